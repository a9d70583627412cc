import type { Ballot } from "../core/room/ballot";
import type { RefusalName } from "../core/room/rejection";
import type { PhoneView } from "../core/room/view";
import { openLine, type Server } from "./line";
import { type Answer, PROTOCOL, type Seen, SOCKET_PATH } from "./protocol";

/** How a phone stands to its room. */
export type JoinState =
  | { readonly kind: "waiting" }
  /** In; while the line is down the view is the last one, and what is sent waits. */
  | { readonly kind: "in"; readonly view: PhoneView; readonly isUp: boolean }
  | { readonly kind: "refused"; readonly refused: RefusalName }
  /** The room was deleted. */
  | { readonly kind: "gone" };

/** A phone's place in a room. */
export interface Joining {
  now(): JoinState;
  /** Calls back with how it stands, and whenever that changes; returns its stop. */
  subscribe(listener: (state: JoinState) => void): () => void;
  /** Casts a ballot in the poll that is shown; resolves once it is stored, however long the line is down. */
  cast(ballot: Ballot): Promise<Answer<object>>;
  /** Asks the facilitator for a pause, without saying who asks. */
  pause(): Promise<Answer<object>>;
  stop(): void;
}

/** What a phone joins with. */
export interface JoinWith {
  /** As it was typed. */
  readonly code: string;
  /** From the QR code. */
  readonly key?: string;
  /** The seat that it had before. */
  readonly seat?: string;
  /** Keeps the seat that it was given. */
  readonly onSeat: (code: string, seat: string) => void;
}

/** Joins a room, and comes back to the same seat whenever the line was down. */
export function joinRoom(server: Server, { code, key, seat, onSeat }: JoinWith): Joining {
  const listeners = new Set<(state: JoinState) => void>();
  let state: JoinState = { kind: "waiting" };
  let own = seat;
  let changes = 0;
  let given: { readonly poll: number; readonly ballot: Ballot } | undefined;

  function become(next: JoinState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  /** Views come without this phone's answer, which nobody else need know. */
  function show(seen: Seen<PhoneView>): void {
    if (seen.changes < changes) return;
    changes = seen.changes;
    const { poll } = seen.view;
    const answer = poll !== undefined && poll.id === given?.poll ? { answer: given.ballot } : {};
    become({ kind: "in", view: { ...seen.view, ...answer }, isUp: line.isIn() });
  }

  const line = openLine(server, {
    path: SOCKET_PATH,
    name: "join",
    says: () => ({
      version: PROTOCOL,
      code,
      ...(key === undefined ? {} : { key }),
      ...(own === undefined ? {} : { seat: own }),
    }),
    onIn(joined) {
      own = joined.seat;
      onSeat(joined.view.code, own);
      const { answer, poll } = joined.view;
      if (answer !== undefined && poll !== undefined) given = { poll: poll.id, ballot: answer };
      // The store of a server that was started anew may be an older one.
      changes = 0;
      show(joined);
    },
    onRefused: (refused) => become({ kind: "refused", refused }),
    onDown() {
      if (state.kind === "in") become({ ...state, isUp: false });
    },
    hears: {
      view(seen) {
        const { view } = seen;
        if (view.role === "phone") show({ ...seen, view });
      },
      gone() {
        line.stop();
        become({ kind: "gone" });
      },
    },
  });

  return {
    now: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    async cast(ballot) {
      const poll = state.kind === "in" ? state.view.poll?.id : undefined;
      if (poll === undefined) return { ok: false, refused: "poll/unknown" };
      const answer = await line.send("cast", { poll, ballot });
      if (answer.ok) {
        given = { poll, ballot };
        if (state.kind === "in" && state.view.poll?.id === poll)
          become({ ...state, view: { ...state.view, answer: ballot } });
      }
      return answer;
    },
    pause: () => line.send("pause", {}),
    stop: () => line.stop(),
  };
}
