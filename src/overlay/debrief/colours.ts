/** The colours a person is drawn in: `ink` can be read as text on paper, `colour` fills. */
export interface PersonColours {
  readonly ink: string;
  readonly colour: string;
}

/** A page's style in a story's accent and both people's colours. */
export const coloursOf = (accent: string, you: PersonColours, they: PersonColours) => ({
  "--accent": accent,
  "--you-ink": you.ink,
  "--you": you.colour,
  "--they-ink": they.ink,
  "--they": they.colour,
});
