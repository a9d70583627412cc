/** An address of the page, read from the part after `#`. */
export type Route =
  | { readonly page: "about" | "saves" | "journal" | "studio" | "guide" }
  | { readonly page: "shelf"; readonly filter?: string }
  | { readonly page: "lead"; readonly story?: string; readonly run?: string }
  /** Leads a room from one more device: what follows is its secret. */
  | { readonly page: "led"; readonly text: string }
  | { readonly page: "sheet" | "plan"; readonly story: string }
  | { readonly page: "play"; readonly story: string; readonly run?: string }
  | { readonly page: "map"; readonly story: string; readonly run?: string }
  | { readonly page: "debrief"; readonly run: string }
  | { readonly page: "link"; readonly story: string; readonly text: string }
  /** The big screen: beside the facilitator's page, or of a room by its code. */
  | { readonly page: "screen"; readonly code?: string }
  | { readonly page: "compare"; readonly run: string; readonly other?: string }
  | { readonly page: "unknown"; readonly address: string };

const PLAIN: Readonly<Record<string, Route>> = {
  about: { page: "about" },
  saves: { page: "saves" },
  journal: { page: "journal" },
  studio: { page: "studio" },
  lead: { page: "lead" },
  guide: { page: "guide" },
  screen: { page: "screen" },
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address such as `#/play/green-eyes`; whatever it does not know is `unknown`. */
export function routeOf(hash: string): Route {
  const address = hash.replace(/^#?\/?/u, "").replace(/\/$/u, "");
  if (address === "") return { page: "shelf" };
  if (address.startsWith("?")) return { page: "shelf", filter: address.slice(1) };
  const plain = Object.hasOwn(PLAIN, address) ? PLAIN[address] : undefined;
  if (plain !== undefined) return plain;
  const [page, name = "", run, ...rest] = address.split("/").map(decoded);
  if (name !== "" && rest.length === 0) {
    if (page === "play" || page === "map" || page === "lead")
      return { page, story: name, ...(run === undefined ? {} : { run }) };
    if (page === "led" && run === undefined) return { page, text: name };
    if ((page === "sheet" || page === "plan") && run === undefined) return { page, story: name };
    if (page === "debrief" && run === undefined) return { page, run: name };
    if (page === "screen" && run === undefined) return { page, code: name };
    if (page === "link") return { page, story: name, text: run ?? "" };
    if (page === "compare")
      return { page, run: name, ...(run === undefined ? {} : { other: run }) };
  }
  return { page: "unknown", address: decoded(address) };
}

/** The address of a story's play page; with a run, of that playthrough. */
export const playAddress = (story: string, run?: string): string =>
  `#/play/${encodeURIComponent(story)}${run === undefined ? "" : `/${encodeURIComponent(run)}`}`;
/** The address of a story's map; with a run, with that playthrough marked on it. */
export const mapAddress = (story: string, run?: string): string =>
  `#/map/${encodeURIComponent(story)}${run === undefined ? "" : `/${encodeURIComponent(run)}`}`;
/** The address of a story's sheet for facilitators. */
export const sheetAddress = (story: string): string => `#/sheet/${encodeURIComponent(story)}`;
/** By this name, in place of a story's, a workshop is led through the story in the studio: no story of the shelf has it. */
export const FROM_STUDIO = "studio";
/** The address where a workshop is led: with a story picked, and a run from which it begins. */
export const leadAddress = (story?: string, run?: string): string =>
  [
    "#/lead",
    ...[story, run].flatMap((part) => (part === undefined ? [] : encodeURIComponent(part))),
  ].join("/");
/** The address of a session plan for a story. */
export const planAddress = (story: string): string => `#/plan/${encodeURIComponent(story)}`;
/** The address of a playthrough's debrief. */
export const debriefAddress = (run: string): string => `#/debrief/${encodeURIComponent(run)}`;
/** The address that opens a packed moment of a story. */
export const linkAddress = (story: string, text: string): string =>
  `#/link/${encodeURIComponent(story)}/${text}`;
/** The address of two runs side by side; with one run, of those that it can be compared with. */
export const compareAddress = (run: string, other?: string): string =>
  `#/compare/${encodeURIComponent(run)}${other === undefined ? "" : `/${encodeURIComponent(other)}`}`;

/** The address of the big screen of the room with that code. */
export const screenAddress = (code: string): string => `#/screen/${encodeURIComponent(code)}`;

/** Where the skip link leads: to the page's main part, which is no address of its own. */
const MAIN = "#main";

/** Goes to an address of ours without a new history entry: the whole game is one entry. */
export const goTo = (address: string): void => location.replace(address);

/** The address of ours that a click on a link asks for, if it does. */
function askedFor(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? "";
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  return !elsewhere && (address.startsWith("#/") || address === MAIN) ? address : undefined;
}

/** Follows addresses until stopped; links inside the page replace the history entry. */
export function followRoutes(onRoute: (route: Route) => void): () => void {
  const onHash = () => onRoute(routeOf(location.hash));
  const onClick = (event: MouseEvent) => {
    const address = askedFor(event);
    if (address === undefined) return;
    event.preventDefault();
    if (address === MAIN) document.querySelector<HTMLElement>(MAIN)?.focus();
    else goTo(address);
  };
  addEventListener("hashchange", onHash);
  document.addEventListener("click", onClick);
  onHash();
  return () => {
    removeEventListener("hashchange", onHash);
    document.removeEventListener("click", onClick);
  };
}
