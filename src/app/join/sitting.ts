import { type Joining, type JoinState, joinRoom } from "../../net/joining";
import type { Server } from "../../net/line";
import type { JoinActions, JoinShown } from "../../overlay/join/view";
import { hashOf, type Named } from "./address";
import { keepSeat, seatIn } from "./seats";

/** What the page does in the world around it. */
export interface Around {
  readonly server: Server;
  /** Names the room in the address, or takes it out. */
  readonly address: (hash: string) => void;
  readonly load: () => void;
  /** Draws the page anew. */
  readonly show: (shown: JoinShown) => void;
}

/** The phone's page, with what one can do on it. */
export interface Sitting {
  readonly actions: JoinActions;
  /** Joins the room that the address names, or asks for a code. */
  readonly goTo: (named: Named | undefined) => void;
  readonly stop: () => void;
}

type Room = Extract<JoinShown, { shows: "room" }>;

/** A room that was just entered: nothing was sent yet. */
const entered = (view: Room["view"]): Omit<Room, "view" | "isUp"> => ({
  shows: "room",
  voting: { kind: "none" },
  isLate: view.phase !== "joining",
  hasPaused: false,
});

/** What the page shows after it stood so, of a room in which the phone now stands so. */
function shownFor(before: JoinShown, named: Named, state: JoinState): JoinShown {
  switch (state.kind) {
    case "waiting":
      return { shows: "waiting" };
    case "gone":
      return { shows: "gone" };
    case "refused":
      // A room in which one was and which nobody knows any more has ended meanwhile.
      return before.shows === "room" && state.refused === "room/unknown"
        ? { shows: "gone" }
        : { shows: "form", code: named.code, refused: state.refused };
    case "in": {
      const room = before.shows === "room" ? before : undefined;
      const { phase, poll } = state.view;
      const isSame =
        room === undefined || (room.view.poll?.id === poll?.id && room.view.phase === phase);
      return {
        ...(room ?? entered(state.view)),
        // With the next question what was said of the last one is over.
        ...(isSame ? {} : { voting: { kind: "none" }, isLate: false, hasPaused: false }),
        view: state.view,
        isUp: state.isUp,
      };
    }
  }
}

/** Starts the phone's page. */
export function startSitting({ server, address, load, show }: Around): Sitting {
  let shown: JoinShown = { shows: "form", code: "" };
  let joining: Joining | undefined;

  const become = (next: JoinShown) => {
    shown = next;
    show(next);
  };
  const inRoom = (change: (room: Room) => Room) => {
    if (shown.shows === "room") become(change(shown));
  };

  function goTo(named: Named | undefined): void {
    joining?.stop();
    joining = undefined;
    if (named === undefined) {
      become({ shows: "form", code: "" });
      return;
    }
    const seat = seatIn(named.code);
    joining = joinRoom(server, {
      ...named,
      ...(seat === undefined ? {} : { seat }),
      onSeat: keepSeat,
    });
    joining.subscribe((state) => become(shownFor(shown, named, state)));
  }

  const actions: JoinActions = {
    join(code) {
      address(hashOf({ code }));
      goTo({ code });
    },
    cast(ballot) {
      const voting = { kind: "sending", ballot } as const;
      inRoom((room) => ({ ...room, voting }));
      void joining?.cast(ballot).then((answer) =>
        inRoom((room) =>
          // A later tap is on its way already.
          room.voting !== voting
            ? room
            : {
                ...room,
                voting: answer.ok ? { kind: "none" } : { kind: "refused", refused: answer.refused },
              },
        ),
      );
    },
    pause() {
      void joining?.pause().then(({ ok }) => inRoom((room) => ({ ...room, hasPaused: ok })));
    },
    leave() {
      address("");
      goTo(undefined);
    },
    load,
  };

  return { actions, goTo, stop: () => joining?.stop() };
}
