/** How large a made story is. */
export interface Shape {
  readonly chapters: number;
  /** Words of each passage. */
  readonly words: number;
  /** For how many chapters what was done in one is still asked after. */
  readonly memory: number;
}

/** The shape of a real ink game of 17,000 words and 340 choices, with flags, counters, hubs, labels and tunnels. */
export const GAME_SHAPE: Shape = { chapters: 24, words: 44, memory: 3 };

/** Ten thousand choices. */
export const LARGE_SHAPE: Shape = { chapters: 715, words: 12, memory: 2 };

const WORDS =
  "the rain had stopped and nobody in the hall said a word about the letter or the key".split(" ");

/** Writes a story of that shape: ink source, the same every time. Each chapter has fourteen choices. */
export function madeStory({ chapters, words, memory }: Shape): string {
  const passage = (seed: number) =>
    `${Array.from({ length: words }, (_, index) => WORDS[(seed * 7 + index * 5) % WORDS.length]).join(" ")}.`;
  const flag = (chapter: number, ago: number) => `flag_${Math.max(0, chapter - ago)}`;
  const chapter = (index: number): string => {
    const next = index + 1 < chapters ? `-> chapter_${index + 1}` : "-> last";
    const later = index + 2 < chapters ? `-> chapter_${index + 2}` : "-> last";
    const say = (at: number) => passage(index * 31 + at);
    // Every third chapter has a hub: a circle of choices that can be asked in any order.
    const again = index % 3 === 0 ? `talk_${index}` : "";
    const round = again === "" ? "" : `-> ${again}`;
    return `=== chapter_${index} ===
${say(0)}
{${flag(index, 1)}: ${say(1)}}
* [Ask about the letter]
  ~ ${flag(index, 0)} = true
  ${say(2)}
* (lied_${index}) [Lie about it]
  ~ lies++
  ${say(3)}
  ** [Go on lying]
     ~ lies++
     ${say(4)}
  ** [Stop there]
     ${say(5)}
* {${flag(index, 2)}} [Remind them of the hall]
  ${say(6)} ${later}
- (talk_${index}) {${say(7)}|${say(8)}|It is late.}
* [Look at the key]
  ${say(9)} ${round}
* [Look out of the window]
  -> weather -> ${again}
* {talk_${index} > 1} [Ask again]
  ${say(10)} ${round}
+ [Get up]
  ${say(11)}
- ${say(12)}
+ {lies > 2} [Own up]
  ~ lies = 0
  ${say(13)}
* {lied_${index}} [Say that it was a lie]
  ${say(14)}
* {not lied_${index}} [Say nothing]
  ${say(15)}
+ [Take your coat]
  ~ ${flag(index, 0)} = false
  ${say(16)}
- {lies > 4: ${say(17)} -> last}
* [Go through the left door]
  ${next}
* {${flag(index, memory)}} [Go through the right door]
  ${later}
`;
  };
  return [
    "VAR lies = 0",
    ...Array.from({ length: chapters }, (_, index) => `VAR flag_${index} = false`),
    "-> chapter_0",
    ...Array.from({ length: chapters }, (_, index) => chapter(index)),
    `=== weather ===\nRain.\n+ [Wait]\n+ [Count the drops]\n- ->->`,
    `=== last ===\n${passage(1)}\n# ending: end, The end\n-> END`,
  ].join("\n");
}
