/** Every place that is drawn; the story check and the art build both read this list. */
export const placeIds = [
  "hall",
  "kitchen",
  "campus",
  "friends-sofa",
  "cafe",
  "street",
  "bedroom",
  "waiting-room",
  "practice",
  "galley",
  "workshop",
  "stairwell",
  "riverside",
  "living-room",
  "ward",
  "platform",
  "garden",
  "dining-room",
  "hardware-store",
  "bus",
] as const;

/** A place that is drawn. */
export type PlaceId = (typeof placeIds)[number];

/** Whether a place of that name is drawn. */
export const isPlaceId = (id: string): id is PlaceId => placeIds.some((known) => known === id);
