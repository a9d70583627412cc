/** The address of the front page. */
export const SHELF = "#/";
/** The address of the about and help page. */
export const ABOUT = "#/about";
/** The address of the journal. */
export const JOURNAL = "#/journal";
/** The address of the page of playthroughs. */
export const SAVES = "#/saves";
/** The address of the studio. */
export const STUDIO = "#/studio";
/** The address of the guide for facilitators. */
export const GUIDE = "#/guide";
/** The address of the page from which a group is led. */
export const LEAD = "#/lead";
