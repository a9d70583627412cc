// The report of a whole run, in Markdown.

import { againPart } from "./again-part.mjs";
import { checkPart } from "./check-part.mjs";
import { judged } from "./limits.mjs";
import { clicksPart, coldPart, idlePart, sizesPart, workPart } from "./sections.mjs";
import { studioPart } from "./studio-part.mjs";
import { table, verdicts } from "./words.mjs";

/** The whole report in Markdown. */
export const reportOf = (around, measured) => `# Benchmarks

Written by \`npm run bench\`; run it again rather than editing this.

${table(
  ["", ""],
  [
    ["date", around.date],
    ["story", around.story],
    ["machine", around.machine],
    ["software", around.software],
    ["load average over one minute, before and after", around.load],
  ],
)}

Times depend on the machine: compare ratios. A load average well above 1 before the start means that something else was running, and that times are worth little.

${verdicts(judged(measured))}

${coldPart(measured.cold)}

${workPart(measured.work)}

${sizesPart(measured.sizes)}

${idlePart(measured.idle)}

${clicksPart(measured.clicks)}

${againPart(around, measured.again)}

${studioPart(around, measured.studio)}

${checkPart(around, measured.check)}`;
