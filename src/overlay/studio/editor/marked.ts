/** A part of a line: positions counted from its start. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where in a line the words stand that a finding quotes; the whole line where they stand there twice or not at all. */
export function markedIn(text: string, found: string): Part {
  const [, quoted = ""] = /"([^"]+)"/u.exec(found) ?? [];
  const from = text.indexOf(quoted);
  return quoted !== "" && from >= 0 && from === text.lastIndexOf(quoted)
    ? { from, to: from + quoted.length }
    : { from: /^\s*/u.exec(text)?.[0].length ?? 0, to: text.length };
}
