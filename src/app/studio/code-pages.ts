import type { CodePage } from "../../overlay/studio/view";
import { CODE_NAMES, CODES } from "../../story/codes";

/** What the writer's guide says of a code; undefined for one that it does not have. */
export function codePage(code: string): CodePage | undefined {
  const known = CODE_NAMES.find((each) => each === code);
  if (known === undefined) return undefined;
  const { meaning, example } = CODES[known];
  const files = Object.entries(example.files).map(([name, text]) =>
    name === "main.ink" ? text : `// ${name}\n${text}`,
  );
  return { meaning, example: (example.shown ?? files.join("\n")).trim() };
}
