/** The drawn people and places, with the addresses that a build gave them. */
declare module "virtual:art" {
  const art: import("../../core/art").Art;
  export default art;
}
