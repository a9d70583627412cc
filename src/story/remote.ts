import type { Cast } from "../core/cast";
import type { Passage, StoryFile } from "../core/passage";
import { type Narrator, NarratorError, type Opening, type Replay } from "./narrator";

/** What is asked of a narrator that lives elsewhere: its own questions, and before them which story it tells. */
export type Question = {
  /** Tells narrators apart: the far end has one at a time, the one that was opened last. */
  readonly of: string;
} & (
  | { readonly ask: "open"; readonly file: StoryFile; readonly cast: Cast }
  | { readonly ask: "begin"; readonly opening: Opening }
  | { readonly ask: "choose"; readonly choice: string }
  | { readonly ask: "back"; readonly turn: number }
);

/** What comes back, by the question; null from a far end that has another narrator, or none. */
export interface Answers {
  readonly open: true;
  readonly begin: Replay | null;
  readonly choose: Passage | null;
  readonly back: Passage | null;
}

/** Carries a question to where narrators live and resolves with the answer; rejects with words for people. */
export type Carry = <K extends Question["ask"]>(
  question: Question & { readonly ask: K },
) => Promise<Answers[K]>;

/** The far end: answers questions with narrators that `make` makes. */
export function answering(
  make: (file: StoryFile, cast: Cast) => Narrator,
): (question: Question) => Promise<Answers[Question["ask"]]> {
  let open: { readonly of: string; readonly narrator: Narrator } | undefined;
  return async (question) => {
    if (question.ask === "open") {
      open = { of: question.of, narrator: make(question.file, question.cast) };
      return true;
    }
    if (open?.of !== question.of) return null;
    switch (question.ask) {
      case "begin":
        return open.narrator.begin(question.opening);
      case "choose":
        return open.narrator.choose(question.choice);
      case "back":
        return open.narrator.back(question.turn);
    }
  };
}

/**
 * The near end: a narrator whose story is told elsewhere, under a name `of` of its own. Where the far end was ended in
 * between, the story is opened there anew and told up to where it stood before the question is asked again.
 */
export function narrateRemotely(of: string, file: StoryFile, cast: Cast, carry: Carry): Narrator {
  let stands: Opening = { seed: 0, given: {}, moves: [] };

  const there = async <Told>(act: () => Promise<Told | null>): Promise<Told> => {
    const told = await act();
    if (told !== null) return told;
    throw new NarratorError("The story was put away while it was being told.");
  };
  const tell = async (from: Opening): Promise<Replay> => {
    await carry({ of, ask: "open", file, cast });
    return there(() => carry({ of, ask: "begin", opening: from }));
  };
  const asked = async <Told>(act: () => Promise<Told | null>): Promise<Told> => {
    const told = await act();
    if (told !== null) return told;
    await tell(stands);
    return there(act);
  };

  return {
    async begin(from) {
      const replay = await tell(from);
      stands = { ...from, moves: from.moves.slice(0, replay.passages.length - 1) };
      return replay;
    },
    async choose(choice) {
      const passage = await asked(() => carry({ of, ask: "choose", choice }));
      stands = { ...stands, moves: [...stands.moves, choice] };
      return passage;
    },
    async back(turn) {
      const passage = await asked(() => carry({ of, ask: "back", turn }));
      stands = { ...stands, moves: stands.moves.slice(0, turn) };
      return passage;
    },
  };
}
