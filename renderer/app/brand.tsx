import { Link } from 'wouter';
import { useWords } from '../ui/text.tsx';

/** The mark: two arches that carry, and what rises between them. */
export function Mark({ color = 'var(--primary)' }: { readonly color?: string }) {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M3 23v-8a5 5 0 0 1 10 0v8m0-8a5 5 0 0 1 10 0v8"
        fill="none"
        stroke={color}
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="13" cy="4.2" r="3" fill="var(--accent)" />
    </svg>
  );
}

/** The corner of the window: mark and name, back to the first page. */
export function Brand() {
  const { t } = useWords();
  return (
    <Link className="brand" href="/" aria-label={t('shell:appName')}>
      <Mark />
      <b>{t('shell:appName')}</b>
    </Link>
  );
}
