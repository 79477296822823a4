import { useWords } from './text.tsx';

const DOTS = [1, 2, 3] as const;

/** How much something matters, 1 to 3: three dots, filled from the left. */
export function PriorityDots({ priority }: { readonly priority: number }) {
  const { t } = useWords();
  return (
    <span className="prio" role="img" aria-label={t('common:priority', { priority })}>
      {DOTS.map((dot) => (
        <i key={dot} className={dot <= priority ? 'on' : ''} />
      ))}
    </span>
  );
}
