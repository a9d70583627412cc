import { INK, piece } from "./pieces";

// In a face's own coordinates, everything that starts below this line belongs to the mouth.
const MOUTH = 190;

interface Traced {
  readonly x: number;
  readonly y: number;
  readonly outlines: readonly string[];
}

/** Takes a face apart: Open Peeps draws each as a single path whose outlines follow one another. */
function trace(name: string): Traced {
  const markup = piece("face", name, INK);
  const [, x = "0", y = "0"] = /translate\(([\d.-]+) ([\d.-]+)\)/u.exec(markup) ?? [];
  const path = / d="([^"]+)"/u.exec(markup)?.[1] ?? "";
  return { x: Number(x), y: Number(y), outlines: path.split(/(?=M)/u) };
}

const startsAt = (outline: string): number => Number(/^M[\d.-]+[ ,]([\d.-]+)/u.exec(outline)?.[1]);

function part(face: Traced, wanted: (mouth: boolean) => boolean): string {
  const path = face.outlines
    .filter((outline) => wanted(startsAt(outline) + face.y > MOUTH))
    .join("");
  return `<path transform="translate(${face.x} ${face.y})" fill="${INK}" fill-rule="evenodd" d="${path}"/>`;
}

/**
 * A face as SVG markup in a face's own coordinates. `Smile/Tired` takes brows, eyes and nose of the first drawing
 * and the mouth of the second: Open Peeps has no plain, wordless faces, and most of our lines need one.
 */
export function face(name: string): string {
  const [eyes = "", mouth] = name.split("/");
  if (mouth === undefined) return piece("face", eyes, INK);
  return part(trace(eyes), (low) => !low) + part(trace(mouth), (low) => low);
}
