import { useState, type ReactNode } from 'react';
import { useStore } from '../data/store-provider.tsx';
import { useRebuildState, useSaveState } from '../data/use-save-state.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords } from '../ui/text.tsx';
import { LOW_SPACE_BYTES } from './use-frame-save-state.ts';

/** What holds for the whole window: read-only, trouble with saving, little space, and what was mended at start. */
export function Notices() {
  const { t, number } = useWords();
  const store = useStore();
  const { workspace } = store;
  const saveState = useSaveState();
  return (
    <>
      {store.readOnly === null ? null : (
        <Banner tone="danger">
          {store.readOnly === 'newer-version' ? t('shell:notice.readOnlyNewer') : t('shell:notice.readOnlyFull')}
        </Banner>
      )}
      {saveState.status === 'trouble' ? (
        <Banner
          tone="danger"
          actions={
            saveState.waiting ? (
              <Button size="sm" onPress={() => void store.retry()}>
                {t('shell:notice.retry')}
              </Button>
            ) : undefined
          }
        >
          <b>{t('common:save.notSaved')}</b> {describeFailure(t, saveState.cause)}{' '}
          {saveState.waiting ? t('shell:notice.waiting') : t('shell:notice.takenBack')}
        </Banner>
      ) : null}
      {store.readOnly === null && workspace.freeBytes < LOW_SPACE_BYTES ? (
        <Dismissable tone="warn">
          {t('shell:notice.lowSpace', { size: number(workspace.freeBytes / 1e6, 0) })}
        </Dismissable>
      ) : null}
      <Rebuilding />
      <Mended />
    </>
  );
}

/** The lists are made again after an update of the app; nothing stops meanwhile. */
function Rebuilding() {
  const { t } = useWords();
  const { fraction } = useRebuildState();
  if (fraction === null) return null;
  return (
    <Banner tone="info">
      <ProgressBar label={t('shell:loading.rebuilding')} fraction={fraction} />
    </Banner>
  );
}

function Mended() {
  const { t } = useWords();
  const { recovery, replacedWorkingCopy, workspace } = useStore();
  const torn = workspace.notices.filter((notice) => notice.kind === 'torn-tail-cut').length;
  const quarantined = workspace.notices.filter((notice) => notice.kind === 'journal-quarantined').length;
  const wasRebuilt = replacedWorkingCopy || recovery.broughtBack > 0;
  if (wasRebuilt && torn + quarantined > 0) {
    // One copy was gone and the other damaged: to say that nothing is missing would be a promise nobody can keep.
    return <Dismissable tone="warn">{t('shell:notice.rebuiltInDoubt', { count: torn + quarantined })}</Dismissable>;
  }
  return (
    <>
      {torn === 0 ? null : <Dismissable tone="info">{t('shell:notice.tornTail', { count: torn })}</Dismissable>}
      {quarantined === 0 ? null : (
        <Dismissable tone="warn">{t('shell:notice.quarantined', { count: quarantined })}</Dismissable>
      )}
      {wasRebuilt ? (
        <Dismissable tone="info">{t('shell:notice.rebuilt')}</Dismissable>
      ) : recovery.appended > 0 && quarantined === 0 ? (
        <Dismissable tone="info">{t('shell:notice.rebuiltJournal')}</Dismissable>
      ) : null}
    </>
  );
}

function Dismissable({ tone, children }: { readonly tone: 'info' | 'warn'; readonly children: ReactNode }) {
  const { t } = useWords();
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <Banner
      tone={tone}
      actions={
        <Button size="sm" kind="quiet" onPress={() => setShown(false)}>
          {t('shell:notice.understood')}
        </Button>
      }
    >
      {children}
    </Banner>
  );
}
