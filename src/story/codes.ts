import type { Diagnostic, Finding } from "../core/diagnostic";
import { CRAFT_CODES } from "./codes-craft";
import { INPUT_CODES } from "./codes-input";
import { PATH_CODES } from "./codes-paths";
import type { Row } from "./codes-row";
import { SCRIPT_CODES } from "./codes-script";

const rows = { ...INPUT_CODES, ...SCRIPT_CODES, ...PATH_CODES, ...CRAFT_CODES };

/** The name of a kind of finding, as `tag/unknown`. */
export type Code = keyof typeof rows;

type FactsByCode = { readonly [C in Code]: Parameters<(typeof rows)[C]["found"]>[0] };

/** Every finding that there is, by its code: messages, guide and tests all come from here. */
export const CODES: { readonly [C in Code]: Row<FactsByCode[C]> } = rows;

/** All codes, in the order of the guide. */
export const CODE_NAMES = Object.keys(rows) as readonly Code[];

/** Makes a finding of a code and its facts. */
export function finding<C extends Code>(code: C, facts: FactsByCode[C]): Finding {
  const { severity, found, advice } = CODES[code];
  return { code, severity, found: found(facts), advice: advice(facts) };
}

/** Puts a finding in its place; without a line where there is none. */
export const at = (file: string, line: number | undefined, each: Finding): Diagnostic => ({
  file,
  ...(line === undefined ? {} : { line }),
  ...each,
});

/** Whether a finding says that there is no script to check. */
export const isUnusable = ({ code, severity }: Finding): boolean =>
  severity === "error" && code.startsWith("file/");
