import { INK, piece } from "./pieces";

/** The names of this body in `cast.json`: a dark shirt over light trousers, and the other way round. */
export const COAT = "CoatPantsBW";
export const COAT_WB = "CoatPantsWB";

// The coat ends here: along its hem, and higher where it stands open.
const HEM = "-300,300 1300,300 1300,1964 684,1964 694,1750 474,1750 414,1976 40,1897 -300,1890";
const WAIST = 1740;

/** The doctor's three colours replaced: white, which is the coat, and two blues. */
const own = (markup: string, coat: string, trousers: string, shirt: string): string =>
  markup.replaceAll("#FFFFFF", coat).replaceAll("#8FA7DF", trousers).replaceAll("#9FD8E5", shirt);

/**
 * A standing body in a long open coat: Open Peeps' doctor without the hospital, that is down to the hem, on the legs of
 * ShirtPants, which were drawn over the same pencil lines.
 */
export function coat(colour: string, darkTrousers = false): string {
  const [trousers, shirt] = darkTrousers ? [INK, colour] : [colour, INK];
  const legs = piece("body", darkTrousers ? "ShirtPantsWB" : "ShirtPantsBW", colour);
  const doctor = own(piece("body", "Doc", colour), colour, trousers, shirt);
  return `<clipPath id="hem"><polygon points="${HEM}"/></clipPath><clipPath id="legs"><rect x="-300" y="${WAIST}" width="1600" height="1400"/></clipPath><g clip-path="url(#legs)">${legs}</g><g clip-path="url(#hem)">${doctor}</g>`;
}
