import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { type Diagnostic, sentenceOf } from "../../core/diagnostic";
import {
  beginningIn,
  beginnings,
  belongs,
  type Draft,
  draftOf,
  joined,
  opened,
  sameFiles,
  withFile,
  withoutFile,
  withText,
} from "../../core/draft";
import { pairOf, type StoryFile } from "../../core/passage";
import type {
  Notice,
  Pane,
  PickedFile,
  StudioActions,
  StudioView,
} from "../../overlay/studio/view";
import type { Desk } from "../../saves/desk";
import type { Vocabulary } from "../../story/vocabulary";
import { linkStage } from "../stage-link";
import { carriedBy } from "./carried";
import { startChecking } from "./checking";
import { draftFile, handOut } from "./hand-out";
import { startKeeping } from "./keeping";
import type { Line } from "./line";
import { routeTo } from "./map-view";
import { startPreview } from "./preview";
import { sample } from "./sample";
import { takeIn } from "./taking-in";

/** The studio at work. */
export interface Studio {
  readonly view: ReadonlySignal<StudioView>;
  readonly actions: StudioActions;
  /** The file that is to be seen; changes whenever it, or its text, was changed by anything but typing. */
  readonly screen: ReadonlySignal<Screen>;
  /** Findings of the file that is seen. */
  readonly marks: ReadonlySignal<readonly Diagnostic[]>;
  readonly stop: () => void;
}

/** A file as it is to be seen. */
export interface Screen {
  readonly path: string;
  readonly text: string;
}

/** What the studio asks of the editor. */
export interface Hand {
  readonly goTo: (line: number) => void;
  readonly line: () => number;
}

/** What the studio takes from the page. */
export interface StudioOptions {
  readonly desk: Desk;
  readonly words: Vocabulary;
  /** Opens a line to a Worker of its own. */
  readonly line: () => Line;
  readonly editor: () => Hand | undefined;
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly now: () => string;
  readonly newId: () => string;
  readonly newSeed: () => number;
  /** Makes one file of a story that plays by itself. */
  readonly pack: (story: StoryFile) => Promise<Blob>;
  /** Goes to where a workshop is led through what is kept; the studio is stopped on the way, and keeps it. */
  readonly toWorkshop: () => void;
}

/** Milliseconds after the last key before the check begins. */
const PAUSE = 250;
/** More findings than this are no help beside the lines. */
const MOST_MARKS = 300;

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "") || "story";

/** Starts the studio on what was typed here last, or on the sample scene. */
export function startStudio(options: StudioOptions): Studio {
  const { desk, words, after, now, newId, newSeed } = options;
  const notice = signal<Notice | undefined>(undefined);
  const tell = (next: Notice) => {
    notice.value = next;
  };
  const keeping = startKeeping({ desk, tell, after });
  const draft = signal<Draft>(desk.read("now") ?? sample());
  const screen = signal<Screen>(screenOf(draft.value));
  const unreadable = signal(desk.unreadable());
  const pane = signal<Pane>("text");
  /** What was found while files came in; it stands until something is typed. */
  const onTheWayIn = signal<readonly Diagnostic[]>([]);
  const checker = options.line();
  const teller = options.line();
  const checking = startChecking(checker, words);
  const preview = startPreview({
    cast: words.cast,
    now,
    newId,
    newSeed,
    carry: carriedBy(teller),
  });

  function screenOf({ open, files }: Draft): Screen {
    return { path: open, text: files[open] ?? "" };
  }
  let unwait = () => {};
  const look = () => void checking.look(draft.value);

  /** Another draft, or the same one changed by something else than typing. */
  function change(next: Draft): void {
    draft.value = next;
    screen.value = screenOf(next);
    keeping.later(next);
    unwait();
    look();
  }

  /** A whole other set of files; what stood here can be brought back, unless it is the untouched sample. */
  function replace(next: Draft, why: (isBeforeKept: boolean) => Notice): void {
    const isBeforeKept = !sameFiles(draft.value.files, sample().files);
    if (isBeforeKept) keeping.putAside(draft.value);
    // The same file with other words is the next version of what is being played.
    if (next.main !== draft.value.main) preview.close();
    change(next);
    tell(why(isBeforeKept));
  }

  async function take(picked: readonly PickedFile[]): Promise<void> {
    const { files, refused, mended } = await takeIn(picked);
    const count = Object.keys(files).length;
    onTheWayIn.value = [...refused, ...mended];
    const why = (isBeforeKept: boolean): Notice => ({
      kind: "opened",
      files: count,
      refused: refused.map(({ file }) => file),
      isBeforeKept,
    });
    pane.value = refused.length > 0 ? "findings" : "text";
    if (count === 0) tell(why(false));
    else if (belongs(draft.value, files)) change(joined(draft.value, files));
    else replace(draftOf(files), why);
  }

  async function exportStory(): Promise<void> {
    const story = checking.story.value;
    if (story === undefined || checking.broken.value !== undefined)
      return tell({ kind: "export-none" });
    tell({ kind: "export-busy" });
    try {
      const file = `${slug(story.header.title)}.html`;
      handOut(await options.pack(story), file);
      tell({ kind: "exported", file });
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem);
      tell({ kind: "export-failed", reason });
    }
  }

  function play(moves?: readonly string[]): void {
    const story = checking.story.value;
    pane.value = "play";
    if (story !== undefined) void preview.play(story, moves);
  }

  const actions: StudioActions = {
    show: (next) => {
      pane.value = next;
    },
    type(text) {
      draft.value = withText(draft.value, text);
      onTheWayIn.value = [];
      keeping.later(draft.value);
      unwait();
      unwait = after(PAUSE, look);
    },
    openFile: (path) => change(opened(draft.value, path)),
    addFile: (name) => change(withFile(draft.value, name)),
    removeFile(path) {
      keeping.putAside(draft.value);
      change(withoutFile(draft.value, path));
      tell({ kind: "removed", file: path });
    },
    beginIn: (path) => change(beginningIn(draft.value, path)),
    takeIn: (files) => void take(files),
    startOver: () => replace(sample(), (isBeforeKept) => ({ kind: "over", isBeforeKept })),
    bringBack() {
      const before = keeping.aside.value;
      if (before !== undefined) replace(before, () => ({ kind: "brought" }));
    },
    save() {
      const { file, name } = draftFile(draft.value);
      handOut(file, name);
    },
    exportStory: () => void exportStory(),
    handOver() {
      if (checking.story.value === undefined || checking.broken.value !== undefined)
        return tell({ kind: "hand-over-none" });
      // The workshop's page reads what is kept, which a sample that nobody has changed is not yet.
      keeping.later(draft.value);
      options.toWorkshop();
    },
    saveUnreadable: () =>
      handOut(new Blob([unreadable.value ?? ""], { type: "text/plain" }), "unreadable-script.txt"),
    deleteUnreadable() {
      desk.forget();
      unreadable.value = undefined;
    },
    goTo(file, line) {
      pane.value = "text";
      if (Object.hasOwn(draft.value.files, file) && file !== draft.value.open) {
        draft.value = opened(draft.value, file);
        screen.value = screenOf(draft.value);
      }
      // Where the text was hidden, it can take the cursor once the page has drawn it.
      requestAnimationFrame(() => options.editor()?.goTo(line ?? 1));
    },
    playFromStart: () => play(),
    play,
    playFromCursor() {
      const { open, files } = draft.value;
      const { map } = checking;
      const line = options.editor()?.line() ?? 1;
      play(map.value && routeTo(map.value, open, files[open] ?? "", line));
    },
    dismiss: () => {
      notice.value = undefined;
    },
  };

  const view = computed<StudioView>(() => {
    const session = preview.session.value;
    return {
      draft: draft.value,
      beginnings: beginnings(draft.value.files),
      pane: pane.value,
      findings: [...onTheWayIn.value, ...checking.findings.value],
      check: checking.check.value,
      map: checking.map.value,
      playable: checking.story.value !== undefined,
      preview: session === undefined ? undefined : telling.value,
      playFailed: preview.failed.value,
      notice: notice.value,
      canBringBack: keeping.aside.value !== undefined,
      hasUnreadable: unreadable.value !== undefined,
    };
  });

  const telling = computed(() => {
    const session = preview.session.value;
    if (session === undefined) return undefined;
    let unlink = () => {};
    const people = pairOf(session.view.peek().header);
    return {
      view: session.view,
      actions: session.actions,
      ended: preview.ended,
      stageHost: (host: HTMLElement | null) => {
        unlink();
        unlink =
          host === null || people === undefined
            ? () => {}
            : linkStage(host, session, Promise.resolve());
      },
    };
  });

  const stops = [
    effect(() => {
      const story = checking.story.value;
      if (story !== undefined) untracked(() => void preview.rework(story));
    }),
    effect(() => {
      const broken = checking.broken.value;
      untracked(() => preview.tellBroken(broken === undefined ? undefined : sentenceOf(broken)));
    }),
    () => unwait(),
    checker.stop,
    teller.stop,
    keeping.stop,
  ];
  look();

  return {
    view,
    actions,
    screen,
    marks: computed(() =>
      checking.findings.value.filter(({ file }) => file === draft.value.open).slice(0, MOST_MARKS),
    ),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
