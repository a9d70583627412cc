const half = (text: string, seed: number): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
};

/** Sixteen hexadecimal digits that tell versions of a script apart; no secret (FNV-1a, twice). */
export const digest = (text: string): string => half(text, 0x811c9dc5) + half(text, 0x9747b28c);
