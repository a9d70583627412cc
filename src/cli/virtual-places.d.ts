declare module "virtual:places" {
  /** Every place that is drawn. */
  export const placeIds: readonly string[];
}
