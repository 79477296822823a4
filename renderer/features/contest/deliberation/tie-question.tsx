import { IconArrowUp, IconEqual } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { headToHead } from '../../../../shared/scoring/head-to-head.ts';
import { criterionMeans } from '../../../../shared/contest-rules/prize-winners.ts';
import type { OpenQuestion } from '../../../../shared/contest-rules/final-ranking.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWords } from '../../../ui/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNameOf } from './names.ts';

interface TieQuestionProps extends DeliberationParts {
  readonly question: Extract<OpenQuestion, { readonly kind: 'tie' }>;
}

/** Pitches that share a place, side by side with all that could tell them apart, and what the jury makes of it. */
export function TieQuestion({ question, ...parts }: TieQuestionProps) {
  const { document, decide } = parts;
  const { t } = useWords();
  const [act, setAct] = useState<'ex-aequo' | 'tie-order'>('ex-aequo');
  const [order, setOrder] = useState<readonly string[]>(question.pitches);
  const { tieBreaks } = document.contest;
  const isVoteDeclared = tieBreaks.some(({ kind }) => kind === 'jury-vote');
  const raise = (index: number) =>
    setOrder((before) => {
      const raised = [...before];
      raised.splice(index - 1, 0, ...raised.splice(index, 1));
      return raised;
    });
  return (
    <>
      <TieEvidence {...parts} pitches={question.pitches} />
      <p className="muted">
        <SpentSteps document={document} />{' '}
        {tieBreaks.length === 0
          ? null
          : t(isVoteDeclared ? 'deliberation:tie.voteDeclared' : 'deliberation:tie.voteUndeclared')}
      </p>
      <Segmented
        label={t('deliberation:tie.act')}
        value={act}
        onChange={setAct}
        segments={[
          { value: 'ex-aequo', label: t('deliberation:tie.stay') },
          { value: 'tie-order', label: t('deliberation:tie.order') },
        ]}
      />
      <DecisionForm
        draft={{ kind: act, pitches: act === 'tie-order' ? order : question.pitches }}
        confirmLabel={t(act === 'tie-order' ? 'deliberation:tie.confirmOrder' : 'deliberation:tie.confirmStay')}
        decide={decide}
      >
        {act === 'ex-aequo' ? null : (
          <ol className="voted-order" aria-label={t('deliberation:tie.orderLabel')}>
            {order.map((pitch, index) => (
              <li key={pitch}>
                <b className="num">{t('ranking:rank', { rank: question.rank + index })}</b>
                <span className="grow">{pitchNameOf(document, pitch)}</span>
                <IconButton
                  icon={IconArrowUp}
                  size="sm"
                  label={t('deliberation:tie.up', { name: pitchNameOf(document, pitch) })}
                  isDisabled={index === 0}
                  onPress={() => raise(index)}
                />
              </li>
            ))}
          </ol>
        )}
      </DecisionForm>
    </>
  );
}

/** The declared tie-breaks that were gone through. */
function SpentSteps({ document }: Pick<DeliberationParts, 'document'>) {
  const { t, list } = useWords();
  const { tieBreaks } = document.contest;
  const spent = tieBreaks.filter(({ kind }) => kind !== 'jury-vote');
  if (tieBreaks.length === 0) return <>{t('deliberation:tie.undeclared')}</>;
  if (spent.length === 0) return null;
  const steps = spent.map((step) =>
    step.kind === 'criterion'
      ? t('deliberation:tie.step.criterion', {
          criterion: document.criteria.find(({ id }) => id === step.criterion)?.value.name ?? '',
        })
      : t(`deliberation:tie.step.${step.kind}`),
  );
  return <>{t('deliberation:tie.spent', { steps: list(steps) })}</>;
}

/** Raw, corrected, criteria, places when resampled, and who prefers whom: one column a pitch. */
function TieEvidence({
  document,
  view,
  tabulated,
  pitches,
}: Pick<DeliberationParts, 'document' | 'view' | 'tabulated'> & { readonly pitches: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const rowOf = (pitch: string) => view.rows.find((row) => row.pitch === pitch);
  const entryOf = (pitch: string) => tabulated?.tabulation.entries.find(({ entry }) => entry === pitch);
  const doubtOf = (pitch: string) => tabulated?.doubt.entries.find(({ entry }) => entry === pitch);
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? t('deliberation:tie.none') : words.number(value, view.digits);
  const range = (pitch: string): string => {
    const low = doubtOf(pitch)?.rankLow ?? null;
    const high = doubtOf(pitch)?.rankHigh ?? null;
    if (low === null || high === null) return t('deliberation:tie.none');
    return low === high ? t('deliberation:tie.rangeOne', { low }) : t('deliberation:tie.rangeText', { low, high });
  };
  const lines: readonly (readonly [string, (pitch: string) => string])[] = [
    [t('deliberation:tie.raw'), (pitch) => shown(rowOf(pitch)?.raw)],
    [t('deliberation:tie.corrected'), (pitch) => shown(entryOf(pitch)?.additive)],
    ...document.criteria.map(({ id, value }): readonly [string, (pitch: string) => string] => {
      const means = new Map(criterionMeans(view, id).map((figure) => [figure.pitch, figure.value]));
      return [value.name, (pitch) => shown(means.get(pitch))];
    }),
    [t('deliberation:tie.range'), range],
    ...(pitches.length === 2 ? [[t('deliberation:tie.preferred'), (pitch: string) => preferred(pitch)] as const] : []),
  ];
  function preferred(pitch: string): string {
    const other = pitches.find((one) => one !== pitch) ?? pitch;
    const { preferFirst, jurors } = headToHead(view.scores, pitch, other);
    return t('deliberation:tie.preferredText', { count: preferFirst, all: jurors });
  }
  return (
    <div
      className="vs is-flush tie-evidence"
      style={{ gridTemplateColumns: pitches.map(() => 'minmax(0, 1fr)').join(' 32px ') }}
    >
      {pitches.map((pitch, index) => (
        <Fragment key={pitch}>
          {index === 0 ? null : (
            <div className="mid">
              <Icon of={IconEqual} />
            </div>
          )}
          <article>
            <b>{pitchNameOf(document, pitch)}</b> <small className="muted">{rowOf(pitch)?.projectName}</small>
            <dl>
              {lines.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd className="num">{text(pitch)}</dd>
                </div>
              ))}
            </dl>
          </article>
        </Fragment>
      ))}
    </div>
  );
}
