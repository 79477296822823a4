import { IconTrophy } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Organisation } from '../../../../shared/domain/organisation.ts';
import { findResult, listContests } from '../../../data/queries/contests.ts';
import type { ContestRow } from '../../../data/rows.ts';
import { useLive } from '../../../data/use-live.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { pitchesOf } from './pitches-of.ts';

interface ContestsPitchedProps {
  readonly id: string;
  readonly organisation: Organisation;
}

/** The contests this organisation stood in, with its place where there is a result. */
export function ContestsPitched({ id, organisation }: ContestsPitchedProps) {
  const { t } = useWords();
  const contests = useLive(listContests());
  const found = (contests ?? []).filter((row) => pitchesOf(row, id, organisation.code).length > 0);
  return (
    <Panel title={t('organisations:contests.title')}>
      {contests !== undefined && found.length === 0 ? (
        <EmptyState
          icon={IconTrophy}
          title={t('organisations:contests.none')}
          action={<ButtonLink href="/contests">{t('organisations:contests.open')}</ButtonLink>}
        >
          {t('organisations:contests.noneNote')}
        </EmptyState>
      ) : (
        <ul className="list">
          {found.map((row) => (
            <ContestLine key={row.id} row={row} id={id} code={organisation.code} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface ContestLineProps {
  readonly row: ContestRow;
  readonly id: string;
  readonly code: string;
}

function ContestLine({ row, id, code }: ContestLineProps) {
  const { t, list, shortDate } = useWords();
  const frozen = useLive(findResult(row.id))?.frozen ?? null;
  // What the jury confirmed is the place; before that, what the sheets gave at the closing.
  const places = frozen !== null && frozen.finalisedAt !== '' ? frozen.finalPlaces : frozen?.places;
  const words = pitchesOf(row, id, code).flatMap((pitch) => {
    if (pitch.value.noShow) return [t('organisations:contests.noShow')];
    const place = places?.find((one) => one.pitch === pitch.id)?.rank;
    return place === undefined || place === null ? [] : [t('organisations:contests.place', { place })];
  });
  const { contest, round } = row.document;
  const day = contest.date === '' ? t('organisations:contests.noDate') : shortDate(contest.date);
  const state = t(`organisations:contests.state.${round.state}`);
  return (
    <li>
      <Icon of={IconTrophy} />
      <div className="t">
        <Link href={`/contests/${row.id}`}>{row.title}</Link>
        <small>
          {words.length === 0
            ? t('organisations:contests.facts', { day, state })
            : t('organisations:contests.factsWithPlace', { day, state, place: list(words) })}
        </small>
      </div>
    </li>
  );
}
