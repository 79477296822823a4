import type { PlaceReason } from '../../../../shared/contest-rules/deliberation-ties.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNameOf } from './names.ts';

/** The places to announce, and what put level pitches where they stand. */
export function PlacesPanel({ document, view, final, isConfirmed }: DeliberationParts) {
  const words = useWords();
  const { t } = words;
  const announced = final.places.filter(({ rank }) => rank !== null && rank <= document.contest.podium);
  if (announced.length === 0) return null;
  return (
    <Panel title={t(isConfirmed ? 'deliberation:places.confirmed' : 'deliberation:places.proposal')}>
      <ol className="list places-to-announce">
        {announced.map(({ pitch, rank, tied, value, decidedBy }) => (
          <li key={pitch}>
            <b className="num place">{rank === null ? '' : t('ranking:rank', { rank })}</b>
            <span className="grow t">
              <b>{pitchNameOf(document, pitch)}</b>
              {tied ? <span className="ex-aequo">{t('ranking:exAequo')}</span> : null}
              {decidedBy.kind === 'value' ? null : <small>{reasonText(document, view, pitch, decidedBy, words)}</small>}
            </span>
            <span className="num">{value === null ? '' : words.number(value, view.digits)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function reasonText(
  document: DeliberationParts['document'],
  view: DeliberationParts['view'],
  pitch: string,
  reason: Exclude<PlaceReason, { readonly kind: 'value' }>,
  { t, number }: Words,
): string {
  switch (reason.kind) {
    case 'criterion': {
      const figure = reason.figures.find((one) => one.pitch === pitch)?.value;
      return t('deliberation:places.by.criterion', {
        criterion: document.criteria.find(({ id }) => id === reason.criterion)?.value.name ?? '',
        value: figure === undefined ? '' : number(figure, view.digits),
      });
    }
    case 'head-to-head':
      return t('deliberation:places.by.head-to-head');
    case 'jury-vote':
      return t('deliberation:places.by.jury-vote');
    case 'ex-aequo':
      return t(reason.decision === null ? 'deliberation:places.by.level' : 'deliberation:places.by.ex-aequo');
    default:
      return assertNever(reason);
  }
}
