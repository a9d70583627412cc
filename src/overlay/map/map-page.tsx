import { useMemo, useRef, useState } from "preact/hooks";
import type { MapSheet } from "../../core/map-sheet";
import type { Header } from "../../core/passage";
import {
  countWalked,
  type Moment,
  markFinder,
  ownWays,
  type ToldRoute,
  walkedOn,
} from "../../core/walked";
import { countWord } from "../debrief/words";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { Frame } from "./frame";
import { MapKey } from "./map-key";
import { drawnMarks, momentAt } from "./marks";
import { MomentCard } from "./moment";
import { Tree } from "./tree";
import { treeRows } from "./tree-rows";
import { bandTitles, type MapRun } from "./words";

/** A story's map: what there is of it, and what the runs on this device walked. */
export interface MapPageProps {
  readonly header: Header;
  readonly sheet: MapSheet;
  /** All ways of all runs, newest first. */
  readonly ways: readonly ToldRoute[];
  readonly runs: readonly MapRun[];
  /** The run that is marked: the one that was asked for, or the newest. */
  readonly current: string | undefined;
  readonly names: Names;
  /** Where the story is gone on with, or begun. */
  readonly playAddress: string;
  readonly shelfAddress: string;
  readonly debriefAddress: (run: string) => string;
  readonly onPlayFrom: (moment: Moment) => void;
}

/** All that follows from the ways that were walked. */
function read({ sheet, ways, current }: Pick<MapPageProps, "sheet" | "ways" | "current">) {
  const walked = walkedOn(sheet, ways);
  const [ownWay] = current === undefined ? [] : ownWays(ways, current);
  const own = walkedOn(sheet, ownWay === undefined ? [] : [ownWay]);
  const last = ownWay?.passages.at(-1);
  const standing = last === undefined ? undefined : markFinder(sheet)(last);
  return { walked, own, standing, marks: drawnMarks(sheet, walked, own, current) };
}

function countText({ turns, allTurns, endings, allEndings }: ReturnType<typeof countWalked>) {
  const words = { all: allTurns, allEndings: countWord(allEndings) };
  if (turns === 0) return m.map_unwalked(words);
  return m.map_walked({ ...words, turns, endings: countWord(endings) });
}

/** The map: the drawing, the moment that is looked at, and the same as a list. */
export function MapPage(props: MapPageProps) {
  const { header, sheet, ways, runs, current, names } = props;
  const { walked, own, standing, marks } = useMemo(
    () => read({ sheet, ways, current }),
    [sheet, ways, current],
  );
  const titles = useMemo(() => bandTitles(sheet, walked), [sheet, walked]);
  const rows = useMemo(
    () => treeRows({ sheet, walked, titles, names, runs, current, standing }),
    [sheet, walked, titles, names, runs, current, standing],
  );
  const [selected, setSelected] = useState(standing);
  const heading = useRef<HTMLHeadingElement>(null);
  const moment = selected === undefined ? undefined : momentAt(walked, selected, current);
  const count = countText(countWalked(sheet, walked));

  const fromList = (mark: number) => {
    setSelected(mark);
    // The moment stands above the list: whoever asks for it there is taken to it.
    requestAnimationFrame(() => heading.current?.focus());
  };

  return (
    <main class="page map-page" id="main" tabIndex={-1} style={{ "--accent": header.accent }}>
      <header>
        <h1 tabIndex={-1}>{m.map_title({ title: header.title })}</h1>
        <p class="map-count">{count}</p>
      </header>
      <p class="out-of-sight" id="map-how">
        {m.map_drawing_how()}
      </p>
      <Frame
        {...{ sheet, walked, own, marks, standing, selected, titles }}
        name={count}
        onSelect={setSelected}
      >
        <MapKey marks={marks} isStanding={standing !== undefined} />
      </Frame>
      {moment === undefined || selected === undefined ? null : (
        <MomentCard
          {...{ sheet, walked, moment, names, runs, current, heading }}
          mark={selected}
          player={header.player}
          isStanding={selected === standing && moment.told.run === current}
          onPlayFrom={props.onPlayFrom}
          debriefAddress={props.debriefAddress}
        />
      )}
      <nav class="ways" aria-label={m.shelf_more()}>
        <a class="button" href={props.playAddress}>
          {runs.length === 0 ? m.map_begin() : m.map_play()}
        </a>
        <a class="button" href={props.shelfAddress}>
          {m.map_stories()}
        </a>
      </nav>
      <section class="map-list" aria-labelledby="map-list">
        <h2 id="map-list">{m.map_list()}</h2>
        <p class="aside">{m.map_list_how()}</p>
        <Tree rows={rows} selected={selected} onSelect={fromList} />
      </section>
    </main>
  );
}
