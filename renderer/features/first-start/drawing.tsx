import { useWords } from '../../ui/text.tsx';

/** The mark with its name, and the same arches large at the foot of the field. */
export function Drawing() {
  const { t } = useWords();
  return (
    <>
      <div className="first-brand">
        <svg viewBox="0 0 26 26" aria-hidden="true">
          <path
            d="M3 23v-8a5 5 0 0 1 10 0v8m0-8a5 5 0 0 1 10 0v8"
            fill="none"
            stroke="currentColor"
            strokeWidth="3.2"
            strokeLinecap="round"
          />
          <circle cx="13" cy="4.2" r="3" fill="var(--accent)" />
        </svg>
        <b>{t('shell:appName')}</b>
      </div>
      <svg className="first-drawing" viewBox="0 0 420 400" aria-hidden="true">
        <path
          d="M62 400V230a74 74 0 0 1 148 0v170m0-170a74 74 0 0 1 148 0v170"
          fill="none"
          stroke="var(--brand-line)"
          strokeWidth="44"
        />
        <circle cx="210" cy="66" r="42" fill="var(--accent)" />
      </svg>
    </>
  );
}
