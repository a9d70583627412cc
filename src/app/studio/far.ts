import type { Message } from "./jobs";
import type { Far } from "./line";

/** A Worker at the far end of a line. */
export const farOf = (worker: Worker): Far => ({
  send: (letter) => worker.postMessage(letter),
  listen(onMessage, onEnd) {
    worker.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
    worker.onerror = (event) => {
      event.preventDefault();
      onEnd();
    };
  },
  end: () => worker.terminate(),
});
