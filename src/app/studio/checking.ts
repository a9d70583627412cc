import { type ReadonlySignal, signal } from "@preact/signals";
import type { Diagnostic } from "../../core/diagnostic";
import type { Draft } from "../../core/draft";
import type { StoryFile } from "../../core/passage";
import type { Check, MapView } from "../../overlay/studio/view";
import { at, finding } from "../../story/codes";
import { gatherSource, type StorySource } from "../../story/source";
import type { Vocabulary } from "../../story/vocabulary";
import type { CompiledNews } from "./jobs";
import type { Line, Outcome } from "./line";
import { mapView } from "./map-view";

/** What is known of a draft, as it changes. */
export interface Checking {
  readonly findings: ReadonlySignal<readonly Diagnostic[]>;
  readonly check: ReadonlySignal<Check>;
  /** The map of the last version that could be walked. */
  readonly map: ReadonlySignal<MapView | undefined>;
  /** The last version without errors. */
  readonly story: ReadonlySignal<StoryFile | undefined>;
  /** Why the version as it stands cannot be played, if it cannot. */
  readonly broken: ReadonlySignal<Diagnostic | undefined>;
  /** Checks a draft, in place of any that is being checked. */
  readonly look: (draft: Draft) => Promise<void>;
}

const plainName = (path: string): string => {
  const [name = "", folder] = path.split("/").toReversed();
  return name === "main.ink" && folder !== undefined ? folder : name.replace(/\.ink$/iu, "");
};

/** The scripts of a draft's story, without files that it does not include. */
export function sourceOf({ main, files }: Draft): StorySource {
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  return gatherSource(plainName(main), main, read);
}

/** A story with a name, and who plays: ink of any kind says neither. */
const named = (story: StoryFile): StoryFile =>
  story.header.title === "" ? { ...story, header: { ...story.header, title: story.id } } : story;

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** Starts without a draft. */
export function startChecking(line: Line, words: Vocabulary): Checking {
  const findings = signal<readonly Diagnostic[]>([]);
  const check = signal<Check>({ kind: "checking" });
  const map = signal<MapView | undefined>(undefined);
  const story = signal<StoryFile | undefined>(undefined);
  const broken = signal<Diagnostic | undefined>(undefined);
  let compiled: CompiledNews = { diagnostics: [], plain: false };

  const hear = (news: CompiledNews) => {
    compiled = news;
    findings.value = news.diagnostics;
    broken.value = news.story === undefined ? news.diagnostics.find(isError) : undefined;
    if (news.story !== undefined && news.story.hash !== story.value?.hash)
      story.value = named(news.story);
  };

  /** The findings of an outcome that is no verdict: what compiling found, and why the rest is missing. */
  function stopped(main: string, outcome: Outcome<"check">): readonly Diagnostic[] {
    const why =
      "finding" in outcome
        ? outcome.finding
        : finding("ink/runtime", { message: "fault" in outcome ? outcome.fault : "" });
    const last = at(main, undefined, why);
    if (compiled.story === undefined) broken.value = last;
    return [last, ...compiled.diagnostics];
  }

  async function look(draft: Draft): Promise<void> {
    check.value = { kind: "checking" };
    compiled = { diagnostics: [], plain: false };
    const source = sourceOf(draft);
    const outcome = await line.ask({ kind: "check", source, words }, hear);
    if ("gone" in outcome) return;
    const verdict = "answer" in outcome ? outcome.answer : undefined;
    findings.value = verdict?.diagnostics ?? stopped(draft.main, outcome);
    if (verdict?.map !== undefined) map.value = mapView(verdict.map);
    check.value = {
      kind: "done",
      states: verdict?.states ?? 0,
      isWhole: verdict?.isWhole ?? false,
      plain: compiled.plain,
    };
  }

  return { findings, check, map, story, broken, look };
}
