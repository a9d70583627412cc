import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Holds back whoever does something too often. Addresses are in memory alone, for as long as the time they count for. */
export interface Throttle {
  /** Whether that address, or everybody together, has done it too often of late. */
  isShut(address: string): Promise<boolean>;
  /** Counts one more. */
  add(address: string): Promise<void>;
}

/** How often it may be done, in how many seconds. */
export interface Often {
  readonly anAddress: number;
  readonly inAll: number;
  readonly seconds: number;
}

const ALL = "all";

/** A throttle that lets it be done so often. */
export function throttle({ anAddress, inAll, seconds }: Often): Throttle {
  const each = new RateLimiterMemory({ points: anAddress, duration: seconds });
  const all = new RateLimiterMemory({ points: inAll, duration: seconds });
  const isSpent = async (limiter: RateLimiterMemory, key: string): Promise<boolean> => {
    const spent = await limiter.get(key);
    return spent !== null && spent.consumedPoints >= limiter.points;
  };
  const spend = (limiter: RateLimiterMemory, key: string): Promise<void> =>
    limiter.consume(key).then(
      () => undefined,
      (over: unknown) => {
        if (!(over instanceof RateLimiterRes)) throw over;
      },
    );
  return {
    isShut: async (address) => (await isSpent(all, ALL)) || (await isSpent(each, address)),
    async add(address) {
      await spend(all, ALL);
      await spend(each, address);
    },
  };
}
