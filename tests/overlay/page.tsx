import axe from "axe-core";
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { expect } from "vitest";

/** Draws into a fresh page and gives the page. */
export async function show(children: ComponentChildren): Promise<HTMLElement> {
  document.body.replaceChildren();
  const host = document.body.appendChild(document.createElement("div"));
  await act(() => render(children, host));
  return host;
}

/** Draws anew into a page that stands. */
export const redraw = (host: HTMLElement, children: ComponentChildren): Promise<void> =>
  act(() => render(children, host));

/** The accessible name that a control was given, or its text. */
const nameOf = (element: Element): string =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** The control with exactly that name. */
export function control(host: Element, name: string): HTMLElement {
  const found = [...host.querySelectorAll<HTMLElement>("button, a")].find(
    (element) => nameOf(element) === name,
  );
  if (found === undefined) throw new Error(`No control is called “${name}”.`);
  return found;
}

/** All names of controls, in order. */
export const controls = (host: Element): readonly string[] =>
  [...host.querySelectorAll("button, a")].map(nameOf);

/** Presses a control and lets the page settle. */
export const press = (element: HTMLElement): Promise<void> => act(() => element.click());

/** Presses a key on an element and lets the page settle. */
export const key = (element: Element | null, name: string): Promise<void> =>
  act(() => {
    element?.dispatchEvent(
      new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }),
    );
  });

/** Fails where axe finds something; contrast needs a real browser. */
export async function expectAccessible(host: HTMLElement): Promise<void> {
  const { violations } = await axe.run(host, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
