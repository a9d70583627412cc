import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetText } from "../story/sheet-text";
import type { Bench, ExitCode } from "./bench";
import { askAbout } from "./one";

/** Names of a catalogue's rows by their ids. */
function namesIn(root: string, catalogue: string): Readonly<Record<string, string>> {
  const rows: readonly { readonly id: string; readonly name: string }[] = JSON.parse(
    readFileSync(join(root, "stories/lib", catalogue), "utf8"),
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Writes a story's sheet for a facilitator as a document to read. */
export async function sheet(bench: Bench): Promise<ExitCode> {
  const got = await askAbout<"sheet">(
    bench,
    (script) => ({ kind: "sheet", ...script }),
    (answer) => answer.sheet !== undefined,
  );
  if (!got.ok) return got.code;
  const { header, sheet } = got.answer;
  if (header === undefined || sheet === undefined) return got.code;
  const { people } = bench.vocabulary.cast;
  const names = Object.entries(people).map(([id, { name }]) => [id, name] as const);
  bench.write(
    sheetText(header, sheet, {
      people: Object.fromEntries(names),
      practices: namesIn(bench.root, "practices.json"),
      habits: namesIn(bench.root, "habits.json"),
    }),
  );
  return 0;
}
