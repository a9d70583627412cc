// Runs before everything else, in a file of its own: asks for the story that the address names while the program
// itself is still on its way. The program's own request then finds the answer here.
import urls from "virtual:story-urls";

const story = /^#\/play\/([^/]+)/u.exec(location.hash)?.[1] ?? "";
const url = Object.hasOwn(urls, story) ? urls[story] : undefined;
if (url !== undefined) {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = url;
  document.head.append(link);
}
