/** The addresses of the player for exported stories, as text. */
declare module "virtual:alone" {
  const alone: { readonly script: string; readonly style: string };
  export default alone;
}
