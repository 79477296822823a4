import { IconGavel, IconPrinter } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Papers } from '../papers/use-papers.ts';

interface RoundActionProps {
  readonly document: ContestDocument;
  readonly papers: Papers;
  readonly onClose: () => void;
  /** Leads to where the jury decides; null while that is what is shown. */
  readonly onDeliberate: (() => void) | null;
}

/** The one primary button of the ranking: what comes next for this round. */
export function RoundAction({ document, papers, onClose, onDeliberate }: RoundActionProps) {
  const { t } = useWords();
  const { round } = document;
  if (round.state === 'open') {
    return (
      <Button kind="primary" onPress={onClose}>
        {t('ranking:close')}
      </Button>
    );
  }
  if (round.state === 'draft') return null;
  const isConfirmed = round.confirmedAt !== '';
  return (
    <>
      <Button
        kind={isConfirmed ? 'primary' : 'normal'}
        icon={IconPrinter}
        isDisabled={papers.job !== null}
        onPress={() => void papers.print('minutes')}
      >
        {t('ranking:minutes')}
      </Button>
      {isConfirmed || onDeliberate === null ? null : (
        <Button kind="primary" icon={IconGavel} onPress={onDeliberate}>
          {t('deliberation:go')}
        </Button>
      )}
    </>
  );
}
