import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconLock } from '@tabler/icons-react';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** How saving stands. `saved` only after both copies answered. */
export type SaveState =
  | { readonly kind: 'idle' }
  /** Told only when saving takes longer than half a second. */
  | { readonly kind: 'saving' }
  /** `at`: ISO date and time. */
  | { readonly kind: 'saved'; readonly at: string }
  /** Work goes on, but the disk is filling up. */
  | { readonly kind: 'low-space'; readonly freeBytes: number }
  /** `cause` in plain words, with the cure. */
  | { readonly kind: 'not-saved'; readonly cause: string };

/** Whether what was typed is safe. Always at the same place. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t, time, number } = useWords();
  switch (state.kind) {
    case 'idle':
      return (
        <span className="status ok" role="status">
          <Icon of={IconCircleCheck} />
          <b>{t('common:save.allSaved')}</b>
        </span>
      );
    case 'saving':
      return (
        <span className="status busy" role="status">
          <Icon of={IconCircleDashed} />
          <span>{t('common:save.saving')}</span>
        </span>
      );
    case 'saved':
      return (
        <span className="status ok" role="status">
          <Icon of={IconCircleCheck} />
          <span>
            <b>{t('common:save.saved')}</b> {time(state.at)}
          </span>
        </span>
      );
    case 'low-space':
      return (
        <span className="status warn" role="status">
          <Icon of={IconAlertTriangle} />
          <span>
            <b>{t('common:save.lowSpace')}</b> {t('common:megabytes', { size: number(state.freeBytes / 1e6, 0) })}
          </span>
        </span>
      );
    case 'not-saved':
      return (
        <span className="status danger" role="alert">
          <Icon of={IconLock} />
          <span>
            <b>{t('common:save.notSaved')}</b> {state.cause}
          </span>
        </span>
      );
    default:
      return assertNever(state);
  }
}
