import type { StoryGraph } from "./map";

/** A point's place in the drawing. */
export interface Spot {
  /** Column, from 0. */
  readonly column: number;
  /** Row, from 0, in parts of rows too; ordered so that few lines cross. */
  readonly row: number;
}

/** Where everything stands; a line that passes columns bends at a spot in each of them. */
export interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly spots: readonly Spot[];
  /** Spots between, by `from to`. */
  readonly bends: ReadonlyMap<string, readonly Spot[]>;
  /** The band of each point; none lies before that of a point that leads to it. */
  readonly bands: readonly number[];
}

const SWEEPS = 8;

/** Targets of each point without those that lead back, found by a walk in depth. */
function forward({ points, starts }: StoryGraph): readonly (readonly number[])[] {
  const targets = points.map(({ choices }) => [...new Set(choices.flatMap(({ to }) => to))]);
  const state = new Uint8Array(points.length);
  const kept: number[][] = points.map(() => []);
  for (const root of [...starts, ...points.keys()]) {
    if (state[root] !== 0) continue;
    const open = [{ point: root, next: 0 }];
    state[root] = 1;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const to = targets[top.point]?.[top.next];
      top.next += 1;
      if (to === undefined) {
        state[top.point] = 2;
        open.pop();
      } else if (state[to] !== 1) {
        kept[top.point]?.push(to);
        if (state[to] === 2) continue;
        open.push({ point: to, next: 0 });
        state[to] = 1;
      }
    }
  }
  return kept;
}

/** All points in an order in which each comes after those that lead to it. */
function inOrder(next: readonly (readonly number[])[]): readonly number[] {
  const waiting = next.map(() => 0);
  for (const to of next.flat()) waiting[to] = (waiting[to] ?? 0) + 1;
  const order = [...next.keys()].filter((point) => waiting[point] === 0);
  for (const point of order)
    for (const to of next[point] ?? []) {
      waiting[to] = (waiting[to] ?? 1) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  return order;
}

/** The band of each point: its own, but never one before that of a point that leads to it. */
function bandsOf(next: readonly (readonly number[])[], own: readonly number[]): readonly number[] {
  const bands = next.map((_, point) => own[point] ?? 0);
  for (const point of inOrder(next))
    for (const to of next[point] ?? []) bands[to] = Math.max(bands[to] ?? 0, bands[point] ?? 0);
  return bands;
}

/** The column of each point: one beyond the farthest that leads to it, and beyond all bands before its own. */
function columnsOf(
  next: readonly (readonly number[])[],
  bands: readonly number[],
): readonly number[] {
  const columns = next.map(() => 0);
  const bandOf = (point: number) => bands[point] ?? 0;
  const order = inOrder(next).toSorted((one, other) => bandOf(one) - bandOf(other));
  let band = 0;
  let begin = 0;
  let end = 0;
  for (const point of order) {
    if (bandOf(point) > band) begin = end;
    band = bandOf(point);
    const column = Math.max(columns[point] ?? 0, begin);
    columns[point] = column;
    end = Math.max(end, column + 1);
    for (const to of next[point] ?? []) columns[to] = Math.max(columns[to] ?? 0, column + 1);
  }
  return columns;
}

const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, each) => sum + each, 0) / values.length;

/** What stands in columns: points, and behind them the bends of lines that pass a column. */
interface Stood {
  readonly columns: readonly number[];
  /** Neighbours in the columns before and after. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  /** Bends of each line, by `from to`. */
  readonly chains: ReadonlyMap<string, readonly number[]>;
  readonly bands: readonly number[];
}

/** Gives every point its column, endings the last, and every long line a bend in each column it passes. */
function stand(graph: StoryGraph, own: readonly number[]): Stood {
  const next = forward(graph);
  const bands = bandsOf(next, own);
  const columns = [...columnsOf(next, bands)];
  const last = Math.max(0, ...columns);
  for (const [index, { kind }] of graph.points.entries())
    if (kind === "ending") columns[index] = last;
  const left: number[][] = columns.map(() => []);
  const right: number[][] = columns.map(() => []);
  const link = (from: number, to: number) => {
    right[from]?.push(to);
    left[to]?.push(from);
  };
  const chain = (from: number, to: number): readonly number[] => {
    const bends: number[] = [];
    for (let column = (columns[from] ?? 0) + 1; column < (columns[to] ?? 0); column += 1) {
      bends.push(columns.push(column) - 1);
      left.push([]);
      right.push([]);
    }
    const all = [from, ...bends, to];
    for (const [index, each] of bends.concat(to).entries()) link(all[index] ?? from, each);
    return bends;
  };
  const chains = new Map<string, readonly number[]>();
  for (const [from, targets] of next.entries())
    for (const to of targets) chains.set(`${from} ${to}`, chain(from, to));
  return { columns, left, right, chains, bands };
}

/** How much of a row a bend needs: lines may run closer together than points. */
const BEND = 0.4;
/** Keeps what stands from drifting off: how much of its distance from the middle each may keep at every sweep. */
const INWARD = 0.85;

/** Places what is in order as near to where each wants to be as the room that each needs allows. */
function settled(
  column: readonly number[],
  wish: (each: number) => number,
  room: (each: number) => number,
): readonly number[] {
  const placed: number[] = [];
  for (const [index, each] of column.entries()) {
    const before = column[index - 1];
    const least =
      before === undefined
        ? Number.NEGATIVE_INFINITY
        : (placed[index - 1] ?? 0) + (room(before) + room(each)) / 2;
    placed.push(Math.max(wish(each), least));
  }
  // Only pushing down would let a column sink: it goes back up by as much as it was pushed in the mean.
  const sunk = mean(
    column.map((each, index) => (placed[index] ?? 0) - wish(each)),
    0,
  );
  return placed.map((row) => row - sunk);
}

/** Rows of all that stands, from 0: each column is ordered by where its neighbours are, then drawn near to them. */
function rowsOf({ columns, left, right }: Stood, points: number): readonly number[] {
  const order: number[][] = Array.from({ length: Math.max(0, ...columns) + 1 }, () => []);
  for (const [each, column] of columns.entries()) order[column]?.push(each);
  const rows = columns.map(() => 0);
  const room = (each: number) => (each < points ? 1 : BEND);
  const near = (sides: readonly (readonly (readonly number[])[])[]) => (each: number) =>
    mean(
      sides.flatMap((side) => (side[each] ?? []).map((other) => rows[other] ?? 0)),
      rows[each] ?? 0,
    );
  const settle = (column: readonly number[], wish: (each: number) => number) => {
    const placed = settled(column, wish, room);
    for (const [index, each] of column.entries()) rows[each] = placed[index] ?? 0;
  };
  for (const column of order) settle(column, () => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const wish = near([sweep % 2 === 0 ? left : right]);
    for (const column of sweep % 2 === 0 ? order : order.toReversed()) {
      column.sort((a, b) => wish(a) - wish(b));
      settle(column, () => 0);
    }
  }
  const wish = near([left, right]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const column of order) settle(column, (each) => wish(each) * INWARD);
  const top = Math.min(...rows);
  return rows.map((row) => row - top);
}

/**
 * Places points in columns, and orders each column by where its neighbours stand. Points of one band (an act, say)
 * share no column with those of another; `bands` has the band of each point, all one where left out.
 */
export function layOutGraph(graph: StoryGraph, bands: readonly number[] = []): Layout {
  const stood = stand(graph, bands);
  const rows = rowsOf(stood, graph.points.length);
  const spot = (each: number): Spot => ({
    column: stood.columns[each] ?? 0,
    row: rows[each] ?? 0,
  });
  return {
    columns: Math.max(0, ...stood.columns) + 1,
    rows: 1 + Math.max(0, ...rows),
    spots: graph.points.map((_, index) => spot(index)),
    bends: new Map([...stood.chains].map(([key, chain]) => [key, chain.map(spot)])),
    bands: stood.bands,
  };
}
