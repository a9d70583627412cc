// Runs in the page, before its own scripts: plays the game by its buttons, so that no driver's latency is counted.
globalThis.bench = (() => {
  const LONGEST = 60_000;

  const log = () => document.querySelector(".transcript");
  const entries = () => log()?.querySelectorAll("[data-key]") ?? [];
  const chosen = () => log()?.querySelectorAll(".chosen").length ?? 0;
  const goOn = () => document.querySelector("button.continue");
  const choices = () => [...document.querySelectorAll("fieldset.choices button")];
  const backOne = () => document.querySelector("[aria-keyshortcuts=Backspace]:not(:disabled)");
  const debrief = () => document.querySelector("main.debrief h1");

  /** Resolves with what `find` finds, at once or in the microtask after the change that brings it. */
  const until = (what, find) =>
    new Promise((resolve, reject) => {
      const found = find();
      if (found) return resolve(found);
      const limit = setTimeout(() => {
        observer.disconnect();
        reject(new Error(`Waited ${LONGEST / 1000} s in vain for ${what} at ${location.hash}.`));
      }, LONGEST);
      const observer = new MutationObserver(() => {
        const late = find();
        if (!late) return;
        observer.disconnect();
        clearTimeout(limit);
        resolve(late);
      });
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ["data-clock", "disabled"],
      });
    });

  /** Resolves when a frame with what stands now was handed over for drawing. */
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });

  /** Milliseconds from the start of the navigation until what stands now was on the screen. */
  const onScreen = () => drawn().then(() => performance.now());

  /** Presses *Continue* until choices stand, or the debrief. Returns the number of choices. */
  const readOn = async () => {
    for (;;) {
      await until("a button", () => goOn() ?? choices()[0] ?? debrief());
      const button = goOn();
      if (!button) return choices().length;
      const before = entries().length;
      button.click();
      await until("the next line", () => entries().length !== before || !goOn());
    }
  };

  /** Presses choice number `index`; returns the milliseconds until a line of its answer stands. */
  const choose = async (index) => {
    const before = chosen();
    const button = choices()[index];
    const start = performance.now();
    button.click();
    await until("an answer", () => {
      const last = log()?.lastElementChild;
      return chosen() > before && last && !last.classList.contains("chosen");
    });
    return performance.now() - start;
  };

  /** Presses *Back one choice*; returns the milliseconds until the choices stand again. */
  const back = async () => {
    const before = chosen();
    const start = performance.now();
    backOne().click();
    await until("the choices before", () => chosen() < before && choices()[0]);
    return performance.now() - start;
  };

  /** Whether the stage shows more than one colour: it stands empty before its first picture. */
  const isDrawn = (canvas) => {
    const small = document.createElement("canvas");
    small.width = 16;
    small.height = 16;
    const context = small.getContext("2d");
    context.drawImage(canvas, 0, 0, 16, 16);
    const pixels = new Uint32Array(context.getImageData(0, 0, 16, 16).data.buffer);
    return new Set(pixels).size > 3;
  };

  /** Resolves when the stage has drawn its first picture: it is shown by a cut, after which the stage sleeps. */
  const stageStands = async () => {
    const canvas = await until("the stage", () => document.querySelector("canvas[data-clock]"));
    await until("a picture on the stage", () => isDrawn(canvas));
  };

  /** Resolves when the stage sleeps on a picture. */
  const stageSleeps = async () => {
    await stageStands();
    await until("the stage's sleep", () => document.querySelector("canvas[data-clock=asleep]"));
  };

  const isWebgl = () => document.querySelector("canvas")?.getContext("2d") === null;

  return {
    until,
    onScreen,
    readOn,
    choose,
    back,
    choices,
    debrief,
    entries,
    goOn,
    stageStands,
    stageSleeps,
    isWebgl,
  };
})();
