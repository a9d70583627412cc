import { useRef } from "preact/hooks";
import { m } from "../text/messages/messages";
import { SAVES, SHELF } from "./addresses";
import { HelpLineList, type HelpLines } from "./help-lines";

/** The about and help page. */
export interface AboutProps {
  readonly helpLines: HelpLines;
}

const KEYS: readonly { readonly key: () => string; readonly does: () => string }[] = [
  { key: m.about_key_tab, does: m.about_keys_tab },
  { key: m.about_key_enter, does: m.about_keys_enter },
  { key: m.about_key_numbers, does: m.about_keys_numbers },
  { key: m.about_key_zero, does: m.about_keys_wait },
  { key: m.about_key_backspace, does: m.about_keys_back },
  { key: m.about_key_arrows, does: m.about_keys_arrows },
];

function What() {
  return (
    <>
      <section>
        <h2>{m.about_what()}</h2>
        <p>{m.about_what_text()}</p>
        <p>{m.about_what_more()}</p>
      </section>
      <section>
        <h2>{m.about_not()}</h2>
        <ul class="plain-list">
          <li>{m.about_not_therapy()}</li>
          <li>{m.about_not_measure()}</li>
          <li>{m.about_not_stay()}</li>
          <li>{m.about_not_duty()}</li>
        </ul>
      </section>
    </>
  );
}

/** Whom the stories are not for. */
export function Exception() {
  return (
    <section class="exception">
      <h2>{m.about_exception_heading()}</h2>
      <p>
        {m.about_exception()} {m.about_exception_joint()}
      </p>
      <p>{m.about_exception_more()}</p>
    </section>
  );
}

function Leaving() {
  return (
    <section>
      <h2>{m.about_leaving()}</h2>
      <ul class="plain-list">
        <li>{m.about_leaving_link()}</li>
        <li>{m.about_leaving_shift()}</li>
        <li>{m.about_leaving_back()}</li>
        <li>{m.about_leaving_history()}</li>
      </ul>
    </section>
  );
}

function Practical() {
  return (
    <>
      <section>
        <h2>{m.about_privacy()}</h2>
        <p>{m.about_privacy_text()}</p>
        <p>
          {m.about_privacy_saves()} <a href={SAVES}>{m.saves_heading()}</a>.
        </p>
      </section>
      <section>
        <h2>{m.about_keyboard()}</h2>
        <dl class="keys">
          {KEYS.map(({ key, does }) => (
            <div key={key()}>
              <dt>
                <kbd>{key()}</kbd>
              </dt>
              <dd>{does()}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{m.about_credits()}</h2>
        <p>{m.about_credits_people()}</p>
        <p>{m.about_credits_fonts()}</p>
        <p>{m.about_credits_code()}</p>
      </section>
    </>
  );
}

/** What this is and is not, whom it is not for, where to find help, and how to leave and to play. */
export function About({ helpLines }: AboutProps) {
  const help = useRef<HTMLHeadingElement>(null);
  return (
    <main class="page about" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.about_heading()}</h1>
        <div class="ways">
          <button type="button" class="button" onClick={() => help.current?.focus()}>
            {m.about_to_help()}
          </button>
          <a class="button quiet" href={SHELF}>
            {m.about_home()}
          </a>
        </div>
      </header>
      <What />
      <Exception />
      <section>
        <h2 ref={help} tabIndex={-1}>
          {m.about_help()}
        </h2>
        <HelpLineList helpLines={helpLines} />
      </section>
      <Leaving />
      <Practical />
    </main>
  );
}
