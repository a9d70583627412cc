import { useEffect, useState } from "preact/hooks";
import type { QrPath } from "../link/qr-path";

/** A QR code, once what draws it has come. */
export function Code({ text, name }: { text: string; name: string }) {
  const [drawn, setDrawn] = useState<QrPath>();
  useEffect(() => {
    let isHere = true;
    void import("../link/qr-path").then(({ qrPathOf }) => {
      if (isHere) setDrawn(qrPathOf(text));
    });
    return () => {
      isHere = false;
    };
  }, [text]);
  if (drawn === undefined) return null;
  const { size, path } = drawn;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}
