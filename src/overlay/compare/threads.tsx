import type { Bond } from "../../core/bond";
import type { Turn } from "../../core/turns";
import { Mark } from "../debrief/mark";
import { markOf } from "../debrief/turn-text";
import { m } from "../text/messages/messages";
import { lastBond, nameOfSide, type Side } from "./side";
import { type ThreadLayout, type ThreadPiece, threadsOf } from "./thread-layout";

const percent = (value: number): string => `${value}%`;

function Piece({ bond, paths }: ThreadPiece) {
  return (
    <g class={`piece ${bond}`}>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}

/** A turn's mark where it was made, and what the thread was then, where that is news. */
function Spot({ x, y, turn, bond }: { x: number; y: number; turn: Turn; bond?: Bond }) {
  return (
    <li style={{ left: percent(x), top: percent(y) }}>
      <Mark kind={markOf(turn)} of="you" />
      {bond === undefined ? null : <span class="bond-word">{m.compare_bond({ bond })}</span>}
    </li>
  );
}

function Lane({ side, lane }: { side: Side; lane: ThreadLayout }) {
  return (
    <ol>
      {side.turns.map((turn, index) => {
        const bond = side.bonds[index + 1];
        const isNews = index === 0 || bond !== side.bonds[index];
        return (
          <Spot
            key={turn.number}
            x={lane.xs[index + 1] ?? 0}
            y={lane.y}
            turn={turn}
            {...(isNews && bond !== undefined ? { bond } : {})}
          />
        );
      })}
    </ol>
  );
}

/** A region that may scroll has to be reachable by keyboard; not every browser sees to it. */
function reachable(strip: HTMLElement | null): void {
  if (strip !== null) strip.tabIndex = 0;
}

/** Both threads drawn together: one until they part, then each as the bond went. */
export function Threads({ one, other }: { one: Side; other: Side }) {
  const layout = threadsOf(one.bonds, other.bonds);
  const how = m.compare_threads_how({
    one: m.compare_bond({ bond: lastBond(one) }),
    other: m.compare_bond({ bond: lastBond(other) }),
  });
  return (
    <div class="threads">
      <h2>{m.compare_threads()}</h2>
      <p class="lane-name">{m.compare_thread_upper({ name: nameOfSide(one) })}</p>
      <section class="strip" aria-label={m.compare_threads()} ref={reachable}>
        <div class="thread-plot" role="img" aria-label={how} style={{ "--units": layout.units }}>
          <svg
            class="thread-lines"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <Piece {...layout.lead} />
            {[layout.upper, layout.lower].map(({ y, pieces }) => (
              <g key={y}>
                {pieces.map((each) => (
                  <Piece key={each.paths.join()} {...each} />
                ))}
              </g>
            ))}
          </svg>
          <span
            class="fork-knot"
            style={{ left: percent(layout.fork[0]), top: percent(layout.fork[1]) }}
          />
          <Lane side={one} lane={layout.upper} />
          <Lane side={other} lane={layout.lower} />
        </div>
      </section>
      <p class="lane-name">{m.compare_thread_lower({ name: nameOfSide(other) })}</p>
    </div>
  );
}
