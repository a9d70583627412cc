// The yardstick: what Inky's exported page does, without its fades: every line up to the next choices, then links.
(() => {
  const { inkjs, storyContent } = window;
  const story = new inkjs.Story(storyContent);
  const place = document.querySelector("#story");

  const add = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    place.append(element);
    return element;
  };

  const showChoice = ({ text, index }) => {
    const paragraph = add("p", "");
    paragraph.className = "choice";
    const link = document.createElement("a");
    link.href = "#";
    link.textContent = text;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      for (const choice of place.querySelectorAll(".choice")) choice.remove();
      story.ChooseChoiceIndex(index);
      goOn();
    });
    paragraph.append(link);
  };

  const goOn = () => {
    while (story.canContinue) add("p", story.Continue());
    story.currentChoices.forEach(showChoice);
  };

  goOn();
})();
