import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords } from '../ui/text.tsx';
import type { Printing } from './use-print-paper.ts';

/** How far the paper under way is, with a way out. */
export function PaperProgress({ printing }: { readonly printing: Pick<Printing, 'job' | 'cancel'> }) {
  const { t } = useWords();
  if (printing.job === null) return null;
  const { name, fraction } = printing.job;
  return (
    <div className="paper-progress">
      <ProgressBar label={t('common:paper.preparing', { name })} fraction={fraction} onCancel={printing.cancel} />
    </div>
  );
}
