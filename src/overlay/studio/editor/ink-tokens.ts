/** As much of a line of ink as its colours need, read from left to right. */
export interface InkReader {
  /** Takes what matches here, if it does. */
  readonly match: (pattern: RegExp) => boolean;
  readonly isLineStart: boolean;
  /** Takes one character. */
  readonly next: () => void;
}

/** What colours depend on beyond the line. */
export interface InkState {
  inComment: boolean;
  /** Inside a tag, up to the next tag, bracket or line's end. */
  inTag: boolean;
  /** Just after a name, where brackets say how somebody speaks. */
  afterName: boolean;
}

/** The kinds of pieces that are told apart. */
export type InkToken =
  | "comment"
  | "heading"
  | "bullet"
  | "keyword"
  | "divert"
  | "name"
  | "manner"
  | "tag"
  | "tagValue"
  | "bracket"
  | "logic";

/** A state before the first line. */
export const startInk = (): InkState => ({ inComment: false, inTag: false, afterName: false });

function lineStart({ match }: InkReader): InkToken | undefined {
  if (match(/^\s*={2,}.*/u)) return "heading";
  if (match(/^\s*=(?!=).*/u)) return "heading";
  if (match(/^\s*(?:VAR|CONST|LIST|INCLUDE|EXTERNAL)\b/u)) return "keyword";
  if (match(/^\s*~.*/u)) return "logic";
  if (match(/^\s*TODO:.*/u)) return "comment";
  if (match(/^\s*(?:[*+]\s*)+/u)) return "bullet";
  if (match(/^\s*(?:-(?!>)\s*)+/u)) return "bullet";
  return undefined;
}

function comment({ match, next }: InkReader, state: InkState): InkToken {
  if (match(/^.*?\*\//u)) state.inComment = false;
  else if (!match(/^.+/u)) next();
  return "comment";
}

function inTag({ match, next }: InkReader, state: InkState): InkToken | undefined {
  if (match(/^\]/u)) {
    state.inTag = false;
    return "bracket";
  }
  if (match(/^#\s*[\w-]*:?/u)) return "tag";
  if (match(/^\/\/.*/u)) return "comment";
  if (!match(/^[^#\]/]+/u)) next();
  return "tagValue";
}

/** Takes the next piece of a line and says what it is; undefined for plain words. */
export function readInk(reader: InkReader, state: InkState): InkToken | undefined {
  const { match, next } = reader;
  if (reader.isLineStart) state.inTag = state.afterName = false;
  if (state.inComment) return comment(reader, state);
  if (state.inTag) return inTag(reader, state);
  if (reader.isLineStart) {
    const first = lineStart(reader);
    if (first !== undefined) return first;
    match(/^\s+/u);
  }
  if (match(/^\/\*/u)) {
    state.inComment = true;
    return "comment";
  }
  if (match(/^\/\/.*/u)) return "comment";
  if (match(/^#\s*[\w-]*:?/u)) {
    state.inTag = true;
    return "tag";
  }
  if (match(/^(?:->->|<-\s*[\w.]*|->\s*[\w.]*)/u)) return "divert";
  if (match(/^[A-Z][A-Z0-9_-]*:(?=\s)/u)) {
    state.afterName = true;
    return "name";
  }
  const isManner = state.afterName && match(/^\s*\([^)]*\)/u);
  state.afterName = false;
  if (isManner) return "manner";
  if (match(/^[[\]]/u)) return "bracket";
  if (match(/^[{}|]/u)) return "logic";
  if (!match(/^[^[\]{}|#<>/A-Z-]+/u) && !match(/^[A-Z][\w’']*/u)) next();
  return undefined;
}
