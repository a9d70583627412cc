import teller from "virtual:teller";
import { farOf } from "../studio/far";
import type { Letter } from "../studio/jobs";
import type { Far } from "../studio/line";
import { scriptAddresses } from "../trusted-types";
import { answerLetters } from "./answer";

/** The page itself as the far end, for browsers that start no Worker in a file from the disk. */
function near(): Far {
  let answer: (letter: Letter) => void = () => {};
  return {
    send: (letter) => answer(letter),
    listen(onMessage) {
      answer = answerLetters(onMessage);
    },
    end: () => {},
  };
}

/** A far end whose work the page takes over where it ends before its first word. */
function orNear(worker: Far): Far {
  let far = worker;
  let hasSpoken = false;
  const unanswered: Letter[] = [];
  return {
    send(letter) {
      if (!hasSpoken) unanswered.push(letter);
      far.send(letter);
    },
    listen(onMessage, onEnd) {
      const hear: typeof onMessage = (message) => {
        hasSpoken = true;
        onMessage(message);
      };
      worker.listen(hear, () => {
        if (hasSpoken) return onEnd();
        far = near();
        far.listen(hear, onEnd);
        for (const letter of unanswered) far.send(letter);
      });
    },
    end: () => far.end(),
  };
}

/** Makes the Worker that comes with this file; returns what starts it. */
export function bringTeller(): () => Far {
  const address = URL.createObjectURL(new Blob([teller], { type: "text/javascript" }));
  const allowed = scriptAddresses("within-reach-alone", (each) => {
    if (each !== address) throw new TypeError(`This page starts no Worker from ${each}.`);
    return each;
  });
  return () => {
    try {
      return orNear(farOf(new Worker(allowed(address), { name: "teller" })));
    } catch {
      return near();
    }
  };
}
