/**
 * Finds the strongly connected components of a graph with sites 0 to `size - 1` (Tarjan, without recursion).
 * `close` is called once a component, after those of all its successors; it is told members and their successors.
 */
export function eachComponent(
  size: number,
  next: (site: number) => readonly number[],
  close: (members: readonly number[], nexts: readonly (readonly number[])[]) => void,
): void {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const closed = new Uint8Array(size);
  const waiting: { readonly site: number; readonly nexts: readonly number[] }[] = [];
  let count = 0;

  const enter = (site: number) => {
    order[site] = low[site] = count++;
    const entered = { site, nexts: next(site) };
    waiting.push(entered);
    return { ...entered, at: 0 };
  };
  const lower = (site: number, value: number) => {
    low[site] = Math.min(low[site] ?? 0, value);
  };
  const leave = (site: number) => {
    if (low[site] !== order[site]) return;
    const start = waiting.findLastIndex((entered) => entered.site === site);
    const members = waiting.splice(start);
    for (const member of members) closed[member.site] = 1;
    close(
      members.map((member) => member.site),
      members.map((member) => member.nexts),
    );
  };

  for (let first = 0; first < size; first++) {
    if (order[first] !== -1) continue;
    const path = [enter(first)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const site = top.nexts[top.at++];
      if (site === undefined) {
        path.pop();
        leave(top.site);
        const below = path.at(-1);
        if (below !== undefined) lower(below.site, low[top.site] ?? 0);
      } else if (order[site] === -1) path.push(enter(site));
      else if (closed[site] === 0) lower(top.site, order[site] ?? 0);
    }
  }
}
