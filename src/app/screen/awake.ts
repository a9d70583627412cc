/** The device does not go to sleep while the page is looked at, where the browser has that; returns its stop. */
export function stayAwake(): () => void {
  // Absent in some browsers, and on a page that came over a plain network address.
  const lock: WakeLock | undefined = navigator.wakeLock;
  let held: WakeLockSentinel | undefined;
  let stopped = false;
  const ask = async () => {
    if (lock === undefined || document.visibilityState !== "visible") return;
    const got = await lock.request("screen").catch(() => undefined);
    if (stopped) void got?.release();
    else held = got;
  };
  // A page that was out of sight has lost it.
  const onLook = () => void ask();
  document.addEventListener("visibilitychange", onLook);
  void ask();
  return () => {
    stopped = true;
    document.removeEventListener("visibilitychange", onLook);
    void held?.release();
  };
}
