import { useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import type { TreeRow } from "./tree-rows";

/** The map as a nested list. */
export interface TreeProps {
  readonly rows: readonly TreeRow[];
  readonly selected: number | undefined;
  readonly onSelect: (mark: number) => void;
}

type Opened = ReadonlySet<string>;

/** Rows that can be seen, each with the row that holds it. */
function seenRows(
  rows: readonly TreeRow[],
  opened: Opened,
  above?: TreeRow,
): readonly { readonly row: TreeRow; readonly above: TreeRow | undefined }[] {
  return rows.flatMap((row) => [
    { row, above },
    ...(opened.has(row.key) ? seenRows(row.rows, opened, row) : []),
  ]);
}

/** What a key asks of the list: another row to stand on, or another set of open rows. */
interface Asked {
  readonly at?: TreeRow | undefined;
  readonly opened?: Opened;
}

const without = (opened: Opened, key: string): Opened =>
  new Set([...opened].filter((each) => each !== key));

function asked(key: string, current: string, rows: readonly TreeRow[], opened: Opened): Asked {
  const seen = seenRows(rows, opened);
  const index = seen.findIndex(({ row }) => row.key === current);
  const { row, above } = seen[index] ?? {};
  if (row === undefined) return {};
  const isOpen = opened.has(row.key);
  switch (key) {
    case "ArrowDown":
      return { at: seen[index + 1]?.row };
    case "ArrowUp":
      return { at: seen[index - 1]?.row };
    case "Home":
      return { at: seen[0]?.row };
    case "End":
      return { at: seen.at(-1)?.row };
    case "ArrowRight":
      if (row.rows.length === 0) return {};
      return isOpen ? { at: row.rows[0] } : { opened: new Set([...opened, row.key]) };
    case "ArrowLeft":
      return isOpen ? { opened: without(opened, row.key) } : { at: above };
    case "*": {
      const beside = above?.rows ?? rows;
      const keys = beside.flatMap((each) => (each.rows.length === 0 ? [] : each.key));
      return { opened: new Set([...opened, ...keys]) };
    }
    default:
      return key.length === 1 && key !== " " ? { at: nextFrom(seen, index, key) } : {};
  }
}

/** The next row whose first letter is that, round and round. */
function nextFrom(
  seen: readonly { readonly row: TreeRow }[],
  index: number,
  letter: string,
): TreeRow | undefined {
  const round = [...seen.slice(index + 1), ...seen.slice(0, index + 1)];
  const first = (text: string) => /\p{L}|\p{N}/u.exec(text)?.[0].toLocaleLowerCase();
  return round.find(({ row }) => first(row.text) === letter.toLocaleLowerCase())?.row;
}

interface RowsProps {
  readonly opened: Opened;
  readonly current: string;
  readonly selected: number | undefined;
}

const idOf = (key: string): string => `map-${key.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;

function Row({ row, props }: { row: TreeRow; props: RowsProps }) {
  const isOpen = props.opened.has(row.key);
  const id = idOf(row.key);
  const held = `${id}-rows`;
  // The rows below stand beside their row and are owned by it, so that its name is all that can be read in it.
  return (
    <div role="none" class="branch">
      <div
        role="treeitem"
        aria-labelledby={id}
        aria-owns={row.rows.length === 0 ? undefined : held}
        aria-expanded={row.rows.length === 0 ? undefined : isOpen}
        aria-selected={row.mark !== undefined && row.mark === props.selected}
        data-row={row.key}
        tabIndex={row.key === props.current ? 0 : -1}
      >
        <span class="row" id={id}>
          {row.text}
        </span>
      </div>
      {row.rows.length === 0 ? null : (
        <fieldset id={held} hidden={!isOpen}>
          {row.rows.map((each) => (
            <Row key={each.key} row={each} props={props} />
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** The list, with all keys of a tree: arrows, Home, End, letters, the asterisk; Enter shows a moment. */
export function Tree({ rows, selected, onSelect }: TreeProps) {
  const [opened, setOpened] = useState<Opened>(() => new Set(rows.map(({ key }) => key)));
  const [stood, setStood] = useState("");
  const seen = seenRows(rows, opened);
  const current = seen.some(({ row }) => row.key === stood) ? stood : (rows[0]?.key ?? "");

  const onPress = (row: TreeRow) => {
    setStood(row.key);
    if (row.mark !== undefined) onSelect(row.mark);
    else if (row.rows.length > 0)
      setOpened(opened.has(row.key) ? without(opened, row.key) : new Set([...opened, row.key]));
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const list = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    const row = seen.find((each) => each.row.key === current)?.row;
    if ((event.key === "Enter" || event.key === " ") && row !== undefined) {
      event.preventDefault();
      onPress(row);
      return;
    }
    const { at, opened: next } = asked(event.key, current, rows, opened);
    if (at === undefined && next === undefined) return;
    event.preventDefault();
    if (next !== undefined) setOpened(next);
    if (at === undefined) return;
    setStood(at.key);
    list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(at.key)}"]`)?.focus();
  };

  const onClick = (event: MouseEvent) => {
    const item = event.target instanceof Element ? event.target.closest("[data-row]") : null;
    const key = item?.getAttribute("data-row");
    const row = seen.find((each) => each.row.key === key)?.row;
    if (row !== undefined) onPress(row);
  };

  return (
    <div
      role="tree"
      class="map-tree"
      aria-label={m.map_heading()}
      onKeyDown={onKey}
      onClick={onClick}
    >
      {rows.map((row) => (
        <Row key={row.key} row={row} props={{ selected, opened, current }} />
      ))}
    </div>
  );
}
