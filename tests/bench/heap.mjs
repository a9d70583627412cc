// What a page holds in memory after everything unreachable was thrown away.

/** Gathers one heap snapshot as its parsed JSON. */
async function snapshot(devtools) {
  const parts = [];
  const onPart = ({ chunk }) => parts.push(chunk);
  devtools.on("HeapProfiler.addHeapSnapshotChunk", onPart);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", onPart);
  return JSON.parse(parts.join(""));
}

/** Kinds of a snapshot's entries that are neither objects of scripts nor compiled from them. */
const OTHERS = new Set(["native", "synthetic", "hidden", "object shape"]);

/** Bytes of compiled code, which grows with use until it is warm, and of everything else that scripts hold. */
async function weighed(devtools) {
  const { snapshot: head, nodes } = await snapshot(devtools);
  const fields = head.meta.node_fields;
  const kinds = head.meta.node_types[0];
  const [kindAt, sizeAt] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const sums = { code: 0, objects: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = kinds[nodes[at + kindAt]];
    if (!OTHERS.has(kind)) sums[kind === "code" ? "code" : "objects"] += nodes[at + sizeAt];
  }
  return sums;
}

/**
 * The heap in bytes as the engine gives it, DOM nodes and listeners. The devtools session needs its Performance
 * domain enabled. `closely` adds the bytes of code and of objects from a snapshot, which takes a second or two.
 */
export async function whatStays(devtools, closely) {
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: value("JSHeapUsedSize"),
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
    ...(closely && (await weighed(devtools))),
  };
}
