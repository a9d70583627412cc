import { row, script } from "./codes-row";
import { LIMITS } from "./limits";

const MEGABYTE = 1_000_000;
const inMegabytes = (size: number): string => `${Math.round((size / MEGABYTE) * 10) / 10} MB`;

const hex = (character: number): string =>
  `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;

/** Findings about files before ink reads them: what cannot be a script, and what is not safe to compile. */
export const INPUT_CODES = {
  "file/missing": row<{ path: string }>({
    severity: "error",
    found: ({ path }) => `there is no file or story "${path}"`,
    advice: () =>
      "Name a folder of stories/, as green-eyes, or a path to an .ink file; check the spelling.",
    meaning:
      "The command looks for a story folder of that name, then for a file at that path, as seen from where you are.",
    example: { files: {}, shown: "npm run story -- check gren-eyes", outside: true },
  }),
  "file/empty": row({
    severity: "error",
    found: () => "the file holds no words",
    advice: () => "Write a first line, or look whether the right file was saved.",
    meaning:
      "A file of nothing but blanks and comments would compile to a story that ends at once. Most often an editor saved the wrong window.",
    example: script("\n", {}, { shown: "(a file of blank lines)" }),
  }),
  "file/binary": row({
    severity: "error",
    found: () => "the file is not text in UTF-8",
    advice: () => "Save the script as plain text in UTF-8; a Word file has to be exported first.",
    meaning:
      "An ink script is plain text. This file holds bytes that no text in UTF-8 has: it may be a document of a word processor, a picture, or text in another encoding.",
    example: script("PK\u0003\u0004\u0000\u0000", {}, { shown: "(a .docx renamed to .ink)" }),
  }),
  "file/too-big": row<{ size: number }>({
    severity: "error",
    found: ({ size }) => `the scripts are ${inMegabytes(size)} together`,
    advice: () => `Keep them under ${inMegabytes(LIMITS.source)}; a long novel is about 1 MB.`,
    meaning:
      "The check refuses scripts that no writer could have typed, since compiling them would take minutes.",
    example: {
      files: { "main.ink": `${"A line, and another line.\n".repeat(90_000)}-> END\n` },
      shown: "(90,000 lines)",
    },
  }),
  "file/carriage-returns": row({
    severity: "error",
    found: () => "the lines end with a carriage return alone, so that ink sees one single line",
    advice: () => "Let your editor save the file with line endings LF or CRLF.",
    meaning:
      "Some old editors end lines with CR. Ink's compiler reads such a file as one line, and can make an empty story of it without a word.",
    example: script("Hello.\r* [Yes]\r- -> END\r", {}, { shown: "Hello.␍* [Yes]␍- -> END␍" }),
  }),
  "file/byte-order-mark": row({
    severity: "warning",
    found: () => "the file begins with a byte order mark",
    advice: () => "Let your editor save it as UTF-8 without BOM; the check goes on without it.",
    meaning:
      "Three invisible bytes that some editors put first. Ink would show them to the player as the first character of the story.",
    example: script("\uFEFFHello.\n-> END\n", {}, { shown: "(BOM)Hello.\n-> END" }),
  }),
  "include/missing": row<{ path: string }>({
    severity: "error",
    found: ({ path }) => `the included file "${path}" is not there`,
    advice: () => "Paths count from the main file's folder. Correct the path, or add the file.",
    meaning:
      "INCLUDE names a file that was not found, or was not among the files that were picked.",
    example: script("INCLUDE scenes/01_door.ink\nHello.\n-> END\n"),
  }),
  "include/cycle": row<{ path: string }>({
    severity: "error",
    found: ({ path }) => `"${path}" includes itself, directly or by way of another file`,
    advice: () => "Take one of the INCLUDEs out; put them all into the main file.",
    meaning:
      "INCLUDE pastes one file into another. Files that include each other would be pasted for ever.",
    example: script("INCLUDE one.ink\n-> END\n", {
      "one.ink": "INCLUDE two.ink\nOne.\n",
      "two.ink": "INCLUDE one.ink\nTwo.\n",
    }),
  }),
  "include/outside": row<{ path: string }>({
    severity: "error",
    found: ({ path }) => `the INCLUDE "${path}" leads out of the story's folder`,
    advice: () => "Copy the file into the folder and include it from there.",
    meaning:
      "A script may include files of its own folder only, so that opening a stranger's script never reads anything else of yours.",
    example: script("INCLUDE ../../letters.ink\nHello.\n-> END\n"),
  }),
  "external/refused": row<{ name: string }>({
    severity: "error",
    found: ({ name }) => `the script asks for the external function "${name}"`,
    advice: () =>
      "Write it as an ink function, or take it out: there is no program behind it here.",
    meaning:
      "EXTERNAL binds ink to functions of one particular game. Stories here run by themselves, and a stranger's script may call nothing.",
    example: script("EXTERNAL roll(sides)\n{roll(6)}\n-> END\n"),
  }),
  "name/reserved": row({
    severity: "error",
    found: () => 'the name "__proto__" is used',
    advice: () => "Choose another name.",
    meaning:
      "The word has a meaning of its own in the language that runs ink here: as a knot or a function it makes the compiler loop for ever.",
    example: script("-> __proto__\n=== __proto__ ===\nHello.\n-> END\n"),
  }),
  "tag/too-many": row<{ count: number }>({
    severity: "error",
    found: ({ count }) => `${count} tags stand on one line`,
    advice: () => `Keep to ${LIMITS.tagsOfLine} at most; give some of them a line of their own.`,
    meaning:
      "Thousands of tags on a line take ink minutes to read. No line of a story needs more than a handful.",
    example: {
      files: { "main.ink": `Hello. ${"# tag ".repeat(200)}\n-> END\n` },
      shown: "Hello. # tag # tag # tag … (200 times)",
    },
  }),
  "line/endless": row<{ length: number }>({
    severity: "error",
    found: ({ length }) => `the line is ${length} characters long`,
    advice: () => `Break it: ${LIMITS.characters} characters are the most that is read.`,
    meaning: "A line of that length is not typed by a person, and takes ink very long to read.",
    example: {
      files: { "main.ink": `${"and on ".repeat(20_000)}\n-> END\n` },
      shown: "and on and on and on … (140,000 characters)",
    },
  }),
  "text/nested": row({
    severity: "error",
    found: () => "brackets are nested too deep for the compiler",
    advice: () => "Take it apart: a function or a knot can hold the inner part.",
    meaning:
      "Ink's compiler has room for about twenty curly brackets inside one another, and ends without naming a line when there are more.",
    example: {
      files: { "main.ink": `${"{".repeat(400)}x${"}".repeat(400)}\n-> END\n` },
      shown: "{{{{{{ … x … }}}}}} (400 deep)",
    },
  }),
  "text/hidden": row<{ characters: readonly number[] }>({
    severity: "warning",
    found: ({ characters }) =>
      `the line holds characters that cannot be seen: ${characters.map(hex).join(", ")}`,
    advice: () => "Delete them: they can hide words or turn their order around.",
    meaning:
      "Control characters, and the marks that switch the direction of writing, can make a line look different from what it says. Sometimes they come with text that was copied from a web page.",
    example: script("He said \u202Eon\u202C.\n-> END\n", {}, { shown: "He said (RLO)on(PDF)." }),
  }),
  "limit/time": row<{ doing: string; seconds: number }>({
    severity: "error",
    found: ({ doing, seconds }) => `${doing} was stopped after ${seconds} s`,
    advice: () =>
      "Take parts out until it ends, and look at the last part; the command allows more with --seconds.",
    meaning:
      "The check works in a process of its own, which is ended when it takes too long. Most often a script does something without end while it is read.",
    example: {
      files: {},
      shown: "(a script that keeps the compiler busy for longer than it is given)",
      outside: true,
    },
  }),
  "limit/memory": row<{ doing: string }>({
    severity: "error",
    found: ({ doing }) => `${doing} ran out of memory, or ended by itself`,
    advice: () => "Look for a list, a text or a function that grows without end.",
    meaning:
      "The check works in a process of its own with bounded memory, so that a script that grows without end takes nothing else down with it.",
    example: {
      files: {},
      shown: "(a script that needs more memory than the check may use)",
      outside: true,
    },
  }),
} as const;
