import { m } from "../text/messages/messages";

/** A day in words, from its ISO form: `22 November 2026`. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(m.about_date_language(), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );

/** A moment in words, in the device's own time: `22 November 2026 at 21:05`. */
export const momentText = (moment: string): string =>
  new Intl.DateTimeFormat(m.about_date_language(), {
    dateStyle: "long",
    timeStyle: "short",
  }).format(new Date(moment));
