import { IconFileAlert, IconPlayerStop } from '@tabler/icons-react';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNoteWords } from './use-note-words.ts';
import type { ReadingProblem } from './use-register-reading.ts';

interface ProblemProps {
  readonly fileName: string;
  readonly outcome: ReadingProblem;
  readonly onAnother: () => void;
}

/** A file that gives nothing: why, how to mend it, and that the data are as before. */
export function Problem({ fileName, outcome, onAnother }: ProblemProps) {
  const { t } = useWords();
  const describe = useNoteWords();
  const another = <Button onPress={onAnother}>{t('organisations:import.another')}</Button>;
  if (outcome.kind === 'stopped') {
    return <EmptyState icon={IconPlayerStop} title={t('organisations:import.stopped')} action={another} />;
  }
  const reasons =
    outcome.kind === 'broken'
      ? [t('organisations:import.broken', { name: fileName })]
      : outcome.notes.map((note) => describe(note));
  return (
    <div role="alert">
      <EmptyState icon={IconFileAlert} title={t('organisations:import.refused.title')} action={another}>
        {reasons.map((reason) => (
          <span key={reason} className="import-reason">
            {reason}
          </span>
        ))}
        <span className="import-reason">{t('organisations:import.refused.safe')}</span>
      </EmptyState>
    </div>
  );
}
