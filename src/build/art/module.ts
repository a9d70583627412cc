import { join } from "node:path";

const FILE = /\.(?:png|json|svg)$/u;

/** Every address in a piece of plain art, once. */
function addresses(part: unknown): readonly string[] {
  if (typeof part === "string") return FILE.test(part) ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return [...new Set(Object.values(part).flatMap(addresses))];
}

/**
 * Art as a module: every drawn file is imported by address, so that Vite hashes, copies and serves it like any
 * other; never inlined, because a page under our policy may not fetch `data:` addresses.
 */
export function moduleOf(art: unknown, folder: string): string {
  const files = addresses(art);
  const names = new Map(files.map((file, index) => [file, `file${index}`]));
  const imports = files.map(
    (file) =>
      `import ${names.get(file)} from ${JSON.stringify(`${join(folder, file)}?url&no-inline`)};`,
  );
  const literal = JSON.stringify(art).replace(
    /"((?:[^"\\]|\\.)*)"/gu,
    (quoted, text: string) => names.get(text) ?? quoted,
  );
  return `${imports.join("\n")}\nexport default ${literal};\n`;
}

/** The folder under a project's root where what was drawn is kept for the next build. */
export const drawnIn = (root: string): string => join(root, "node_modules/.cache/within-reach/art");
