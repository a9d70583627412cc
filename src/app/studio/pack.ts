import alone from "virtual:alone";
import art from "virtual:art";
import type { Art } from "../../core/art";
import type { StoryFile } from "../../core/passage";
import { newId } from "../around";
import { pageOf } from "./packed-page";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched (${response.status}).`);
  return response;
}

const TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  json: "application/json",
};

/** A file as an address that holds the file itself. */
async function inlined(address: string): Promise<string> {
  const blob = await (await fetched(address)).blob();
  const type = TYPES[address.split(".").at(-1) ?? ""] ?? blob.type;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type }));
  });
}

/** Values of a tag as they stand in ink's compiled JSON. */
const valuesOf = (ink: string, tag: string): readonly string[] =>
  [...ink.matchAll(new RegExp(`"\\^\\s*${tag}:\\s*([^",]+)`, "gu"))].map(([, value = ""]) =>
    value.trim(),
  );

/** The people and places that a story names, and their drawings; the hours of a place stay together. */
export function artFor(all: Art, { ink, header }: Pick<StoryFile, "ink" | "header">): Art {
  const people = new Set([...header.cast, ...valuesOf(ink, "enter")]);
  const places = new Set(valuesOf(ink, "place"));
  const isOf = (figure: string) => people.has(figure.replace(/-younger$/u, ""));
  const only = <Value>(entries: Readonly<Record<string, Value>>, keep: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => keep(name)));
  return {
    atlases: all.atlases.filter(({ figures }) => figures?.some(isOf) ?? true),
    figures: only(all.figures, isOf),
    places: only(all.places, (place) => places.has(place)),
  };
}

const ADDRESS = /\.(?:png|svg|json)$/u;

/** Every address of a piece of plain data. */
function addressesIn(part: unknown): readonly string[] {
  if (typeof part === "string") return ADDRESS.test(part) ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return [...new Set(Object.values(part).flatMap(addressesIn))];
}

async function withFiles(part: Art): Promise<Art> {
  const addresses = addressesIn(part);
  const files = new Map(
    await Promise.all(addresses.map(async (each) => [each, await inlined(each)] as const)),
  );
  return JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === "string" ? (files.get(value) ?? value) : value,
  );
}

/** Puts a story, its people and places, and the player into one file that plays by itself. Rejects where a part cannot be fetched. */
export async function pack(story: StoryFile): Promise<Blob> {
  const text = async (address: string) => (await fetched(address)).text();
  const [drawn, script, style] = await Promise.all([
    withFiles(artFor(art, story)),
    text(alone.script),
    text(alone.style),
  ]);
  const page = pageOf({ story, art: drawn, script, style, nonce: newId() });
  return new Blob([page], { type: "text/html" });
}
