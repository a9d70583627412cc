declare module "virtual:stories" {
  import type { StoryCard } from "../core/passage";
  /** All shipped stories with the address of each one's JSON. */
  export const stories: readonly (StoryCard & { readonly url: string })[];
  /** Findings that kept a story out; never any in a build. */
  export const problems: readonly string[];
}

declare module "virtual:story-urls" {
  /** Address of each story's JSON, by the story's id. */
  const urls: Readonly<Record<string, string>>;
  export default urls;
}
