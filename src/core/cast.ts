/** A drawn person: parts of Open Peeps by name, and one colour for skin and clothes alike. */
export interface Look {
  readonly hair: string;
  readonly facialHair?: string;
  readonly accessory?: string;
  /** Drawing for each pose; a pose that is missing here is taken from `Cast.poses`. */
  readonly poses?: Readonly<Record<string, string>>;
}

/** One member of the cast. */
export interface Person {
  readonly name: string;
  /** Fill of the drawing, `#rrggbb`. */
  readonly colour: string;
  /** The same hue dark enough to be read as text on paper (contrast 4.5 or more). */
  readonly ink: string;
  /** Pronouns for interface sentences: she, he or they. */
  readonly pronoun: "she" | "he" | "they";
  readonly look: Look;
  /** The younger self, where a story remembers one. */
  readonly younger?: Look;
}

/** `stories/cast.json`: the words for moods and poses with their drawings, and all people. */
export interface Cast {
  /** Mood to face drawing. */
  readonly moods: Readonly<Record<string, string>>;
  /** Pose to body drawing, for people who name none of their own. */
  readonly poses: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, Person>>;
}
