/**
 * A clock in ms since 1970 that goes on evenly from where it was started: rooms must not end because somebody
 * set the machine's clock, or because the machine slept.
 */
export function steadyClock(wall: () => number, steady: () => number): () => number {
  const start = wall() - steady();
  return () => start + steady();
}
