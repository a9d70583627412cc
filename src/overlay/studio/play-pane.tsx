import { Play } from "../play/play";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import type { PreviewView, StudioActions, StudioView } from "./view";

function Ways({ actions, playable }: { actions: StudioActions; playable: boolean }) {
  return (
    <p class="ways">
      <button type="button" class="button" disabled={!playable} onClick={actions.playFromStart}>
        {m.studio_play_start()}
      </button>
      <button type="button" class="button" disabled={!playable} onClick={actions.playFromCursor}>
        {m.studio_play_cursor()}
      </button>
    </p>
  );
}

function Telling({ preview, names }: { preview: PreviewView; names: Names }) {
  return (
    <>
      <div role="status">
        {preview.ended.value ? <p class="aside">{m.studio_play_ended()}</p> : null}
      </div>
      <Play
        view={preview.view}
        actions={preview.actions}
        names={names}
        stageHost={preview.stageHost}
        within={m.studio_play_frame()}
      />
    </>
  );
}

interface PlayPaneProps {
  readonly view: StudioView;
  readonly actions: StudioActions;
  readonly names: Names;
}

/** The story as players see it, from the start or from a choice point. */
export function PlayPane({ view, actions, names }: PlayPaneProps) {
  const { preview, playable, playFailed } = view;
  return (
    <>
      <Ways actions={actions} playable={playable} />
      {playFailed === undefined ? null : (
        <p class="notice" role="alert">
          {m.studio_play_failed({ reason: playFailed })}
        </p>
      )}
      {preview === undefined ? (
        <p class="aside">{playable ? m.studio_play_first() : m.studio_play_none()}</p>
      ) : (
        <Telling preview={preview} names={names} />
      )}
    </>
  );
}
