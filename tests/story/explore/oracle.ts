import { Story } from "inkjs/engine/Story";

/** What the slow way finds. */
export interface Seen {
  readonly choices: ReadonlySet<string>;
  /** Words of the form `L7` that were said. */
  readonly words: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Kinds of stops without an ending. */
  readonly stops: ReadonlySet<string>;
  /** Values of the asked variables at endings, as JSON. */
  readonly left: ReadonlySet<string>;
  readonly states: number;
  /** Whether it gave up for the number of states. */
  readonly isCut: boolean;
}

const stopOf = (message: string): string =>
  /ran out of content/u.test(message)
    ? "ran-out"
    : /need a '(?:->->|~ return)'/u.test(message)
      ? "unreturned"
      : "error";

/** Plays choices by their paths and says where that leads: `ending x`, `choices`, or the kind of stop. */
export function replay(ink: string, moves: readonly string[]): string {
  const story = new Story(ink);
  const errors: string[] = [];
  let ending: string | undefined;
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  const goOn = () => {
    while (story.canContinue) {
      story.Continue();
      for (const tag of story.currentTags ?? [])
        if (tag.startsWith("ending:")) ending ??= tag.slice(7).split(",")[0]?.trim();
    }
  };
  goOn();
  for (const move of moves) {
    story.ChooseChoiceIndex(
      story.currentChoices.findIndex(({ sourcePath }) => sourcePath === move),
    );
    goOn();
  }
  if (errors[0] !== undefined) return stopOf(errors[0]);
  if (story.currentChoices.length > 0) return "choices";
  return ending === undefined ? "no-ending" : `ending ${ending}`;
}

/** Explores a story to a depth with whole saved states as keys, by `Continue` alone: slow, and sure. */
export function exploreSlowly(
  ink: string,
  turns: number,
  seeds: readonly number[] = [1],
  most = 4000,
  remember: readonly string[] = [],
): Seen {
  const story = new Story(ink);
  const choices = new Set<string>();
  const words = new Set<string>();
  const endings = new Set<string>();
  const stops = new Set<string>();
  const left = new Set<string>();
  const known = new Set<string>();
  let errors: string[] = [];
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };

  /** Goes on to the next choice point and says its state, or undefined at a stop. */
  const goOn = (): string | undefined => {
    let ending: string | undefined;
    errors = [];
    try {
      while (story.canContinue) {
        const text = story.Continue() ?? "";
        for (const [word] of text.matchAll(/L\d+/gu)) words.add(word);
        for (const tag of story.currentTags ?? []) {
          for (const [word] of tag.matchAll(/L\d+/gu)) words.add(word);
          if (tag.startsWith("ending:")) ending ??= tag.slice(7).split(",")[0]?.trim();
        }
      }
    } catch (error) {
      errors.push(String(error));
    }
    if (errors.length > 0) stops.add(stopOf(errors[0] ?? ""));
    else if (story.currentChoices.length > 0) {
      for (const { sourcePath } of story.currentChoices) choices.add(sourcePath);
      return story.state.ToJson();
    } else if (ending === undefined) stops.add("no-ending");
    else {
      endings.add(ending);
      left.add(JSON.stringify(remember.map((name) => story.variablesState.$(name))));
    }
    return undefined;
  };

  let open: string[] = [];
  const add = (state: string | undefined) => {
    if (state === undefined || known.has(state)) return;
    known.add(state);
    open.push(state);
  };
  for (const seed of seeds) {
    story.ResetState();
    story.state.storySeed = seed;
    story.state.previousRandom = 0;
    add(goOn());
  }
  for (let turn = 0; turn < turns && known.size <= most; turn++) {
    const now = open;
    open = [];
    for (const state of now) {
      story.state.LoadJson(state);
      story.ResetErrors();
      const count = story.currentChoices.length;
      for (let index = 0; index < count; index++) {
        story.state.LoadJson(state);
        story.ResetErrors();
        story.ChooseChoiceIndex(index);
        add(goOn());
      }
      if (known.size > most) break;
    }
  }
  return { choices, words, endings, stops, left, states: known.size, isCut: known.size > most };
}
