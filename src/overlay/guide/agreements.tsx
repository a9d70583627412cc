import { m } from "../text/messages/messages";

const AGREEMENTS = [
  m.guide_agree_story,
  m.guide_agree_silent,
  m.guide_agree_stay,
  m.guide_agree_wrong,
  m.guide_agree_leave,
];

/** What a group agrees on before it begins, to be read aloud. */
export function Agreements() {
  return (
    <ul class="agreements">
      {AGREEMENTS.map((agreement) => (
        <li key={agreement()}>{agreement()}</li>
      ))}
    </ul>
  );
}
