/** A room that an address names: `#<code>`, or `#<code>.<key>` from the QR code. The part after `#` reaches no server. */
export interface Named {
  readonly code: string;
  readonly key?: string;
}

/** Reads the part of an address after `#`; undefined where it names no room. */
export function roomIn(hash: string): Named | undefined {
  const [, code, key] = /^#([\w -]{1,20})(?:\.([\w-]{22}))?$/u.exec(hash) ?? [];
  if (code === undefined || code === "main") return undefined;
  return key === undefined ? { code } : { code, key };
}

/** The address of a room on the phone's page. */
export const hashOf = ({ code, key }: Named): string =>
  `#${code}${key === undefined ? "" : `.${key}`}`;
