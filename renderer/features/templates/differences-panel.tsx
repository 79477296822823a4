import { compareVersions, type VersionDifference } from '../../../shared/needs/compare-versions.ts';
import type { VersionView } from '../../../shared/needs/templates.ts';
import { useWords } from '../../ui/text.tsx';

interface DifferencesPanelProps {
  readonly version: VersionView;
  readonly against: VersionView | null;
}

/** What a draft says otherwise than the published version. */
export function DifferencesPanel({ version, against }: DifferencesPanelProps) {
  const { t, list } = useWords();
  if (against === null) return null;
  const differences = compareVersions(against, version);
  return (
    <section className="plain">
      <header>
        <h2>{t('templates:compare.title')}</h2>
      </header>
      {differences.length === 0 ? (
        <p>{t('templates:compare.same', { number: against.number })}</p>
      ) : (
        <>
          <p>{t('templates:compare.from', { number: against.number })}</p>
          <ul className="template-notes">
            {differences.map((difference) => (
              <li key={difference.kind === 'levels' ? 'levels' : difference.id}>{sentenceOf(difference)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function sentenceOf(difference: VersionDifference): string {
    switch (difference.kind) {
      case 'levels':
        return t('templates:compare.levels', { before: list(difference.before), after: list(difference.after) });
      case 'added':
        return t('templates:compare.added', { name: nameOf(difference.name) });
      case 'removed':
        return t('templates:compare.removed', { name: difference.name });
      case 'changed': {
        const parts = list(difference.parts.map((part) => t(`templates:compare.part.${part}`)));
        return t('templates:compare.changed', { name: nameOf(difference.name), parts });
      }
      default:
        return difference satisfies never;
    }
  }

  function nameOf(name: string): string {
    return name === '' ? t('templates:dimensions.unnamed') : name;
  }
}
