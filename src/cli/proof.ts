import type { Bench, ExitCode } from "./bench";
import { askAbout } from "./one";

/** Writes the whole script as a document to read. */
export async function proof(bench: Bench): Promise<ExitCode> {
  const got = await askAbout<"proof">(
    bench,
    (script) => ({ kind: "proof", ...script }),
    ({ document }) => document !== undefined,
  );
  if (!got.ok) return got.code;
  bench.write(got.answer.document ?? "");
  return 0;
}
