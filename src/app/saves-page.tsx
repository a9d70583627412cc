import { render } from "preact";
import type { Run } from "../core/playthrough";
import { SavesPage } from "../overlay/saves-page/saves-page";
import { broughtText, refusalText, toldTexts } from "../overlay/saves-page/texts";
import { bringIn } from "../saves/bring-in";
import { fromFile, toFile } from "../saves/file";
import { layPersonal, type PersonalKeep } from "../saves/personal";
import type { Saves } from "../saves/saves";
import "../overlay/style/saves.css";
import { now } from "./around";
import { names } from "./cast";
import { compareFrom } from "./comparable";
import { findStory } from "./library";
import { debriefAddress, goTo, playAddress } from "./router";

const nothing = () => undefined;

const titled = (run: Run) => ({
  ...run,
  title: findStory(run.playthrough.story)?.header.title ?? names.nameOf(run.playthrough.story),
});

/** The title of a run's story, to say whose repair is told. */
const titleOf = (runs: readonly Run[], id: string) => {
  const run = runs.find((each) => each.id === id);
  return run === undefined ? {} : { title: titled(run).title };
};

const addressOf = ({ id, ending, playthrough }: Run): string =>
  ending === undefined ? playAddress(playthrough.story, id) : debriefAddress(id);

/** Hands a file to the player, named by the day. */
function saveFile(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `within-reach-${now().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Shows the page of playthroughs; every step shows it anew. */
export async function showSaves(
  host: HTMLElement,
  saves: Saves,
  personal: PersonalKeep,
): Promise<void> {
  const show = async (
    message?: string,
    why: string | undefined = saves.reason?.name,
  ): Promise<void> => {
    const [runs, damaged] = await Promise.all([saves.all(), saves.damaged()]);
    render(
      <SavesPage
        runs={runs.map(titled)}
        kept={saves.kept}
        {...(why === undefined ? {} : { why })}
        told={damaged.map(({ id, told: repairs, refused }) => ({
          ...titleOf(runs, id),
          repairs,
          ...(refused === undefined ? {} : { refused }),
        }))}
        {...(message === undefined ? {} : { message })}
        addressOf={addressOf}
        onCompare={(run) => {
          const beside = compareFrom(runs, run);
          return beside === undefined ? undefined : () => goTo(beside);
        }}
        onExport={() => saveFile(toFile(runs, personal.read()))}
        onImport={(file) => void attempt(() => open(file))}
        onErase={() => void attempt(eraseAll)}
        onRemove={(id) => void attempt(() => saves.remove(id).then(nothing))}
      />,
      host,
    );
  };

  /** Takes a step and shows what came of it; a problem is told by its name. */
  const attempt = async (step: () => Promise<string | undefined>): Promise<void> => {
    try {
      await show(await step());
    } catch (problem) {
      await show(undefined, problem instanceof Error ? problem.name : undefined);
    }
  };

  const eraseAll = async (): Promise<undefined> => {
    personal.erase();
    await saves.eraseAll();
  };

  const open = async (file: File): Promise<string> => {
    const { runs, told, refused, personal: chosen } = fromFile(await file.text());
    const brought = await bringIn(saves, runs);
    const laid = layPersonal(personal.read(), chosen);
    if (laid !== undefined) personal.keep(laid);
    const isRefused = runs.length === 0 && refused.length > 0;
    return [
      ...(isRefused
        ? []
        : [broughtText(brought.added.length, brought.copies.length, laid !== undefined)]),
      ...told.flatMap(({ run, repairs }) => toldTexts({ ...titleOf(runs, run), repairs })),
      ...refused.map(refusalText),
    ].join(" ");
  };

  await show();
}
