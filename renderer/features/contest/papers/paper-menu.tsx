import { IconPrinter } from '@tabler/icons-react';
import { MenuButton } from '../../../ui/menu.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
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

/** How far the paper under way is, with a way out. */
export function PaperProgress({ papers }: { readonly papers: Papers }) {
  const { t } = useWords();
  if (papers.job === null) return null;
  const name = t(`ranking:paper.${papers.job.kind}`);
  return (
    <div className="paper-progress">
      <ProgressBar
        label={t('ranking:paper.preparing', { name })}
        fraction={papers.job.fraction}
        onCancel={papers.cancel}
      />
    </div>
  );
}
