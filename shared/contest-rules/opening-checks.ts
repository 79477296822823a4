import type { ContestDocument } from '../documents/contest-document.ts';
import { isUsableScale } from '../domain/scale.ts';
import { assertNever } from '../lib/assert-never.ts';
import { viewAssignment } from './assignment-view.ts';
import { coverageOf, expectedPlaces } from './coverage.ts';
import { bondOfPanels, strengthOfBond } from './jury-panels.ts';
import { scaleOf } from './submission-drafting.ts';

/** Where a check is put right. */
export type CheckPlace = 'facts' | 'rule' | 'criteria' | 'pitches' | 'jury' | 'assignment';

/** Faults keep the voting closed: somebody could not vote, or the rule could not be applied. Advice does not. */
const FAULTS = {
  'no-criteria': 'criteria',
  'no-pitches': 'pitches',
  'no-jurors': 'jury',
  scale: 'facts',
  'criterion-unnamed': 'criteria',
  'pitch-unnamed': 'pitches',
  'pitch-name-twice': 'pitches',
  'juror-unnamed': 'jury',
  'juror-code-twice': 'jury',
  'pitch-unjudged': 'jury',
  'threshold-off-scale': 'rule',
  'tie-break-gone': 'rule',
  'prize-gone': 'rule',
} as const satisfies Readonly<Record<string, CheckPlace>>;

const ADVICE = {
  'title-missing': 'facts',
  'criterion-twice': 'criteria',
  'one-criterion': 'criteria',
  'one-pitch': 'pitches',
  'one-juror': 'jury',
  'pitch-one-juror': 'jury',
  'juror-without-pitch': 'jury',
  'juror-is-contact': 'jury',
  'links-open': 'jury',
  'panels-apart': 'assignment',
  'panels-one-shared': 'assignment',
  'assignment-none': 'assignment',
  'assignment-short': 'assignment',
  'assignment-apart': 'assignment',
  'podium-too-long': 'rule',
  'all-advance': 'rule',
  'trim-too-much': 'rule',
  'correction-needless': 'rule',
  'raw-with-panels': 'rule',
  'prize-unnamed': 'rule',
} as const satisfies Readonly<Record<string, CheckPlace>>;

/** See {@link OpeningCheck}. */
export type CheckCode = keyof typeof FAULTS | keyof typeof ADVICE;

/** One thing to look at before the voting is opened. */
export interface OpeningCheck {
  readonly code: CheckCode;
  readonly isFault: boolean;
  readonly place: CheckPlace;
  /** Names it is about, for the sentence; may be empty. */
  readonly names: readonly string[];
  readonly count: number;
}

/** What the programme knows besides the contest; each part may be left out where it is not at hand. */
export interface OpeningKnowledge {
  /** Links without a recusal. */
  readonly openLinks?: number;
  /** Contact persons of organisations, by organisation id. */
  readonly contacts?: readonly { readonly organisation: string; readonly name: string; readonly email: string }[];
}

/** Looks a contest over before its voting is opened: faults first, each where it is put right. */
export function checkOpening(document: ContestDocument, knowledge: OpeningKnowledge = {}): readonly OpeningCheck[] {
  const checks = [
    ...checkParts(document),
    ...checkJury(document, knowledge),
    ...checkCoverage(document),
    ...checkRule(document),
  ];
  return [...checks.filter(({ isFault }) => isFault), ...checks.filter(({ isFault }) => !isFault)];
}

/** Whether nothing keeps the voting closed. */
export function canOpen(document: ContestDocument): boolean {
  return checkOpening(document).every(({ isFault }) => !isFault);
}

function fault(code: keyof typeof FAULTS, names: readonly string[] = [], count = names.length): OpeningCheck {
  return { code, isFault: true, place: FAULTS[code], names, count };
}

function advice(code: keyof typeof ADVICE, names: readonly string[] = [], count = names.length): OpeningCheck {
  return { code, isFault: false, place: ADVICE[code], names, count };
}

function when(holds: boolean, check: OpeningCheck): readonly OpeningCheck[] {
  return holds ? [check] : [];
}

function named(check: OpeningCheck): readonly OpeningCheck[] {
  return when(check.count > 0, check);
}

function checkParts(document: ContestDocument): readonly OpeningCheck[] {
  const { contest, criteria } = document;
  const pitches = document.pitches.filter(({ value }) => !value.isCalibration);
  return [
    ...when(contest.title.trim() === '', advice('title-missing')),
    ...when(!isUsableScale(scaleOf(document)), fault('scale')),
    ...when(criteria.length === 0, fault('no-criteria')),
    ...when(criteria.length === 1, advice('one-criterion', namesOf(criteria))),
    ...named(fault('criterion-unnamed', [], countUnnamed(criteria))),
    ...named(advice('criterion-twice', twice(namesOf(criteria)))),
    ...when(pitches.length === 0, fault('no-pitches')),
    ...when(pitches.length === 1, advice('one-pitch', namesOf(pitches))),
    ...named(fault('pitch-unnamed', [], countUnnamed(document.pitches))),
    ...named(fault('pitch-name-twice', twice(namesOf(document.pitches)))),
  ];
}

function checkJury(document: ContestDocument, knowledge: OpeningKnowledge): readonly OpeningCheck[] {
  const { jurors, pitches } = document;
  const present = jurors.filter(({ value }) => !value.absent);
  const recused = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const judges = new Map<string, number>();
  const places = expectedPlaces({ ...document, jurors: present });
  const open = places.filter(({ juror, entry }) => !recused.has(`${juror}.${entry}`));
  for (const { entry } of open) judges.set(entry, (judges.get(entry) ?? 0) + 1);
  const judged = pitches.filter(({ value }) => !value.isCalibration && !value.noShow);
  const busy = new Set(open.map(({ juror }) => juror));
  return [
    ...when(jurors.length === 0, fault('no-jurors')),
    ...when(jurors.length === 1, advice('one-juror', namesOf(jurors))),
    ...named(fault('juror-unnamed', [], countUnnamed(jurors))),
    ...named(fault('juror-code-twice', twice(jurors.map(({ value }) => value.code)))),
    ...(jurors.length === 0 ? [] : named(fault('pitch-unjudged', namesOf(judged.filter(({ id }) => !judges.has(id)))))),
    ...(jurors.length < 2
      ? []
      : named(advice('pitch-one-juror', namesOf(judged.filter(({ id }) => judges.get(id) === 1))))),
    ...(judged.length === 0
      ? []
      : named(advice('juror-without-pitch', namesOf(present.filter(({ id }) => !busy.has(id)))))),
    ...named(advice('juror-is-contact', contactsAmong(document, knowledge.contacts ?? [], recused))),
    ...named(advice('links-open', [], knowledge.openLinks ?? 0)),
  ];
}

/** Whether what panels or an assignment leave to each juror can still be compared, and is as much as was asked for. */
function checkCoverage(document: ContestDocument): readonly OpeningCheck[] {
  const { jurors, pitches, contest } = document;
  if (jurors.length === 0 || pitches.length === 0) return [];
  switch (contest.coverage) {
    case 'everyone':
      return [];
    case 'panels': {
      const strength = strengthOfBond(pitches, bondOfPanels(document));
      return [
        ...when(strength === 'apart', advice('panels-apart')),
        ...when(strength === 'one-shared', advice('panels-one-shared')),
      ];
    }
    case 'assigned': {
      const view = viewAssignment(document);
      if (!view.isBegun) return [advice('assignment-none')];
      const short = new Set(view.plan.shortfalls.map(({ pitch }) => pitch));
      const parts = view.plan.warnings.find((one) => one.kind === 'disconnected')?.parts ?? 0;
      return [
        ...named(advice('assignment-short', namesOf(pitches.filter(({ id }) => short.has(id))))),
        ...named(advice('assignment-apart', [], parts)),
      ];
    }
    default:
      return assertNever(contest.coverage);
  }
}

function checkRule(document: ContestDocument): readonly OpeningCheck[] {
  const { contest, criteria, prizes, jurors } = document;
  const counted = document.pitches.filter(({ value }) => !value.isCalibration && !value.noShow).length;
  const ids = new Set(criteria.map(({ id }) => id));
  const { advanceKind, advanceCount, advanceThreshold, method } = contest;
  const isOffScale = advanceThreshold < contest.scaleMin || advanceThreshold > contest.scaleMax;
  const isCorrected = method === 'zscore' || method === 'additive';
  const everybodySeesAll = contest.coverage === 'everyone' && document.recusals.length === 0;
  return [
    ...when(advanceKind === 'threshold' && isOffScale, fault('threshold-off-scale')),
    ...when(
      contest.tieBreaks.some((one) => one.kind === 'criterion' && !ids.has(one.criterion)),
      fault('tie-break-gone'),
    ),
    ...named(
      fault(
        'prize-gone',
        namesOf(prizes.filter(({ value }) => value.kind === 'criterion' && !ids.has(value.criterion))),
      ),
    ),
    ...named(advice('prize-unnamed', [], countUnnamed(prizes))),
    ...when(counted > 0 && contest.podium > counted, advice('podium-too-long', [], counted)),
    ...when(counted > 0 && advanceKind === 'top' && advanceCount >= counted, advice('all-advance', [], counted)),
    ...when(
      method === 'trimmed' && jurors.length > 0 && jurors.length <= 2 * contest.trim,
      advice('trim-too-much', [], jurors.length),
    ),
    ...when(isCorrected && everybodySeesAll && jurors.length > 0, advice('correction-needless')),
    ...when(!isCorrected && contest.coverage !== 'everyone', advice('raw-with-panels')),
  ];
}

/** Jurors who are the contact person of somebody they would judge. A recusal settles it. */
function contactsAmong(
  document: ContestDocument,
  contacts: NonNullable<OpeningKnowledge['contacts']>,
  recused: ReadonlySet<string>,
): readonly string[] {
  return document.jurors.flatMap(({ id: juror, value }) => {
    const isCovered = coverageOf(document, juror);
    const isContact = document.pitches.some(({ id: pitch, value: { organisationId } }) => {
      const contact = contacts.find(({ organisation }) => organisation !== '' && organisation === organisationId);
      if (contact === undefined || recused.has(`${juror}.${pitch}`) || !isCovered(pitch)) return false;
      return isSameText(contact.email, value.email) || isSameText(contact.name, value.name);
    });
    return isContact ? [value.name] : [];
  });
}

interface Named {
  readonly value: { readonly name: string };
}

function namesOf(records: readonly Named[]): readonly string[] {
  return records.map(({ value }) => value.name);
}

function countUnnamed(records: readonly Named[]): number {
  return records.filter(({ value }) => value.name.trim() === '').length;
}

/** The words that occur more than once, each once, as first written. */
function twice(words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const word of words) if (textKey(word) !== '') seen.set(textKey(word), (seen.get(textKey(word)) ?? 0) + 1);
  return words.filter(
    (word, index) =>
      (seen.get(textKey(word)) ?? 0) > 1 && words.findIndex((one) => textKey(one) === textKey(word)) === index,
  );
}

function isSameText(a: string, b: string): boolean {
  return textKey(a) !== '' && textKey(a) === textKey(b);
}

function textKey(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('it');
}
