import { formatTime } from '../i18n/format.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { TabulatedEntry } from '../scoring/tabulation.ts';
import type { OutputCell, OutputTable } from '../tables/output-cell.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import { marksTableOf } from './contest-export-marks.ts';
import type { ExportedContest } from './contest-export.ts';
import { daySequence } from './day-sequence.ts';
import { finalRankingOf } from './final-ranking.ts';
import { interestsTableOf, listInterests } from './interests.ts';
import { listRecusals } from './recusal-list.ts';
import { settleView } from './settled-view.ts';

/** What the tables need besides the contest. */
export interface ExportSetting {
  readonly language: Language;
  /** Measures and intervals of the models; `null` where they were not computed. */
  readonly tabulated: readonly TabulatedEntry<string>[] | null;
}

/** A whole contest as tables: ranking, marks, jury, recusals, decisions, interests, agenda. Numbers in full precision. */
export function contestTablesOf(
  exported: ExportedContest,
  setting: ExportSetting,
  t: Translate,
): readonly OutputTable[] {
  const { document, sheets } = exported;
  return [
    rankingOf(exported, setting, t),
    marksTableOf(document, sheets, t),
    juryOf(exported, t),
    recusalsOf(exported, t),
    decisionsOf(exported, t),
    interestsTableOf(listInterests(document, sheets), t),
    agendaOf(document, setting.language, t),
  ];
}

/** The places as announced, with what every method says. */
function rankingOf(
  { document, view, result }: ExportedContest,
  { tabulated }: ExportSetting,
  t: Translate,
): OutputTable {
  const final = finalRankingOf(document, view, result.decisions);
  const excluded = new Set(final.excluded.map(({ pitch }) => pitch));
  const models = new Map(tabulated?.map((one) => [one.entry, one]));
  const rows = settleView(view, final, document.contest.podium).rows.map((row): readonly OutputCell[] => {
    const model = models.get(row.pitch);
    const note = excluded.has(row.pitch) ? t('after:table.excluded') : row.tied ? t('after:table.tied') : '';
    const { raw, trimmed, zscore, additive } = row.methods;
    return [
      row.rank,
      row.name,
      row.projectName,
      row.value,
      ...[raw, trimmed, zscore, additive].flatMap(({ value, rank }) => [value, rank]),
      model?.rasch ?? null,
      model?.rankLow ?? null,
      model?.rankHigh ?? null,
      row.sheets,
      row.expected,
      note,
    ];
  });
  const method = (name: 'raw' | 'trimmed' | 'zscore' | 'additive') => [
    t(`after:method.${name}`),
    t('after:column.placeBy', { method: t(`after:method.${name}`) }),
  ];
  return {
    sheetName: t('after:table.ranking'),
    header: [
      t('after:column.place'),
      t('after:column.organisation'),
      t('after:column.project'),
      t('after:column.value'),
      ...method('raw'),
      ...method('trimmed'),
      ...method('zscore'),
      ...method('additive'),
      t('after:column.rasch'),
      t('after:column.low'),
      t('after:column.high'),
      t('after:column.sheets'),
      t('after:column.expected'),
      t('after:column.note'),
    ],
    rows: [
      ...rows,
      ...view.noShows.map(({ value }) => [
        null,
        value.name,
        value.projectName,
        ...Array.from({ length: 14 }, () => null),
        t('after:table.noShow'),
      ]),
    ],
  };
}

function juryOf({ document, sheets }: ExportedContest, t: Translate): OutputTable {
  return {
    sheetName: t('after:table.jury'),
    header: [
      t('after:column.code'),
      t('after:column.juror'),
      t('after:column.world'),
      t('after:column.position'),
      t('after:column.email'),
      t('after:column.panel'),
      t('after:column.present'),
      t('after:column.versions'),
      t('after:column.signedAt'),
      t('after:column.hash'),
    ],
    rows: document.jurors.map(({ id, value }) => {
      const versions = sheets.find(({ juror }) => juror === id)?.submissions ?? [];
      const last = versions.at(-1);
      return [
        value.code,
        value.name,
        value.world === null ? '' : t(`contest:world.${value.world}`),
        value.position,
        value.email,
        document.panels.find((panel) => panel.id === value.panel)?.value.name ?? '',
        t(value.absent ? 'after:no' : 'after:yes'),
        versions.length,
        last?.body.submittedAt ?? '',
        last?.hash ?? '',
      ];
    }),
  };
}

function recusalsOf({ document, sheets }: ExportedContest, t: Translate): OutputTable {
  return {
    sheetName: t('after:table.recusals'),
    header: [
      t('after:column.juror'),
      t('after:column.code'),
      t('after:column.organisation'),
      t('after:column.reason'),
      t('after:column.origin'),
    ],
    rows: listRecusals(document, sheets).map(({ juror, pitch, reason, origin }) => [
      juror.value.name,
      juror.value.code,
      pitch.value.name,
      reason,
      origin.kind === 'organiser' ? t(`contestPaper:recusal.kind.${origin.basis}`) : t('after:recusal.sheet'),
    ]),
  };
}

function decisionsOf({ document, result }: ExportedContest, t: Translate): OutputTable {
  const nameOf = (pitch: string): string => document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
  return {
    sheetName: t('after:table.decisions'),
    header: [
      t('after:column.at'),
      t('after:column.what'),
      t('after:column.organisation'),
      t('after:column.prize'),
      t('after:column.text'),
      t('after:column.reason'),
      t('after:column.inFavour'),
      t('after:column.against'),
      t('after:column.abstained'),
      t('after:column.by'),
    ],
    rows: [
      ...result.decisions.map(({ value }): readonly OutputCell[] => [
        value.at,
        t(`after:decision.${value.kind}`),
        value.pitches.map(nameOf).join(', '),
        document.prizes.find(({ id }) => id === value.prize)?.value.name ?? '',
        value.text,
        value.reason,
        value.inFavour,
        value.against,
        value.abstained,
        value.by,
      ]),
      ...result.events.map(({ value }): readonly OutputCell[] => [
        value.at,
        t(`after:event.${value.kind}`),
        '',
        '',
        value.hash,
        value.reason,
        null,
        null,
        null,
        value.by,
      ]),
    ],
  };
}

/** The day as planned, pitches and other items in one list; without hours where no start is declared. */
function agendaOf(document: ContestDocument, language: Language, t: Translate): OutputTable {
  return {
    sheetName: t('after:table.agenda'),
    header: [
      t('after:column.hour'),
      t('after:column.what'),
      t('after:column.detail'),
      t('after:column.minutes'),
      t('after:column.startedAt'),
      t('after:column.finishedAt'),
    ],
    rows: daySequence(document).map(({ kind, id, plannedStart }) => {
      const hour = plannedStart === null ? '' : formatTime(language, new Date(plannedStart).toISOString());
      const item = document.agenda.find((one) => one.id === id)?.value;
      if (kind === 'item') return [hour, item?.title ?? '', item?.detail ?? '', item?.minutes ?? null, '', ''];
      const pitch = document.pitches.find((one) => one.id === id)?.value;
      const times = document.stageTimes.find((one) => one.id === id)?.value;
      const { pitchMinutes, questionMinutes } = document.contest;
      return [
        hour,
        pitch?.name ?? '',
        pitch?.projectName ?? '',
        pitchMinutes + questionMinutes,
        times?.startedAt ?? '',
        times?.finishedAt ?? '',
      ];
    }),
  };
}
