import { localDayOf } from '../coaching/local-day.ts';
import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import type { Translate } from '../i18n/translator.ts';
import { explainChanges, type ExplainedChange } from '../needs/changes.ts';
import { overlayOf } from '../needs/overlay.ts';
import { comparisonReport } from '../reports/comparison-report.ts';
import type { ChangeRow, ComparisonModel, NeedsModel, OtherLook } from '../reports/needs-model.ts';
import { needsReport } from '../reports/needs-report.ts';
import type { Paper } from '../reports/paper.ts';
import { chooseLooks, otherLooks } from './choose-assessments.ts';
import { coachingContextOf, type CoachingDossier } from './coaching-dossier.ts';
import { fileNames, readLook, versionOf, type DimensionRow, type ReadLook } from './needs-rows.ts';
import { cardTitleOf, openActions, planLineOf } from './plan-lines.ts';
import { sessionNumberOf } from './session-paper.ts';

/** The needs report of an assessment, or of the latest; `null` while nobody has assessed the organisation. */
export function needsPaper(dossier: CoachingDossier, asked: string | null, t: Translate): Paper | null {
  const look = readLook(dossier, chooseLooks(dossier.coaching.assessments, asked), t);
  if (look === null) return null;
  const model: NeedsModel = {
    ...coachingContextOf(dossier, 'needs', momentCode(look.now), t),
    look: lookOf(look.now),
    earlier: look.before === null ? null : lookOf(look.before),
    map: mapOf(dossier, look),
    rows: look.rows,
    others: otherLooks(dossier.coaching.assessments, look.now).map((other) => differencesWith(dossier, other, look, t)),
    plan: openActions(dossier).map((action) => planLineOf(dossier, action, cardTitleOf(dossier, action.value.card))),
  };
  return needsReport(model, t);
}

/** An assessment beside an earlier one that counts its levels alike; `null` while there are no two. */
export function comparisonPaper(dossier: CoachingDossier, asked: string | null, t: Translate): Paper | null {
  const look = readLook(dossier, chooseLooks(dossier.coaching.assessments, asked), t);
  if (look === null || look.before === null) return null;
  const pair = { before: look.before, now: look.now };
  const overlay = overlayOf(pair, (one) => versionOf(dossier, one, t).version);
  const changes = overlay === null ? [] : explainChanges(pair, overlay, dossier.coaching);
  const model: ComparisonModel = {
    ...coachingContextOf(dossier, 'comparison', momentCode(look.now), t),
    look: lookOf(look.now),
    earlier: lookOf(look.before),
    map: mapOf(dossier, look),
    rows: look.rows.map((row) => changeRow(dossier, row, changes, t)),
  };
  return comparisonReport(model, t);
}

/** A level that moved shows what came between the two looks; one that stayed shows what it shows. */
function changeRow(
  dossier: CoachingDossier,
  row: DimensionRow,
  changes: readonly ExplainedChange[],
  t: Translate,
): ChangeRow {
  const change = changes.find(({ dimension }) => dimension.id === row.id);
  if (change === undefined) return { ...row, done: [] };
  const sessions = change.sessions.map(({ id, value }) => {
    const number = sessionNumberOf(dossier, id);
    const text = number === null ? t('coachingPaper:session.titlePlain') : t('coachingPaper:session.title', { number });
    return { text, doneOn: localDayOf(value.startedAt === '' ? value.startsAt : value.startedAt) };
  });
  return {
    ...row,
    evidence: change.evidence,
    files: fileNames(dossier, change.files),
    done: [...change.actions.map(({ value }) => ({ text: value.text, doneOn: value.doneOn })), ...sessions],
  };
}

function momentCode({ value }: AssessmentWithMarks): string {
  return { t0: 'T0', mid: 'TM', t1: 'T1' }[value.moment];
}

function lookOf({ value }: AssessmentWithMarks): NeedsModel['look'] {
  return { moment: value.moment, date: localDayOf(value.date), assessor: value.assessor, author: value.author };
}

/** A version that only another laptop knows has no number here. */
function mapOf({ templates }: CoachingDossier, { now, known }: ReadLook): NeedsModel['map'] {
  return {
    name: templates.find(({ id }) => id === now.value.template)?.name ?? '',
    version: known.isKnown ? known.version.number : null,
    levels: known.version.levelNames.length,
  };
}

function differencesWith(
  dossier: CoachingDossier,
  other: AssessmentWithMarks,
  { rows, known }: ReadLook,
  t: Translate,
): OtherLook {
  const { assessor, author } = other.value;
  const isComparable = versionOf(dossier, other, t).version.levelNames.length === known.version.levelNames.length;
  const pairs = rows.flatMap(({ id, name, present }) => {
    const theirs = other.marks.get(id)?.present ?? null;
    return !isComparable || present === null || theirs === null ? [] : [{ name, ours: present.level, theirs }];
  });
  const differences = pairs
    .filter(({ ours, theirs }) => ours !== theirs)
    .sort((a, b) => Math.abs(b.theirs - b.ours) - Math.abs(a.theirs - a.ours));
  const agreed = pairs.length - differences.length;
  return { assessor, author, differences, agreed, unknown: rows.length - pairs.length, isComparable };
}
