/** A still for each story's card, by story, with the addresses that a build gave them. */
declare module "virtual:cards" {
  const cards: Readonly<Partial<Record<string, import("../../core/still").Still>>>;
  export default cards;
}
