import { IconPrinter } from '@tabler/icons-react';
import { MenuButton } from '../ui/menu.tsx';
import { useWords } from '../ui/text.tsx';
import type { CoachingPaper } from './make-coaching-paper.ts';
import type { CoachingPapers } from './use-coaching-papers.ts';

interface CoachingPaperMenuProps {
  readonly papers: CoachingPapers;
  /** What can be printed here, in this order. */
  readonly offered: readonly CoachingPaper[];
}

/** The papers of an organisation that can be printed from here; show a `PaperProgress` beside the page. */
export function CoachingPaperMenu({ papers, offered }: CoachingPaperMenuProps) {
  const { t } = useWords();
  return (
    <MenuButton
      icon={IconPrinter}
      label={t('common:paper.title')}
      actions={offered.map((paper) => ({
        id: paper.kind,
        label: t(`common:paper.${paper.kind}`),
        isDisabled: papers.job !== null,
        onAction: () => void papers.print(paper),
      }))}
    />
  );
}
