import { useMemo } from "preact/hooks";
import { qrPathOf } from "../link/qr-path";
import { m } from "../text/messages/messages";

/** The QR code by which phones join. */
export function JoinCode({ address }: { address: string }) {
  const { size, path } = useMemo(() => qrPathOf(address), [address]);
  return (
    <svg
      class="big-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={m.screen_join_qr()}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}
