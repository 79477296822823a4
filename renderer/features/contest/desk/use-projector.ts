import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  sceneOf,
  viewOf,
  type SceneSources,
  type SceneView,
} from '../../../../shared/contest-rules/projector-scene.ts';
import { revealStepsOf, type RevealStep } from '../../../../shared/contest-rules/reveal-steps.ts';
import { readStage } from '../../../../shared/contest-rules/stage-reading.ts';
import type { ProjectorScene, ProjectorState } from '../../../../shared/contract/projector.ts';
import { canonicalText } from '../../../../shared/documents/canonical.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { FrozenResult } from '../../../../shared/documents/result-document.ts';
import { onBridgeEvent } from '../../../platform/bridge-events.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { useNow } from './use-now.ts';

/** Times of the day are told by the minute. */
const LOOK_MS = 15_000;

/** The projector as the desk steers it. */
export interface DeskProjector {
  /** `null` until the main process has answered. */
  readonly state: ProjectorState | null;
  /** What this contest shows; `null` while it shows nothing. */
  readonly view: SceneView | null;
  readonly scene: ProjectorScene | null;
  readonly theme: 'light' | 'dark';
  readonly steps: readonly RevealStep[];
  /** Steps taken. */
  readonly opened: number;
  /** Whether a view has something to show. */
  readonly canShow: (view: SceneView) => boolean;
  readonly show: (view: SceneView) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  /** Takes the next step of the reveal, or takes the last one back. */
  readonly step: (by: 1 | -1) => void;
  readonly open: (screen: number | undefined) => void;
  readonly close: () => void;
}

/**
 * Steers the projector. What is shown and how far the reveal has come is kept by the main process, so that a reload of the desk
 * finds both; a restart of the app begins with everything sealed. While this desk stands open the scene follows the contest.
 */
export function useProjector(
  document: ContestDocument,
  sheets: readonly JurorSheet[],
  result: FrozenResult | null,
): DeskProjector {
  const { bridge } = useSession();
  const { language } = useWords();
  const now = useNow(LOOK_MS);
  const [state, setState] = useState<ProjectorState | null>(null);
  // What is shown is known here first: an answer on its way must not bring back the scene before.
  const takeWindow = useCallback((told: ProjectorState) => {
    setState((known) => (known === null ? told : { ...told, scene: known.scene, reveal: known.reveal }));
  }, []);
  useEffect(() => {
    void bridge['projector.state']({}).then((answer) => {
      if (answer.ok) setState(answer.value);
    });
    return onBridgeEvent((event) => {
      if (event.type === 'projector') takeWindow(event.state);
    });
  }, [bridge, takeWindow]);

  const scene = state?.scene?.contest === document.id ? state.scene : null;
  const theme = scene?.theme ?? 'light';
  const view = scene === null ? null : viewOf(scene);
  const seal = result?.finalHash ?? '';
  const progress = state?.reveal ?? null;
  const steps = useMemo(() => revealStepsOf(document, result), [document, result]);
  const isSame = progress !== null && progress.contest === document.id && progress.seal === seal;
  const opened = isSame ? Math.min(progress.opened, steps.length) : 0;

  const sources = useMemo<Omit<SceneSources, 'opened'>>(
    () => ({ document, sheets, result, now }),
    [document, sheets, result, now],
  );
  const push = useCallback(
    (wanted: SceneView, steered: { readonly theme: 'light' | 'dark'; readonly opened: number }) => {
      const look = { language, theme: steered.theme };
      const current = { ...sources, opened: steered.opened };
      // A view that has nothing to show any more, above all a podium that was unsealed, leaves the title alone.
      const shown = sceneOf(wanted, current, look) ?? sceneOf('standby', current, look);
      if (shown === null) return;
      const reveal = { contest: document.id, seal, opened: steered.opened };
      setState((known) => (known === null ? known : { ...known, scene: shown, reveal }));
      void bridge['projector.show']({ scene: shown, reveal });
    },
    [sources, language, document.id, seal, bridge],
  );

  useEffect(() => {
    if (scene === null || view === null) return undefined;
    const look = { language, theme };
    const current = { ...sources, opened };
    // The next pitch was called: there is nothing to vote on yet.
    const followed = view === 'voting' && !hasBegun(document) ? 'timer' : view;
    const wanted = sceneOf(followed, current, look) ?? sceneOf('standby', current, look);
    if (wanted === null || canonicalText(wanted) === canonicalText(scene)) return undefined;
    // Once the change is painted; several at once become one scene.
    const timer = window.setTimeout(() => push(followed, { theme, opened }));
    return () => window.clearTimeout(timer);
  }, [scene, view, theme, opened, sources, language, document, push]);

  return {
    state,
    view,
    scene,
    theme,
    steps,
    opened,
    canShow: (wanted) =>
      (wanted !== 'voting' || hasBegun(document)) &&
      sceneOf(wanted, { ...sources, opened }, { language, theme }) !== null,
    show: (wanted) => push(wanted, { theme, opened }),
    setTheme: (wanted) => push(view ?? 'standby', { theme: wanted, opened }),
    step: (by) => push('reveal', { theme, opened: Math.max(0, Math.min(steps.length, opened + by)) }),
    open: (screen) => {
      if (scene === null) push(document.stage.pitch === '' ? 'standby' : 'agenda', { theme, opened });
      void bridge['projector.open'](screen === undefined ? {} : { screen }).then((answer) => {
        if (answer.ok) takeWindow(answer.value);
      });
    },
    close: () =>
      void bridge['projector.close']({}).then((answer) => {
        if (answer.ok) takeWindow(answer.value);
      }),
  };
}

/** Whether the pitch on stage was started. */
function hasBegun(document: ContestDocument): boolean {
  const stage = readStage(document, 0);
  return stage !== null && stage.state !== 'waiting';
}
