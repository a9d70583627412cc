declare module "virtual:stories" {
  import type { StoryCard } from "../core/passage";
  /** Where a story lies: its JSON, and that of its first passage where that is always the same. */
  export interface StoryUrls {
    readonly url: string;
    readonly firstUrl?: string;
  }
  /** All shipped stories with their addresses. */
  export const stories: readonly (StoryCard & StoryUrls & { readonly mapUrl: string })[];
  /** Findings that kept a story out; never any in a build. */
  export const problems: readonly string[];
}

declare module "virtual:story-urls" {
  import type { StoryUrls } from "virtual:stories";

  /** The addresses of each story, by the story's id. */
  const urls: Readonly<Record<string, StoryUrls>>;
  export default urls;
}

declare module "virtual:sheets" {
  /** The addresses of the facilitators' sheets, by the story's id. */
  const urls: Readonly<Record<string, string>>;
  export default urls;
}

declare module "virtual:offers" {
  /** Ids of the practices that each story offers, by the story's id. */
  const offers: Readonly<Record<string, readonly string[]>>;
  export default offers;
}
