import { INK, piece } from "./pieces";

/** The name of this body in `cast.json`. */
export const COAT = "CoatPantsBW";

// The coat ends here: along its hem, and higher where it stands open.
const HEM = "-300,300 1300,300 1300,1964 684,1964 694,1750 474,1750 414,1976 40,1897 -300,1890";
const WAIST = 1740;

const own = (markup: string, colour: string): string =>
  markup.replaceAll("#FFFFFF", colour).replaceAll("#8FA7DF", colour).replaceAll("#9FD8E5", INK);

/**
 * A standing body in a long open coat: Open Peeps' doctor without the hospital, that is down to the hem, on the legs of
 * ShirtPantsBW, which were drawn over the same pencil lines.
 */
export const coat = (colour: string): string =>
  `<clipPath id="hem"><polygon points="${HEM}"/></clipPath><clipPath id="legs"><rect x="-300" y="${WAIST}" width="1600" height="1400"/></clipPath><g clip-path="url(#legs)">${piece("body", "ShirtPantsBW", colour)}</g><g clip-path="url(#hem)">${own(piece("body", "Doc", colour), colour)}</g>`;
