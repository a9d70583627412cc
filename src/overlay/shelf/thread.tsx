const WHOLE = "M6 14C60 26 108 30 160 22S260 6 314 16";

/** The thread as far as it was followed: a sagging line, red up to `position` (0 to 1), pale from there on. */
export function Thread({ position }: { position: number }) {
  return (
    <svg class="thread" viewBox="0 0 320 36" aria-hidden="true" focusable="false">
      <path class="rest" d={WHOLE} />
      <path class="walked" d={WHOLE} pathLength={1} style={{ strokeDasharray: `${position} 2` }} />
      <circle class="thread-end" cx="6" cy="14" r="5" />
      <circle class={position >= 1 ? "thread-end" : "thread-end ahead"} cx="314" cy="16" r="5" />
    </svg>
  );
}

/** The sign of the game: two people's ends of one thread. */
export function ThreadSign() {
  return (
    <svg class="thread-sign" viewBox="0 0 640 120" aria-hidden="true" focusable="false">
      <path d="M14 34C110 104 216 116 318 84S520 6 626 46" />
      <path class="stray" d="M236 104c26 14 52 12 74-4M430 44c14-16 36-20 54-12" />
      <circle class="sign-end" cx="14" cy="34" r="9" />
      <circle class="sign-end" cx="626" cy="46" r="9" />
    </svg>
  );
}
