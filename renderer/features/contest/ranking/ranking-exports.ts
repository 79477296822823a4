import type { AgreementView } from '../../../../shared/contest-rules/agreement-view.ts';
import type { JurorLine } from '../../../../shared/contest-rules/juror-view.ts';
import { rankingMethods, type RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';
import type { TabulatedContest } from '../../../data/tabulating/tabulating-request.ts';

/**
 * The ranking by every method with its doubt: numbers in full precision, so that whoever checks it gets what was computed.
 *
 * @param known what is known beyond the view; `null` while it is being computed.
 */
export function rankingTableOf(view: RankingView, known: TabulatedContest | null, t: Translate): OutputTable {
  const raschOf = new Map(known?.tabulation.entries.map((one) => [one.entry, one]));
  const doubtOf = new Map(known?.doubt.entries.map((one) => [one.entry, one]));
  return {
    sheetName: t('ranking:sheetName.ranking'),
    header: [
      t('ranking:column.place'),
      t('ranking:column.organisation'),
      t('ranking:column.project'),
      ...rankingMethods.map((method) => t(`ranking:column.${method}`)),
      t('ranking:column.rasch'),
      t('ranking:column.error'),
      t('ranking:column.low'),
      t('ranking:column.high'),
      t('ranking:column.first'),
      t('ranking:column.top'),
      t('ranking:column.sheets'),
    ],
    rows: [
      ...view.rows.map((row) => {
        const rasch = raschOf.get(row.pitch);
        const doubt = doubtOf.get(row.pitch);
        return [
          row.rank,
          row.name,
          row.projectName,
          ...rankingMethods.map((method) => row.methods[method].value),
          rasch?.rasch ?? null,
          rasch?.raschSe ?? null,
          doubt?.rankLow ?? null,
          doubt?.rankHigh ?? null,
          doubt?.pFirst ?? null,
          doubt?.pTop ?? null,
          row.sheets,
        ];
      }),
      ...view.noShows.map(({ value }) => [t('ranking:noShow'), value.name, value.projectName]),
    ],
  };
}

/** The jurors as facts. */
export function jurorsTableOf(lines: readonly JurorLine[], t: Translate): OutputTable {
  return {
    sheetName: t('rankingJurors:sheetName.jurors'),
    header: (
      [
        'juror',
        'severity',
        'logits',
        'infit',
        'outfit',
        'share',
        'mean',
        'deviation',
        'sheets',
        'agreement',
        'even',
        'watch',
      ] as const
    ).map((column) => t(`rankingJurors:column.${column}`)),
    rows: lines.map((line) => [
      line.name,
      line.severity,
      line.severityRasch,
      line.infit,
      line.outfit,
      line.rangeUsed,
      line.mean,
      line.deviation,
      line.n,
      line.correlation,
      line.evenSheets,
      line.watch.map((reason) => t(`rankingJurors:watch.${reason}`)).join(', '),
    ]),
  };
}

const AGREEMENT_ROWS = [
  ['W', 'kendallW'],
  ['χ²', 'kendallChi2'],
  ['ICC(1,1)', 'icc11'],
  ['ICC(2,1)', 'icc21'],
  ['ICC(3,1)', 'icc31'],
  ['ICC(1,k)', 'icc1k'],
  ['ICC(2,k)', 'icc2k'],
  ['ICC(3,k)', 'icc3k'],
] as const;

/** Every measure of agreement; an empty cell is one that cannot be computed. */
export function agreementTableOf({ agreement }: AgreementView, t: Translate): OutputTable {
  return {
    sheetName: t('rankingJurors:sheetName.agreement'),
    header: [t('rankingJurors:agreement.column.measure'), t('rankingJurors:agreement.column.value')],
    rows: [
      ...AGREEMENT_ROWS.map(([name, field]) => [name, agreement[field]]),
      [t('rankingJurors:agreement.alpha.names.nominal'), agreement.alphaNominal],
      [t('rankingJurors:agreement.alpha.names.ordinal'), agreement.alphaOrdinal],
      [t('rankingJurors:agreement.alpha.names.interval'), agreement.alphaInterval],
    ],
  };
}
