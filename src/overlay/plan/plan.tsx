import { useState } from "preact/hooks";
import type { Header } from "../../core/passage";
import { MINUTES, PEOPLE, type RunSheet, runSheetOf } from "../../core/room/run-sheet";
import type { Sheet } from "../../core/sheet";
import { GUIDE } from "../about/addresses";
import type { SheetPeople } from "../sheet/sheet";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import { Parts } from "./parts";
import { Short } from "./short";

/** A session plan for a story, for as many minutes and people as are asked for. */
export interface PlanProps {
  readonly header: Header;
  readonly sheet: Sheet;
  readonly people: SheetPeople;
  readonly sheetAddress: string;
  readonly leadAddress: string;
  /** Titles of the stories of which the least fits into so many minutes with so many people. */
  readonly fitting: (minutes: number, people: number) => readonly string[];
  readonly onPrint: () => void;
}

/** Minutes in hand from which on more can be done than planned. */
const ROOMY = 15;
const FIRST = { minutes: 60, people: 20 };

interface NumberFieldProps {
  readonly label: string;
  readonly first: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onValue: (value: number) => void;
}

// What is not a whole number within the limits changes nothing; the field itself says so once it is left.
function NumberField({ label, first, limits: { least, most }, onValue }: NumberFieldProps) {
  const take = (field: HTMLInputElement) => {
    const typed = field.valueAsNumber;
    if (field.checkValidity() && Number.isInteger(typed)) onValue(typed);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        required
        min={least}
        max={most}
        defaultValue={String(first)}
        onInput={(event) => take(event.currentTarget)}
        onChange={(event) => event.currentTarget.reportValidity()}
      />
    </label>
  );
}

interface VerdictProps {
  readonly plan: RunSheet;
  readonly minutes: number;
  /** Titles of stories that would fit. */
  readonly titles: readonly string[];
}

function Verdict({ plan, minutes, titles }: VerdictProps) {
  const { spare, total, votes } = plan;
  if (spare >= 0)
    return (
      <p>
        {m.plan_fits({ spare, total, minutes })} {spare >= ROOMY ? m.plan_roomy() : null}
      </p>
    );
  const not = votes > 0 ? m.plan_not : m.plan_not_unvoted;
  return (
    <>
      <p class="no-fit">{not({ missing: -spare, total, minutes })}</p>
      <p>
        {m.plan_not_then()}{" "}
        {titles.length === 0 ? null : m.plan_not_shorter({ titles: listText(titles) })}
      </p>
    </>
  );
}

function Counting({ plan: { counting } }: { plan: RunSheet }) {
  if (counting === "shown") return null;
  return <p>{counting === "talk" ? m.plan_talk() : m.plan_three()}</p>;
}

function Head({ header, sheetAddress, leadAddress, onPrint }: PlanProps) {
  return (
    <header>
      <h1 tabIndex={-1}>{header.title}</h1>
      <p class="for">{m.plan_kind()}</p>
      <div class="ways">
        <button type="button" class="button strong" onClick={onPrint}>
          {m.plan_print()}
        </button>
        <a class="button" href={leadAddress}>
          {m.guide_lead()}
        </a>
        <a class="button" href={sheetAddress}>
          {m.plan_sheet()}
        </a>
        <a class="button quiet" href={GUIDE}>
          {m.plan_guide()}
        </a>
      </div>
    </header>
  );
}

function LeaveAlone({ leave }: Pick<Sheet, "leave">) {
  return (
    <section class="leave-alone" aria-label={m.sheet_leave()}>
      <h2>{m.sheet_leave()}</h2>
      <p>{m.sheet_people()}</p>
      {leave.length === 0 ? null : (
        <ul>
          {leave.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What to do when, with this story, these minutes and these people: to be printed and held in one's hand. */
export function PlanPage(props: PlanProps) {
  const { header, sheet, people: names } = props;
  const [minutes, setMinutes] = useState(FIRST.minutes);
  const [people, setPeople] = useState(FIRST.people);
  const plan = runSheetOf({ reading: header.minutes, sheet, minutes, people });
  const titles = plan.spare < 0 ? props.fitting(minutes, people) : [];
  return (
    <main class="page sheet plan" id="main" tabIndex={-1} style={{ "--accent": header.accent }}>
      <Head {...props} />
      <div class="asked">
        <NumberField
          label={m.plan_minutes()}
          first={FIRST.minutes}
          limits={MINUTES}
          onValue={setMinutes}
        />
        <NumberField
          label={m.plan_people()}
          first={FIRST.people}
          limits={PEOPLE}
          onValue={setPeople}
        />
      </div>
      <div class="verdict" role="status">
        <Verdict {...{ plan, minutes, titles }} />
        <Counting plan={plan} />
      </div>
      <section class="the-session" aria-label={m.plan_parts()}>
        <h2>{m.plan_parts()}</h2>
        <Parts {...{ header, sheet, plan }} people={names} />
      </section>
      <div class="gist">
        <Short plan={plan} />
        <LeaveAlone leave={sheet.leave} />
      </div>
      <p class="note">{m.plan_estimate()}</p>
    </main>
  );
}
