import { INK, NECK, piece } from "./pieces";

/** The name of the upright body in `cast.json`. */
export const BOTH_FEET = "BothFeet";
/** The name of the body that leans forward over its knees. */
export const LEANING = "BothFeetLeaning";

/** How far a leaning body is turned about the hip, in degrees. */
const LEAN = 10;
const HIP = { x: 200, y: 1420 };

// The upper body of CrossedLegs ends here: at the jumper's hem, under the forearm and around the fingers.
const TOP =
  "-300,300 1400,300 1400,940 990,960 968,1096 944,1130 940,1270 744,1270 690,1112 344,1125 158,1408 130,1424 -300,1424";
const KNEE =
  "818 1436L830 1500 1028 1560C1034 1420 1034 1300 1016 1210C1004 1150 980 1105 880 1090L344 1110Z";

const line = (d: string, colour: string, weight: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round"/>`;

/** The upper body, with clothes where the crossed knee was, and the lines that it hid. */
const top = (drawing: string, colour: string, lean: number): string =>
  `<g transform="rotate(${lean} ${HIP.x} ${HIP.y})"><clipPath id="seated-top"><polygon points="${TOP}"/></clipPath><g clip-path="url(#seated-top)">${drawing}</g><path d="M470 960C510 880 560 836 640 838C700 840 760 900 822 986L690 1006Z" fill="${colour}"/>${line("M693 868C722 916 764 956 812 984", INK, 13)}${line("M472 954C550 972 620 990 684 1001", INK, 14)}</g>`;

const legs = (drawing: string, colour: string): string => {
  const shin = `<clipPath id="seated-shin"><rect x="780" y="1420" width="520" height="980"/></clipPath><g clip-path="url(#seated-shin)">${drawing}</g>`;
  return `<g transform="translate(150 -60)">${shin}<path d="M640 1482C740 1486 780 1460 ${KNEE}" fill="${INK}"/></g>${shin}<path d="M124 1380C140 1440 200 1465 280 1475C400 1492 560 1476 640 1482C740 1486 780 1460 ${KNEE}" fill="${INK}"/>${line("M1024 1180C1046 1300 1046 1600 1034 1880", colour, 9)}`;
};

/** How far the neck moves when the upper body leans: the whole drawing gives way, for heads are always in one place. */
function giveWay(lean: number): string {
  const turn = (lean * Math.PI) / 180;
  const [dx, dy] = [NECK.x - HIP.x, NECK.y - HIP.y];
  const x = dx - dx * Math.cos(turn) + dy * Math.sin(turn);
  const y = dy - dx * Math.sin(turn) - dy * Math.cos(turn);
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

/**
 * A sitting body with both feet on the floor: Open Peeps' CrossedLegs, its one standing leg drawn twice and the crossed
 * one left out, because Open Peeps has no other body for a chair.
 */
export const seated = (colour: string, leaning = false): string => {
  const drawing = piece("body", "CrossedLegs", colour);
  const lean = leaning ? LEAN : 0;
  return `<g transform="${giveWay(lean)}">${legs(drawing, colour)}${top(drawing, colour, lean)}</g>`;
};
