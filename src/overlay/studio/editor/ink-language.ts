import {
  HighlightStyle,
  LanguageSupport,
  StreamLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Tag, tags } from "@lezer/highlight";
import { type InkToken, readInk, startInk } from "./ink-tokens";

const TOKENS: Readonly<Record<InkToken, Tag>> = {
  comment: tags.comment,
  heading: tags.heading,
  bullet: tags.list,
  keyword: tags.keyword,
  divert: tags.link,
  name: tags.name,
  manner: tags.emphasis,
  tag: tags.attributeName,
  tagValue: tags.attributeValue,
  bracket: tags.bracket,
  logic: tags.operator,
};

const ink = StreamLanguage.define({
  name: "ink",
  startState: startInk,
  copyState: (state) => ({ ...state }),
  token: (stream, state) =>
    readInk(
      {
        match: (pattern) => stream.match(pattern) !== null,
        isLineStart: stream.sol(),
        next: () => void stream.next(),
      },
      state,
    ) ?? null,
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
  tokenTable: { ...TOKENS },
});

// Each at least 4.5 to 1 on the editor's paper, and told apart by weight or slant as well.
const colours = HighlightStyle.define([
  { tag: tags.comment, color: "#6b6174", fontStyle: "italic" },
  { tag: tags.heading, color: "#2a2233", fontWeight: "700" },
  { tag: tags.list, color: "#a82720", fontWeight: "700" },
  { tag: tags.keyword, color: "#5b3a86", fontWeight: "700" },
  { tag: tags.link, color: "#5b3a86" },
  { tag: tags.name, color: "#2a2233", fontWeight: "700" },
  { tag: tags.emphasis, color: "#7a4a12", fontStyle: "italic" },
  { tag: tags.attributeName, color: "#2c6353", fontWeight: "700" },
  { tag: tags.attributeValue, color: "#2c6353" },
  { tag: tags.bracket, color: "#a82720" },
  { tag: tags.operator, color: "#5b3a86" },
]);

/** Ink in CodeMirror, in the colours of the page. */
export const inkLanguage = (): LanguageSupport =>
  new LanguageSupport(ink, [syntaxHighlighting(colours)]);
