/** Bytes as text that may stand in an address: base64url without padding. */
export const toAddressText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Reads such text back; undefined for what `toAddressText` would never write. */
export function fromAddressText(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return undefined;
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return toAddressText(bytes) === text ? bytes : undefined;
}
