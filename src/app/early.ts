// Runs before everything else, in a file of its own: asks for what the address names while the program itself is
// still on its way. The program's own requests then find the answers here.
import urls from "virtual:story-urls";

function preload(href: string, kind: "fetch" | "script"): void {
  const link = document.createElement("link");
  link.rel = kind === "fetch" ? "preload" : "modulepreload";
  link.as = kind;
  link.crossOrigin = "anonymous";
  link.href = href;
  document.head.append(link);
}

const story = /^#\/play\/([^/]+)/u.exec(location.hash)?.[1] ?? "";
const { firstUrl, url } = (Object.hasOwn(urls, story) ? urls[story] : undefined) ?? {};
const narrator = document.querySelector<HTMLElement>("script[data-narrator]")?.dataset.narrator;
if (firstUrl !== undefined) preload(firstUrl, "fetch");
if (url !== undefined) preload(url, "fetch");
if (url !== undefined && narrator !== undefined) preload(narrator, "script");
