import { receiptCodeOf } from '../contest-rules/receipt-code.ts';
import { listRecusals } from '../contest-rules/recusal-list.ts';
import { worldSchema } from '../domain/person.ts';
import type { Translate } from '../i18n/translator.ts';
import type { JuryWorld, RecusalLine } from '../reports/minutes-model.ts';
import { describeRule } from '../contest-rules/rule-sentence.ts';
import { decisionLinesOf, traceLinesOf } from './decision-lines.ts';
import { solidityOf } from './ranking-evidence.ts';
import { minutesReport } from '../reports/minutes-report.ts';
import { formatPaperTime } from '../reports/paper-dates.ts';
import type { Paper } from '../reports/paper.ts';
import { paperContextOf, presentJurors, subtitleOf, votingTimesOf, type ContestDossier } from './contest-dossier.ts';
import { missingReportOf } from './missing-sheets.ts';
import { rankingTableOf, sheetCountOf } from './ranking-table.ts';

/** The minutes of a jury on paper: what was voted, decided and sealed, with the trace of every closing and reopening. */
export function minutesPaper(dossier: ContestDossier, t: Translate): Paper {
  const { document } = dossier;
  const result = dossier.result.frozen;
  const isFinal = result !== null && result.finalisedAt !== '';
  const seal = isFinal ? result.finalHash : (result?.inputsHash ?? '');
  const { contest, round, jurors } = document;
  const president = contest.president === '' ? null : contest.president;
  const secretary = contest.secretary === '' ? null : contest.secretary;
  return minutesReport(
    {
      ...paperContextOf(dossier, 'minutes', t),
      subtitle: subtitleOf(dossier, t),
      voting: votingTimesOf(document),
      president,
      secretary,
      sheets: sheetCountOf(dossier),
      rules: describeRule(document, t, dossier.language),
      jury: {
        summoned: jurors.length,
        present: presentJurors(dossier).length,
        quorum: null,
        worlds: worldsOf(dossier, t),
      },
      recusals: recusalsOf(dossier, t),
      ranking: rankingTableOf(dossier, t),
      missing: {
        ...missingReportOf(dossier, t),
        closingReason: round.closingReason === '' ? null : round.closingReason,
      },
      solidity: solidityOf(document, dossier.view, dossier.evidence),
      decisions: decisionLinesOf(dossier, t),
      trace: traceLinesOf(dossier, t),
      seal: seal === '' ? null : { sha256: seal, shortCode: receiptCodeOf(seal) },
      signedAt: isFinal ? result.finalisedAt : null,
      signatures: [
        { name: president ?? '', role: t('contestPaper:signature.president') },
        { name: secretary ?? '', role: t('contestPaper:signature.secretary') },
        { name: '', role: t('contestPaper:signature.teller') },
        { name: '', role: t('contestPaper:signature.teller') },
      ],
    },
    t,
  );
}

function worldsOf({ document }: ContestDossier, t: Translate): readonly JuryWorld[] {
  return [...worldSchema.options, null].flatMap((world) => {
    const members = document.jurors.filter(({ value }) => value.world === world);
    if (members.length === 0) return [];
    const codes = members.map(({ value }) => (value.code === '' ? value.name : value.code));
    return [{ world: t(`contestPaper:world.${world ?? 'none'}`), jurors: codes }];
  });
}

function recusalsOf({ document, sheets, language }: ContestDossier, t: Translate): readonly RecusalLine[] {
  return listRecusals(document, sheets).map(({ juror, pitch, reason, origin }) => ({
    juror: juror.value.code === '' ? juror.value.name : juror.value.code,
    project: pitch.value.name,
    reason,
    origin:
      origin.kind === 'organiser'
        ? t(`contestPaper:recusal.kind.${origin.basis}`)
        : t('contestPaper:recusal.declared', { time: formatPaperTime(language, origin.at) }),
  }));
}
