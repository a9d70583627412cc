declare module "virtual:stories" {
  import type { StoryCard } from "../core/passage";
  /** All shipped stories with the address of each one's JSON. */
  export const stories: readonly (StoryCard & { readonly url: string })[];
  /** Findings that kept a story out; never any in a build. */
  export const problems: readonly string[];
}
