import { IconPrinter } from '@tabler/icons-react';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { PaperKind, Papers } from './use-papers.ts';

interface PaperMenuProps {
  readonly papers: Papers;
  readonly kinds: readonly PaperKind[];
}

/** What can be printed here. */
export function PaperMenu({ papers, kinds }: PaperMenuProps) {
  const { t } = useWords();
  return (
    <MenuButton
      icon={IconPrinter}
      label={t('ranking:paper.title')}
      actions={kinds.map((kind) => ({
        id: kind,
        label: t(`ranking:paper.${kind}`),
        isDisabled: papers.job !== null,
        onAction: () => void papers.print(kind),
      }))}
    />
  );
}
