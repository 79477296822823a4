import { IconPrinter } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Papers } from '../papers/use-papers.ts';

interface RoundActionProps {
  readonly document: ContestDocument;
  readonly papers: Papers;
  readonly onClose: () => void;
}

/** The one primary button of the ranking: what comes next for this round. */
export function RoundAction({ document, papers, onClose }: RoundActionProps) {
  const { t } = useWords();
  if (document.round.state === 'open') {
    return (
      <Button kind="primary" onPress={onClose}>
        {t('ranking:close')}
      </Button>
    );
  }
  if (document.round.state === 'draft') return null;
  return (
    <Button
      kind="primary"
      icon={IconPrinter}
      isDisabled={papers.job !== null}
      onPress={() => void papers.print('minutes')}
    >
      {t('ranking:minutes')}
    </Button>
  );
}
