const INNERMOST = /\{([^{}]*)\}/u;
const CONDITION = /^([^|:"]*(?:"[^"]*"[^|:"]*)*):(?!\/\/)([\s\S]*)$/u;

/** Marks of what was already told, so that its brackets are not read again. */
const OPEN = "\u{E000}";
const CLOSE = "\u{E001}";

/** A condition in words that a reader of prose can follow. */
export const conditionOf = (condition: string): string =>
  condition
    .trim()
    .replace(/"([^"]*)"/gu, "“$1”")
    .replace(/==/gu, "is")
    .replace(/!=/gu, "is not")
    .replace(/&&/gu, "and")
    .replace(/\|\|/gu, "or")
    .replace(/!(?=\w)/gu, "not ")
    .replaceAll("_", " ")
    .replace(/\s+/gu, " ");

const KINDS: Readonly<Record<string, string>> = {
  "&": "in turn",
  "~": "by chance",
  "!": "once each",
  $: "in order",
};

/** What stands between two curly brackets, in words. */
function told(inside: string): string {
  const condition = CONDITION.exec(inside);
  if (condition !== null) {
    const [yes = "", no] = (condition[2] ?? "").split("|");
    const otherwise = no === undefined ? "" : `; otherwise: ${no.trim()}`;
    return `if ${conditionOf(condition[1] ?? "")}: ${yes.trim()}${otherwise}`;
  }
  if (!inside.includes("|")) return conditionOf(inside);
  const kind = KINDS[inside.trim()[0] ?? ""];
  const parts = (kind === undefined ? inside : inside.trim().slice(1)).split("|");
  return `${kind ?? "first, then"}: ${parts.map((part) => part.trim() || "nothing").join(" / ")}`;
}

/** A line with its alternatives in words: `{rang: Yes|No}` becomes `[if rang: Yes; otherwise: No]`. */
export function inWords(text: string): string {
  let shown = text;
  while (INNERMOST.test(shown))
    shown = shown.replace(INNERMOST, (_, inside: string) => `${OPEN}${told(inside)}${CLOSE}`);
  return shown
    .replaceAll(OPEN, "[")
    .replaceAll(CLOSE, "]")
    .replace(/\s*<>\s*/gu, " ")
    .trim();
}

/** Text that stays text in a Markdown document. */
export const plainly = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, "$1\\$2");
