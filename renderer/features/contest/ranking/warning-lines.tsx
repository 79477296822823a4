import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { caveatsOf, type RankingCaveat } from '../../../../shared/contest-rules/ranking-caveats.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface WarningLinesProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
}

/** What to beware of, a line each; nothing where there is nothing. */
export function WarningLines({ document, view }: WarningLinesProps) {
  const { t, list } = useWords();
  const caveats = useMemo(() => caveatsOf(view), [view]);
  if (caveats.length === 0) return null;
  return (
    <ul className="ranking-warnings" aria-label={t('ranking:caveat.title')}>
      {caveats.map((caveat) => (
        <li key={caveat.kind}>
          <Icon of={IconAlertTriangle} size="s" />
          <span>{say(caveat)}</span>
        </li>
      ))}
    </ul>
  );

  function jurors(ids: readonly string[]): string {
    return list(ids.map((id) => document.jurors.find((one) => one.id === id)?.value.name ?? ''));
  }

  function pitches(ids: readonly string[]): string {
    return list(ids.map((id) => document.pitches.find((one) => one.id === id)?.value.name ?? ''));
  }

  function say(caveat: RankingCaveat): string {
    switch (caveat.kind) {
      case 'one-juror':
        return t('ranking:caveat.oneJuror', { name: jurors([caveat.juror]) });
      case 'one-entry':
        return t('ranking:caveat.oneEntry', { name: pitches([caveat.pitch]) });
      case 'all-tied':
        return t('ranking:caveat.allTied');
      case 'panels':
        return t('ranking:caveat.panels', { count: caveat.panels.length });
      case 'outdated':
        return t('ranking:caveat.outdated', { count: caveat.jurors.length, jurors: jurors(caveat.jurors) });
      case 'off-scale':
        return t('ranking:offScale', { count: caveat.count });
      case 'unranked':
        return t('ranking:caveat.unranked', { count: caveat.pitches.length, names: pitches(caveat.pitches) });
      default:
        return assertNever(caveat);
    }
  }
}
