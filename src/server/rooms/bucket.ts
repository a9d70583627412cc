/** How much may come at once, and how much a second in the long run. */
export interface Pace {
  readonly atOnce: number;
  readonly aSecond: number;
}

/** A bucket of tokens that fills again as time goes by; takes one, or says that there is none. */
export function bucket({ atOnce, aSecond }: Pace, now: () => number): () => boolean {
  let tokens = atOnce;
  let filled = now();
  return () => {
    const at = now();
    tokens = Math.min(atOnce, tokens + (Math.max(0, at - filled) * aSecond) / 1000);
    filled = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
