import type { ReactNode } from 'react';
import {
  degreeOf,
  reliabilityOf,
  solidityOf,
  type AgreementGap,
  type AgreementView,
} from '../../../../../shared/contest-rules/agreement-view.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { RichText, useWords } from '../../../../ui/text.tsx';
import { PanelGroups } from '../panel-groups.tsx';

const ICCS = ['icc1k', 'icc2k', 'icc3k', 'icc11', 'icc21', 'icc31'] as const;

const ICC_NAMES = {
  icc11: 'ICC(1,1)',
  icc21: 'ICC(2,1)',
  icc31: 'ICC(3,1)',
  icc1k: 'ICC(1,k)',
  icc2k: 'ICC(2,k)',
  icc3k: 'ICC(3,k)',
} as const;

const ALPHAS = ['interval', 'ordinal', 'nominal'] as const;

const ALPHA_FIELDS = { nominal: 'alphaNominal', ordinal: 'alphaOrdinal', interval: 'alphaInterval' } as const;

interface AgreementTabProps {
  readonly view: RankingView;
  /** `null` until the tabulation is there. */
  readonly agreement: AgreementView | null;
  readonly jurorName: (juror: string) => string;
}

/** How far the jurors agree: each measure with its value, its meaning, and why it is missing where it is. */
export function AgreementTab({ view, agreement: known, jurorName }: AgreementTabProps) {
  const { t, number } = useWords();
  if (known === null) return <p className="waiting">{t('rankingJurors:agreement.waiting')}</p>;
  const { agreement, degrees, chance, matrixGap, alphaGap, panels } = known;
  const { kendallW, kendallChi2, alphaInterval } = agreement;
  const isCorrected = view.rule.method === 'zscore' || view.rule.method === 'additive';
  const read = isCorrected ? 'icc3k' : 'icc2k';
  return (
    <>
      <p className="lead">
        {kendallW !== null
          ? t('rankingJurors:agreement.lead.w', {
              degree: t(`rankingJurors:agreement.degree.${degreeOf(kendallW)}`),
              value: number(kendallW, 2),
            })
          : alphaInterval !== null
            ? t('rankingJurors:agreement.lead.alpha', { value: number(alphaInterval, 2) })
            : t(
                alphaGap.kind === 'too-few'
                  ? 'rankingJurors:agreement.lead.none'
                  : 'rankingJurors:agreement.lead.unknown',
              )}
      </p>
      <div className="agreement">
        <Panel title={t('rankingJurors:agreement.order.title')} isPadded>
          <p className="muted">{t('rankingJurors:agreement.order.text')}</p>
          <MeasureTable
            rows={[
              {
                id: 'w',
                name: 'W',
                value: kendallW,
                gap: matrixGap,
                meaning:
                  kendallW === null || kendallChi2 === null || chance === null
                    ? ''
                    : t('rankingJurors:agreement.order.chi', {
                        chi: number(kendallChi2, 1),
                        degrees,
                        chance:
                          chance < 0.001
                            ? t('rankingJurors:agreement.order.rare')
                            : t('rankingJurors:agreement.order.chance', { count: Math.round(chance * 1000) }),
                      }),
              },
            ]}
            meaningHead={t('rankingJurors:agreement.column.meaning')}
          />
          <p className="muted">{t('rankingJurors:agreement.order.scale')}</p>
        </Panel>
        <Panel title={t('rankingJurors:agreement.alpha.title')} isPadded>
          <p className="muted">{t('rankingJurors:agreement.alpha.text')}</p>
          <MeasureTable
            rows={ALPHAS.map((level) => {
              const value = agreement[ALPHA_FIELDS[level]];
              return {
                id: level,
                name: t(`rankingJurors:agreement.alpha.names.${level}`),
                value,
                word: value === null ? '' : t(`rankingJurors:agreement.alphaWord.${solidityOf(value)}`),
                gap: alphaGap,
                meaning: t(`rankingJurors:agreement.alpha.${level}`),
              };
            })}
            meaningHead={t('rankingJurors:agreement.column.meaning')}
          />
        </Panel>
        <Panel title={t('rankingJurors:agreement.reliability.title')} isPadded>
          <p className="muted">
            {t(
              isCorrected
                ? 'rankingJurors:agreement.reliability.textCorrected'
                : 'rankingJurors:agreement.reliability.text',
            )}
          </p>
          <MeasureTable
            rows={ICCS.map((icc) => {
              const value = agreement[icc];
              return {
                id: icc,
                name: ICC_NAMES[icc],
                value,
                word: value === null ? '' : t(`rankingJurors:agreement.reliabilityWord.${reliabilityOf(value)}`),
                gap: matrixGap,
                meaning: t(`rankingJurors:agreement.reliability.${icc}`),
                isRead: icc === read,
              };
            })}
            meaningHead={t('rankingJurors:agreement.column.when')}
          />
        </Panel>
        <Panel title={t('rankingJurors:agreement.panels.title')} isPadded>
          {panels.length === 0 ? (
            <p className="muted">{t('rankingJurors:agreement.panels.none')}</p>
          ) : panels.length === 1 ? (
            <p>{t('rankingJurors:agreement.panels.connected')}</p>
          ) : (
            <>
              <p>
                <RichText text={t('rankingJurors:agreement.panels.broken', { count: panels.length })} />
              </p>
              <PanelGroups view={view} panels={panels} jurorName={jurorName} />
            </>
          )}
        </Panel>
      </div>
    </>
  );
}

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  /** The value in a word. */
  readonly word?: string;
  readonly gap: AgreementGap;
  readonly meaning: ReactNode;
  /** The one to read for this ranking. */
  readonly isRead?: boolean;
}

function MeasureTable({ rows, meaningHead }: { readonly rows: readonly Measure[]; readonly meaningHead: string }) {
  const { t, number } = useWords();
  return (
    <table className="table tight measures">
      <thead>
        <tr>
          <th scope="col">{t('rankingJurors:agreement.column.measure')}</th>
          <th scope="col" className="r">
            {t('rankingJurors:agreement.column.value')}
          </th>
          <th scope="col">{meaningHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, value, word = '', gap, meaning, isRead = false }) => (
          <tr key={id} className={isRead ? 'is-read' : undefined}>
            <th scope="row">{name}</th>
            <td className="r num">{value === null ? t('common:none') : <b>{number(value, 2)}</b>}</td>
            <td>
              {value === null ? sayGap(gap) : meaning}
              {word === '' ? null : (
                <small>{isRead ? `${word} · ${t('rankingJurors:agreement.reliability.read')}` : word}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function sayGap(gap: AgreementGap): string {
    return gap.kind === 'incomplete'
      ? t('rankingJurors:agreement.why.incomplete', { count: gap.missing })
      : t(`rankingJurors:agreement.why.${gap.kind}`);
  }
}
