import type { ContestDocument } from '../documents/contest-document.ts';
import { worldSchema } from '../domain/person.ts';
import type { Translate } from '../i18n/translator.ts';
import type { MinutesModel, MissingSheets, PodiumEffect, RecusalLine } from '../reports/minutes-model.ts';
import { viewClosing, type ClosingView } from './closing-view.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import {
  paperContextOf,
  paperRankingOf,
  paperSubtitleOf,
  sheetCountOf,
  votingTimesOf,
  type PaperIssuer,
} from './paper-ranking.ts';
import type { RankingView } from './ranking-view.ts';
import { receiptCodeOf } from './receipt-code.ts';

/** What the minutes are made of. */
export interface MinutesSource {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSubmissions[];
  readonly view: RankingView;
  /** Hash of the inputs of the frozen ranking; empty while voting is open. */
  readonly inputsHash: string;
}

/** The minutes of the jury, as far as the documents know them; what they do not know leaves its line to be filled in by hand. */
export function minutesPaperOf(source: MinutesSource, issuer: PaperIssuer, t: Translate): MinutesModel {
  const { document, view, inputsHash } = source;
  const { contest, round, jurors } = document;
  const closing = viewClosing(document, view);
  return {
    ...paperContextOf(document, issuer, 'VG', t),
    subtitle: paperSubtitleOf(document, t),
    voting: votingTimesOf(document),
    president: contest.president === '' ? null : contest.president,
    secretary: contest.secretary === '' ? null : contest.secretary,
    sheets: sheetCountOf(view),
    rules: null,
    jury: {
      summoned: jurors.length,
      present: jurors.filter(({ value }) => !value.absent).length,
      quorum: null,
      worlds: [...worldSchema.options, null].flatMap((world) => {
        const codes = jurors.filter(({ value }) => value.world === world).map(({ value }) => codeOf(value));
        return codes.length === 0 ? [] : [{ world: capital(t(`contest:world.${world ?? 'none'}`)), jurors: codes }];
      }),
    },
    recusals: listRecusals(source, t),
    ranking: paperRankingOf(document, view),
    missing: {
      lines: listMissing(document, closing, t),
      podium: closing.missing.length === 0 ? 'safe' : effectOf(closing),
      closingReason: round.closingReason === '' ? null : round.closingReason,
    },
    decisions: [],
    seal: inputsHash === '' ? null : { sha256: inputsHash, shortCode: receiptCodeOf(inputsHash) },
    signedAt: null,
    signatures: [
      { name: contest.president, role: t('contest:paper.president') },
      { name: contest.secretary, role: t('contest:paper.secretary') },
    ],
  };
}

function listRecusals({ document, sheets }: MinutesSource, t: Translate): readonly RecusalLine[] {
  return document.jurors.flatMap((juror) =>
    document.pitches.flatMap((pitch): readonly RecusalLine[] => {
      const line = { juror: codeOf(juror.value), project: pitch.value.name };
      const known = document.recusals.find((one) => one.juror === juror.id && one.pitch === pitch.id);
      if (known !== undefined) return [{ ...line, reason: known.reason, origin: t('contest:paper.byProgramme') }];
      const last = sheets.find((sheet) => sheet.juror === juror.id)?.submissions.at(-1)?.body;
      const entry = last?.entries.find((one) => one.pitch === pitch.id);
      if (entry?.recused !== true) return [];
      return [{ ...line, reason: entry.recusalReason, origin: t('contest:paper.byJuror') }];
    }),
  );
}

function listMissing(document: ContestDocument, closing: ClosingView, t: Translate): readonly MissingSheets[] {
  return closing.jurors.flatMap(({ juror }): readonly MissingSheets[] => {
    const places = closing.missing.filter((place) => place.juror === juror);
    const value = document.jurors.find(({ id }) => id === juror)?.value;
    if (value === undefined || places.length === 0) return [];
    const names = places.map(({ entry }) => document.pitches.find(({ id }) => id === entry)?.value.name ?? '');
    const isWhole = places.length === document.pitches.filter((pitch) => !pitch.value.noShow).length;
    return [
      {
        juror: codeOf(value),
        what: isWhole ? t('contest:paper.allPitches') : names.join(', '),
        sheets: places.length,
        reason: t('contest:paper.notSigned'),
        podium: 'not-computed',
      },
    ];
  });
}

function effectOf(closing: ClosingView): PodiumEffect {
  return closing.answer.podium === 'firm' ? 'safe' : 'could-move';
}

function codeOf(juror: { readonly code: string; readonly name: string }): string {
  return juror.code === '' ? juror.name : juror.code;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
