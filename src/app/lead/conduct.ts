import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Feelings, guessOptions } from "../../core/guess";
import type { Passage, StoryCard } from "../../core/passage";
import { backTo, type Playthrough } from "../../core/playthrough";
import type { Frame } from "../../core/room/frame";
import { noHands, withHands } from "../../core/room/hands";
import { type LeafAt, leafAfter } from "../../core/room/leaves";
import type { Option, PollKind } from "../../core/room/poll";
import {
  askedLine,
  choiceKind,
  feelingOptions,
  leadersOf,
  linesPassed,
  nextOf,
  optionsOf,
} from "../../core/room/round";
import { type ShownWords, shownIn, shownOf } from "../../core/room/shown";
import type { Command } from "../../core/room/step";
import { backAt, chose, chosenAt, isRead, lastPassage, readOn } from "../../core/telling";
import type { Leading } from "../../net/leading";
import type { LeadActions, LeadNotice, LeadView } from "../../overlay/lead/view";
import { QUIET } from "../../overlay/look-back/quiet";
import type { Narrator, Opening } from "../../story/narrator";
import { debriefOf, ROUTE } from "./looking-back";
import type { LeadRecord } from "./record";
import {
  type Arrival,
  asideOn,
  frameOf,
  goesOn,
  type LeadState,
  leadViewOf,
  momentOf,
} from "./seen";

/** What leading takes from the page. */
export interface ConductOptions {
  readonly card: StoryCard;
  readonly narrator: Narrator;
  /** Tells what would have come of another choice; the narrator stays where it is. */
  readonly tellAside: (opening: Opening, choice: string) => Promise<Passage>;
  readonly leading: Leading;
  readonly words: ShownWords;
  readonly feelings: Feelings;
  /** The story's closing questions. */
  readonly questions: readonly string[];
  readonly record: LeadRecord;
  readonly keep: (record: LeadRecord) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** The page's address without its fragment. */
  readonly here: string;
  readonly openScreen: () => void;
}

/** A room that is being led. */
export interface Conduct {
  readonly view: ReadonlySignal<LeadView>;
  readonly frame: ReadonlySignal<Frame>;
  readonly state: ReadonlySignal<LeadState>;
  readonly actions: LeadActions;
  /** Turns the room to something of what it looks back at. */
  readonly look: (leaf: LeafAt) => void;
  /** Takes the room to another place of the story. */
  readonly jump: (playthrough: Playthrough) => Promise<void>;
  readonly stop: () => void;
}

const STILL: Arrival = { how: "cut" };

/** Goes on with a room from where it stands. Rejects with a `NarratorError` where the script fails. */
export async function startConduct(options: ConductOptions): Promise<Conduct> {
  const { card, narrator, leading, words, now } = options;
  const first = await told(leading.now().view.playthrough, leading.now().view.shown);
  const state = signal<LeadState>({
    card,
    led: leading.now(),
    telling: first.telling,
    arrival: STILL,
    record: options.record,
    list: 0,
    notices: first.isCut ? [{ kind: "changed" }] : [],
    isShown: false,
    aside: undefined,
    looking: ROUTE,
    questions: options.questions,
    wanted: undefined,
  });
  /** Commands that have not been answered: what the room says until then is older than what stands here. */
  let asked = 0;
  let busy = false;

  /** Tells a playthrough again, read as far as the room shows. */
  async function told(playthrough: Playthrough, shown: LeadState["led"]["view"]["shown"]) {
    const { passages, missing } = await narrator.begin(playthrough);
    const moves = playthrough.moves.slice(0, passages.length - 1);
    const read = shownIn({ passages, moves }, shown, words);
    return { telling: { passages, moves, shown: read }, isCut: missing !== undefined };
  }

  const set = (change: Partial<LeadState>) => {
    state.value = { ...state.peek(), ...change };
  };
  const note = (change: Partial<LeadRecord>) => {
    const record = { ...state.peek().record, ...change };
    set({ record });
    options.keep(record);
  };
  const tell = (notice: LeadNotice) => {
    const others = state.peek().notices.filter(({ kind }) => kind !== notice.kind);
    set({ notices: [...others, notice] });
  };
  const view = () => state.peek().led.view;
  const poll = () => view().poll;

  async function ask(command: Command): Promise<boolean> {
    asked += 1;
    const answer = await leading.command(command);
    asked -= 1;
    if (!answer.ok) tell({ kind: "refused", why: answer.refused });
    if (asked === 0) await follow();
    return answer.ok;
  }

  /** One step at a time; says so where the story cannot make it. */
  async function oneStep(act: () => Promise<unknown>): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await act();
    } catch (problem) {
      tell({ kind: "stopped", reason: problem instanceof Error ? problem.message : "" });
    } finally {
      busy = false;
    }
  }

  /** Where another device has led the room on, this one follows. */
  async function follow(): Promise<void> {
    const { telling } = state.peek();
    const { playthrough, shown } = view();
    const here = {
      telling: telling.moves.join(" "),
      lines: shownOf(telling, words).lines.join("\n"),
    };
    const isSame =
      here.telling === playthrough.moves.join(" ") &&
      (shown.lines.length === 0 || here.lines === shown.lines.join("\n"));
    if (isSame) return;
    const there = await told(playthrough, shown);
    if (asked > 0 || there.isCut) return;
    set({ telling: there.telling, arrival: STILL });
  }

  const playthroughNow = (): Playthrough => ({
    ...view().playthrough,
    storyHash: card.hash,
    moves: state.peek().telling.moves,
  });
  const toldNow = () => ({
    playthrough: playthroughNow(),
    shown: shownOf(state.peek().telling, words),
  });

  /** Adds the line that has just passed to an open poll for bids. */
  async function passed(): Promise<void> {
    const open = poll();
    const line = linesPassed(state.peek().telling).at(-1);
    if (open?.kind !== "bid" || open.state !== "open" || line === undefined) return;
    if (open.options.every(({ id }) => id !== line.id)) await ask({ does: "line", option: line });
  }

  function read(): void {
    const { telling } = state.peek();
    if (isRead(telling)) return;
    set({ telling: readOn(telling), arrival: { how: "play" } });
    void ask({ does: "tell", ...toldNow() });
    void passed();
  }

  function optionsFor(kind: PollKind): readonly Option[] {
    const { telling } = state.peek();
    const line = askedLine(telling);
    if (kind === "bid") return linesPassed(telling);
    if (kind !== "feeling") return optionsOf(lastPassage(telling).choices);
    if (line?.line.mood === undefined) return [];
    const { seed } = view().playthrough;
    const { mood } = line.line;
    return feelingOptions(line, guessOptions(mood, line.words, seed, options.feelings));
  }

  async function open(kind: PollKind, again?: number): Promise<void> {
    const { seconds, stops } = state.peek().record.timer;
    const isDone = await ask({
      does: "open",
      kind,
      options: optionsFor(kind),
      ...(again === undefined ? {} : { again }),
      ...(seconds === undefined ? {} : { seconds, ...(stops ? { stops } : {}) }),
    });
    if (isDone && seconds !== undefined) set({ until: now() + seconds * 1000 });
    set({ list: 0 });
  }

  const close = () => ask({ does: "close" });

  function talk(): void {
    const id = poll()?.id;
    if (id !== undefined) note({ talked: id });
  }

  async function take(id: string, why = ""): Promise<void> {
    const { telling, record } = state.peek();
    const turn = telling.moves.length;
    const passage = await narrator.choose(id);
    const after = chose(telling, id, passage);
    const choice = chosenAt(after, turn);
    const reasons = record.reasons.filter((each) => each.turn < turn);
    note({ reasons: why === "" ? reasons : [...reasons, { turn, why }] });
    set({
      telling: after,
      wanted: undefined,
      arrival: {
        how: "play",
        hold: choice?.kind === "wait",
        ...(choice?.turning === undefined ? {} : { turning: choice.turning.direction }),
      },
    });
    void ask({ does: "take", choice: id, ...toldNow() });
  }

  /** Takes a way that most were for, or that nobody was asked about; another one waits for its reason. */
  async function takeAsked(id: string): Promise<void> {
    const { telling, aside } = state.peek();
    if (aside !== undefined || !isRead(telling)) return;
    const asks = poll();
    const here = asks?.options.some((option) => option.id === id) === true;
    const leaders = here && asks.state === "revealed" ? leadersOf(asks) : [];
    if (leaders.length > 0 && !leaders.includes(id)) set({ wanted: id });
    else await take(id);
  }

  async function goBack(turn: number): Promise<void> {
    const { telling, record } = state.peek();
    if (turn < 0 || turn >= telling.moves.length) return;
    await narrator.back(turn);
    note({ reasons: record.reasons.filter((each) => each.turn < turn) });
    set({ telling: backAt(telling, turn), arrival: STILL, aside: undefined, wanted: undefined });
    await ask({ does: "tell", ...toldNow() });
  }

  async function whatIf(choice: string): Promise<void> {
    const { telling } = state.peek();
    const turn = telling.moves.length - 1;
    const other = telling.passages[turn]?.choices.find(({ id }) => id === choice);
    if (other === undefined) return;
    const passage = await options.tellAside(backTo(playthroughNow(), turn), choice);
    const aside = asideOn({ turn, words: other.text, passage, shown: 0 });
    set({ aside, arrival: { how: "cut" } });
  }

  const endAside = () => set({ aside: undefined, arrival: STILL });

  function look(leaf: LeafAt): void {
    set({ looking: leaf.shows === "quiet" ? { shows: "quiet", until: now() + QUIET } : leaf });
  }

  async function next(): Promise<void> {
    const { aside } = state.peek();
    if (view().phase === "debrief") {
      const leaf = leafAfter(debriefOf(state.peek()));
      if (leaf !== undefined) look(leaf);
      return;
    }
    if (aside !== undefined) {
      if (goesOn(aside)) set({ aside: asideOn(aside), arrival: { how: "play" } });
      else endAside();
      return;
    }
    const deed = nextOf(momentOf(state.peek()));
    if (deed === undefined) return;
    switch (deed.does) {
      case "read":
        return read();
      case "open":
        return open(deed.kind);
      case "talk":
        return talk();
      case "take":
        return take(deed.choice);
      default:
        await ask({ does: deed.does });
    }
  }

  function raise(at: number, more: number, list = state.peek().list): void {
    const asks = poll();
    const { hands } = state.peek().record;
    if (asks?.state !== "open" || asks.options[at] === undefined) return;
    const before = hands?.poll === asks.id ? hands.counts : noHands(asks);
    const counts = withHands(asks, before, { list, at, more });
    note({ hands: { poll: asks.id, counts } });
    void ask({ does: "hands", counts });
  }

  async function jump(playthrough: Playthrough): Promise<void> {
    const there = await told(playthrough, { act: "", lines: [], recap: [] });
    const at = lastPassage(there.telling).beats.length;
    set({ telling: { ...there.telling, shown: at }, arrival: STILL, aside: undefined });
    note({ reasons: [] });
    await ask({
      does: "tell",
      playthrough: { ...playthrough, storyHash: card.hash, moves: there.telling.moves },
      shown: shownOf(state.peek().telling, words),
    });
  }

  /** The kind that is asked where the facilitator opens a vote without saying which. */
  const kindHere = (): PollKind => {
    const { telling, record } = state.peek();
    if (isRead(telling)) return choiceKind(record.kind);
    return askedLine(telling) === undefined ? "bid" : "feeling";
  };

  const actions: LeadActions = {
    next: () => void oneStep(next),
    open: (kind) => void oneStep(() => open(kind ?? kindHere())),
    close: () => void oneStep(close),
    reveal: () => void oneStep(() => ask({ does: "reveal" })),
    talk,
    again: () =>
      void oneStep(async () => {
        const asks = poll();
        if (asks !== undefined) await open(asks.kind, asks.id);
      }),
    readOn: read,
    take: (choice) => void oneStep(() => takeAsked(choice)),
    takeWanted: (why) =>
      void oneStep(async () => {
        const { wanted } = state.peek();
        if (wanted !== undefined) await take(wanted, why.trim());
      }),
    letGo: () => set({ wanted: undefined }),
    raise,
    countList: (list) => set({ list }),
    goBack: (turn) => void oneStep(() => goBack(turn)),
    whatIf: (choice) => void oneStep(() => whatIf(choice)),
    endAside,
    lock: (locked) => void ask({ does: "lock", locked }),
    ask: (kind) => note({ kind }),
    time: (timer) => note({ timer }),
    see: () => void ask({ does: "seen", pauses: view().pauses }),
    openScreen: options.openScreen,
    show: (isShown) => set({ isShown }),
    debrief: () => void oneStep(() => ask({ does: "debrief" })),
    end: () => void ask({ does: "end" }),
    dismiss: (notice) => set({ notices: state.peek().notices.filter((each) => each !== notice) }),
  };

  const unsubscribe = leading.subscribe((led) => {
    set({ led });
    if (asked === 0) void follow().catch(() => {});
  });
  // A poll that has a time is closed when that is over, if that was asked for.
  let unwait = () => {};
  const untime = effect(() => {
    const { led, until } = state.value;
    const asks = led.view.poll;
    unwait();
    if (asks?.state !== "open" || asks.stops !== true || until === undefined) return;
    unwait = options.after(Math.max(0, until - now()), () => void close());
  });
  // What changes for the facilitator alone is no news to the big screen.
  let last: Frame | undefined;
  const frame = computed(() => {
    const next = frameOf(state.value);
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
    return last ?? next;
  });
  const unfeed = effect(() => leading.feed(frame.value));

  return {
    view: computed(() => leadViewOf(state.value, options.here)),
    frame,
    state,
    actions,
    look,
    jump: (playthrough) => oneStep(() => jump(playthrough)),
    stop() {
      unwait();
      untime();
      unfeed();
      unsubscribe();
      leading.stop();
    },
  };
}
