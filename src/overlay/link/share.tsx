import { useEffect, useRef, useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import type { QrPath } from "./qr-path";

/** What can be shared. */
export interface ShareProps {
  /** The link as it is now; undefined where the run has too many moves for one. */
  readonly linkOf: () => string | undefined;
  /** Whether it leads through a whole run rather than to a moment of it. */
  readonly isWhole?: boolean;
}

/** What came of the last press. */
type Shared =
  | { readonly kind: "copied" | "by-hand"; readonly link: string }
  | { readonly kind: "code"; readonly link: string; readonly code: QrPath }
  | { readonly kind: "too-long" };

/** Puts the link where it can be pasted from; false where the browser does not allow it. */
async function copy(link: string): Promise<boolean> {
  // Absent on a page that came over a plain network address.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    await clipboard?.writeText(link);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

async function copied(link: string | undefined): Promise<Shared> {
  if (link === undefined) return { kind: "too-long" };
  return { kind: (await copy(link)) ? "copied" : "by-hand", link };
}

async function drawn(link: string | undefined): Promise<Shared> {
  if (link === undefined) return { kind: "too-long" };
  const { qrPathOf } = await import("./qr-path");
  return { kind: "code", link, code: qrPathOf(link) };
}

function sentence(kind: Shared["kind"], isWhole: boolean): string {
  switch (kind) {
    case "copied":
      return isWhole ? m.link_copied_whole() : m.link_copied();
    case "code":
      return isWhole ? m.link_scan_whole() : m.link_scan();
    case "by-hand":
      return m.link_by_hand();
    case "too-long":
      return m.link_too_long();
  }
}

function Code({ size, path }: QrPath) {
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={m.link_qr_name()}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}

/** The link itself; marked at once where it has to be copied by hand. */
function Field({ link, isMarked }: { link: string; isMarked: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isMarked) return;
    field.current?.focus();
    field.current?.select();
  }, [isMarked, link]);
  return (
    <input
      class="link-field"
      ref={field}
      readOnly
      value={link}
      aria-label={m.link_field()}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}

/** *Copy link* and *QR code*, and below them what came of it. */
export function Share({ linkOf, isWhole = false }: ShareProps) {
  const [shared, setShared] = useState<Shared>();
  const isCode = shared?.kind === "code";
  const toggle = async () => setShared(isCode ? undefined : await drawn(linkOf()));
  return (
    <div class="share">
      <div class="share-ways">
        <button
          type="button"
          class="button"
          onClick={async () => setShared(await copied(linkOf()))}
        >
          {m.link_copy()}
        </button>
        <button type="button" class="button" aria-expanded={isCode} onClick={toggle}>
          {m.link_qr()}
        </button>
      </div>
      <p class="share-told" role="status">
        {shared === undefined ? "" : sentence(shared.kind, isWhole)}
      </p>
      {shared?.kind === "code" ? <Code {...shared.code} /> : null}
      {shared === undefined || shared.kind === "too-long" ? null : (
        <Field link={shared.link} isMarked={shared.kind === "by-hand"} />
      )}
    </div>
  );
}
