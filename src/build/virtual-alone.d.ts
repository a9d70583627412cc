/** The script of the Worker in an exported file, as text. */
declare module "virtual:teller" {
  const teller: string;
  export default teller;
}

/** The addresses of the player for exported stories, as text. */
declare module "virtual:alone" {
  const alone: { readonly script: string; readonly style: string };
  export default alone;
}
