import { useSaveState } from '../data/use-save-state.ts';
import type { SaveState as StoreSaveState } from '../data/save-state.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { useSession } from '../platform/session.tsx';
import type { SaveState } from '../ui/save-status.tsx';
import { useWords } from '../ui/text.tsx';
import type { Translate } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';

/** Below this the person is told that the disk is filling up. */
export const LOW_SPACE_BYTES = 1_000_000_000;

/** What the corner of the window says about saving. */
export function useFrameSaveState(): SaveState {
  const { t } = useWords();
  const { workspace } = useSession();
  const state = useSaveState();
  return saveStateFor(state, workspace.freeBytes, t);
}

/** Puts the store's state into the words of the frame. */
export function saveStateFor(state: StoreSaveState, freeBytes: number, t: Translate): SaveState {
  switch (state.status) {
    case 'idle':
      return freeBytes < LOW_SPACE_BYTES ? { kind: 'low-space', freeBytes } : { kind: 'idle' };
    case 'saving':
      return { kind: 'saving' };
    case 'saved':
      return { kind: 'saved', at: new Date(state.at).toISOString() };
    case 'trouble':
      return {
        kind: 'not-saved',
        cause:
          state.cause.code === 'storage'
            ? t(`errors:storageShort.${state.cause.cause}`)
            : describeFailure(t, state.cause),
      };
    default:
      return assertNever(state);
  }
}
