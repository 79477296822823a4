import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { countImported, type ImportSummary } from './register-reading.ts';

/** What would happen with the decisions taken so far: "12 nuove, 1 unita, 2 lasciate fuori". */
export function SummaryAside({ summary }: { readonly summary: ImportSummary }) {
  const { t } = useWords();
  const { created, merged, leftOut, undecided, faulty, kept } = summary;
  const lines = [
    undecided === 0 ? '' : t('organisations:import.summary.undecided', { count: undecided }),
    faulty === 0 ? '' : t('organisations:import.summary.faulty', { count: faulty }),
    countImported(summary) === 0 ? t('organisations:import.summary.nothing') : '',
  ].filter((line) => line !== '');
  return (
    <aside className="stack gap">
      <ul className="import-summary" aria-live="polite">
        <li>
          <Figure text={t('organisations:import.summary.create', { count: created })} />
        </li>
        <li>
          <Figure text={t('organisations:import.summary.merge', { count: merged })} />
        </li>
        <li>
          <Figure text={t('organisations:import.summary.out', { count: leftOut })} />
        </li>
      </ul>
      {lines.length === 0 && kept === 0 ? null : (
        <ul className="import-notes">
          {lines.map((line) => (
            <li key={line} className="is-warn">
              <Icon of={IconAlertTriangle} size="s" />
              <span>{line}</span>
            </li>
          ))}
          {kept === 0 ? null : (
            <li>
              <Icon of={IconInfoCircle} size="s" />
              <span>{t('organisations:import.summary.kept', { count: kept })}</span>
            </li>
          )}
        </ul>
      )}
      <WhoSees kind="closed">{t('organisations:import.start.promise')}</WhoSees>
    </aside>
  );
}

/** The number large, its word after it: both are one text of the catalogue. */
function Figure({ text }: { readonly text: string }) {
  const [figure = '', ...words] = text.split(' ');
  return (
    <>
      <b className="num">{figure}</b> {words.join(' ')}
    </>
  );
}
