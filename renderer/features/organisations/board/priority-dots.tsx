import { useWords } from '../../../ui/text.tsx';

/** How much a card matters: three dots, filled from the left. */
export function PriorityDots({ priority }: { readonly priority: number }) {
  const { t } = useWords();
  return (
    <span className="prio" role="img" aria-label={t('board:priority.dots', { priority })}>
      {[1, 2, 3].map((dot) => (
        <i key={dot} className={dot <= priority ? 'on' : ''} />
      ))}
    </span>
  );
}
