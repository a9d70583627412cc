import type { ComponentChildren } from "preact";
import { HelpLineList, type HelpLines } from "../about/help-lines";
import { m } from "../text/messages/messages";
import { Agreements } from "./agreements";

type Text = () => string;

/** A chapter of the guide. */
export interface Chapter {
  readonly name: string;
  readonly heading: Text;
  readonly body: ComponentChildren;
}

const paragraphs = (...texts: readonly Text[]) => texts.map((text) => <p key={text()}>{text()}</p>);

const list = (...texts: readonly Text[]) => (
  <ul>
    {texts.map((text) => (
      <li key={text()}>{text()}</li>
    ))}
  </ul>
);

const command = (text: string) => (
  <pre>
    <code>{text}</code>
  </pre>
);

/** A step of a round: its first sentence is its name. */
const step = (text: Text) => {
  const [name = "", ...rest] = text().split(". ");
  return (
    <li key={name}>
      <strong>{name}.</strong> {rest.join(". ")}
    </li>
  );
};

const kind = (name: Text, when: Text) => (
  <div key={name()}>
    <dt>{name()}</dt>
    <dd>{when()}</dd>
  </div>
);

const before: readonly Chapter[] = [
  {
    name: "before",
    heading: m.guide_before,
    body: list(
      m.guide_before_play,
      m.guide_before_sheet,
      m.guide_before_notes,
      m.guide_before_whose,
      m.guide_before_somebody,
    ),
  },
  {
    name: "start",
    heading: m.guide_start,
    body: (
      <>
        {paragraphs(m.guide_start_alone)}
        {command("npm start")}
        {paragraphs(m.guide_start_alone_is, m.guide_start_lan)}
        {command("npm start -- --lan")}
        {paragraphs(
          m.guide_start_lan_is,
          m.guide_start_wifi,
          m.guide_start_power,
          m.guide_start_online,
        )}
      </>
    ),
  },
  {
    name: "room",
    heading: m.guide_room,
    body: paragraphs(m.guide_room_lead, m.guide_room_make, m.guide_room_screen, m.guide_room_join),
  },
];

const during: readonly Chapter[] = [
  {
    name: "agree",
    heading: m.guide_agree,
    body: (
      <>
        {paragraphs(m.guide_agree_why)}
        <Agreements />
        {paragraphs(m.guide_agree_notes)}
      </>
    ),
  },
  {
    name: "round",
    heading: m.guide_round,
    body: (
      <>
        {paragraphs(m.guide_round_next)}
        <ol>
          {[
            m.guide_round_read,
            m.guide_round_open,
            m.guide_round_close,
            m.guide_round_talk,
            m.guide_round_again,
            m.guide_round_take,
          ].map(step)}
        </ol>
        {paragraphs(m.guide_round_if, m.guide_round_clock)}
      </>
    ),
  },
  {
    name: "kinds",
    heading: m.guide_kinds,
    body: (
      <dl>
        {kind(m.lead_kind_one, m.guide_kinds_one_when)}
        {kind(m.lead_kind_likely, m.guide_kinds_likely_when)}
        {kind(m.lead_kind_feeling, m.guide_kinds_feeling_when)}
        {kind(m.lead_kind_bid, m.guide_kinds_bid_when)}
        {kind(m.lead_kind_halves, m.guide_kinds_halves_when)}
      </dl>
    ),
  },
  {
    name: "few",
    heading: m.guide_few,
    body: paragraphs(m.guide_few_why, m.guide_few_then),
  },
  {
    name: "hands",
    heading: m.guide_hands,
    body: paragraphs(m.guide_hands_make, m.guide_hands_eyes, m.guide_hands_mixed),
  },
  {
    name: "wrong",
    heading: m.guide_wrong,
    body: list(m.guide_wrong_phone, m.guide_wrong_laptop, m.guide_wrong_server, m.guide_wrong_wifi),
  },
];

const care = (helpLines: HelpLines): readonly Chapter[] => [
  {
    name: "please",
    heading: m.guide_pause,
    body: paragraphs(m.guide_pause_is, m.guide_pause_do),
  },
  {
    name: "tells",
    heading: m.guide_tells,
    body: paragraphs(
      m.guide_tells_thank,
      m.guide_tells_back,
      m.guide_tells_after,
      m.guide_tells_danger,
    ),
  },
  {
    name: "couples",
    heading: m.guide_couples,
    body: paragraphs(m.guide_couples_apart, m.guide_couples_not, m.guide_couples_home),
  },
  {
    name: "exception",
    heading: m.guide_exception,
    body: paragraphs(m.about_exception, m.about_exception_joint, m.guide_exception_do),
  },
  {
    name: "after",
    heading: m.guide_after,
    body: paragraphs(
      m.guide_after_strands,
      m.guide_after_cards,
      m.guide_after_quiet,
      m.guide_after_report,
      m.guide_after_you,
    ),
  },
  {
    name: "kept",
    heading: m.guide_kept,
    body: paragraphs(m.guide_kept_room, m.guide_kept_gone, m.guide_kept_without),
  },
  { name: "help", heading: m.about_help, body: <HelpLineList helpLines={helpLines} /> },
];

/** All of the guide, in order: before the day, in the room, and what needs care. */
export const chaptersOf = (helpLines: HelpLines): readonly Chapter[] => [
  ...before,
  ...during,
  ...care(helpLines),
];
