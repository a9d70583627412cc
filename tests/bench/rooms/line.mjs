// A phone's or a facilitator's line, as light as can be: what is measured is the server.
import { WebSocket } from "ws";

const PATHS = { phone: "rooms", facilitator: "leading" };

/** What a line of Socket.IO says and hears, in its own signs. */
const socketIo = {
  addressOf: (url, role) => `${url.replace("http", "ws")}${PATHS[role]}/?EIO=4&transport=websocket`,
  hear(text, { send, up, answered, told }) {
    if (text === "2") send("3");
    else if (text.startsWith("0")) send("40");
    else if (text.startsWith("40")) up();
    else if (text.startsWith("43")) {
      const at = text.indexOf("[");
      answered(Number(text.slice(2, at)), () => JSON.parse(text.slice(at))[0]);
    } else told(text);
  },
  say: (id, name, message) => `42${id}${JSON.stringify([name, message])}`,
};

/** The same of the yardstick. */
const plainWs = {
  addressOf: (url) => url.replace("http", "ws"),
  hear(text, { answered, told }) {
    if (!text.startsWith('{"id"')) told(text);
    else answered(JSON.parse(text).id, () => JSON.parse(text).answer);
  },
  say: (id, name, message) => JSON.stringify({ id, name, message }),
};

const KINDS = { "socket.io": socketIo, ws: plainWs };

/** Opens a line; resolves once something can be asked. `told` is a function that may be replaced. */
export function openLine({ kind, url, role = "phone" }) {
  const { addressOf, hear, say } = KINDS[kind];
  const waiting = new Map();
  let last = 0;
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(addressOf(url, role), {
      origin: url.slice(0, -1),
      perMessageDeflate: false,
    });
    const cut = (code) => {
      throw new Error(`The server closed a line (${code}).`);
    };
    const line = {
      told: () => {},
      /** Asks something; `answered` gets the answer's reader, and costs nothing where it is not read. */
      send(name, message, answered) {
        last += 1;
        waiting.set(last, answered);
        socket.send(say(last, name, message));
      },
      async ask(name, message) {
        const answer = await new Promise((tell) =>
          line.send(name, message, (read) => tell(read())),
        );
        if (!answer.ok) throw new Error(`${name} was refused: ${answer.refused}`);
        return answer;
      },
      close() {
        socket.off("close", cut);
        socket.terminate();
      },
    };
    const ends = {
      send: (text) => socket.send(text),
      up() {
        socket.on("close", cut);
        resolve(line);
      },
      answered(id, read) {
        waiting.get(id)?.(read);
        waiting.delete(id);
      },
      told: (text) => line.told(text),
    };
    socket.on("message", (part) => hear(String(part), ends));
    socket.once("error", reject);
    if (kind === "ws") socket.once("open", ends.up);
  });
}
