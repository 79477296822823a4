import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText } from '../use-run.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { AgendaBar } from './agenda-bar.tsx';
import { AgreementsPanel } from './agreements-panel.tsx';
import { beginClosing, type ClosingDraft } from './closing-draft.ts';
import { ClosingPanel } from './closing-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import { PrivatePanel } from './private-panel.tsx';
import { RecapPanel } from './recap-panel.tsx';
import { SeesPanel } from './sees-panel.tsx';
import { SessionClock } from './session-clock.tsx';
import { SessionHead } from './session-head.tsx';
import { SessionNotes } from './session-notes.tsx';
import type { SessionView } from './use-session-view.ts';

/** A session under way: what is said goes left, what one must know stands right. */
export function RunningSession({ view }: { readonly view: SessionView }) {
  const { t } = useWords();
  const [isClosing, setIsClosing] = useState(false);
  const [draft, setDraft] = useState<ClosingDraft | null>(null);
  const { of, session } = view;
  const openClosing = () => {
    setDraft((before) => beginClosing(view, before, nowText(), t));
    setIsClosing(true);
  };
  return (
    <div className="session-page">
      <SessionHead
        view={view}
        actions={
          <>
            <SessionClock view={view} />
            <Button kind="primary" isDisabled={isClosing} onPress={openClosing}>
              {t('session:close.open')}
            </Button>
          </>
        }
      />
      <AgendaBar view={view} />
      <div className="cols">
        <div className="stack session-stack">
          <SessionNotes key={session.id} of={of} session={session.id} />
          <AdvicePanel view={view} />
          <AgreementsPanel view={view} />
          <FilesPanel view={view} />
        </div>
        {isClosing && draft !== null ? (
          <ClosingPanel
            view={view}
            draft={draft}
            onChange={(fields) => setDraft((before) => (before === null ? null : { ...before, ...fields }))}
            onClose={() => setIsClosing(false)}
          />
        ) : (
          <aside className="stack session-stack" aria-label={t('session:aside')}>
            <RecapPanel view={view} />
            <PrivatePanel key={session.id} subject={session.id} />
            <SeesPanel view={view} />
          </aside>
        )}
      </div>
    </div>
  );
}
