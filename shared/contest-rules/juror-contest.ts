import type { ContestDocument } from '../documents/contest-document.ts';
import { coverageOf } from './coverage.ts';

/**
 * A contest as one juror sees it: only the pitches this juror is asked to judge, the calibration ones first, and in a blind contest
 * nothing that says who presents. Every screen and paper of a juror starts from it.
 *
 * @param blindName see {@link hidePresenters}.
 */
export function contestForJuror(
  document: ContestDocument,
  juror: string,
  blindName: (number: number) => string,
): ContestDocument {
  const isCovered = coverageOf(document, juror);
  const shown = hidePresenters(document, blindName);
  const asked = shown.pitches.filter(({ id }) => isCovered(id));
  return {
    ...shown,
    // What the organiser knows of other jurors is not this one's business, and their reasons may name somebody.
    recusals: shown.recusals.filter((recusal) => recusal.juror === juror),
    pitches: [
      ...asked.filter(({ value }) => value.isCalibration),
      ...asked.filter(({ value }) => !value.isCalibration),
    ],
  };
}

/**
 * A contest without anything that says who presents: neither names nor descriptions, nor links to an organisation, nor words of the
 * organiser in which a name could stand. A contest that is not blind stays as it is.
 *
 * @param blindName what a pitch is called, by its number on stage (from 1); calibration pitches have number 0.
 */
export function hidePresenters(document: ContestDocument, blindName: (number: number) => string): ContestDocument {
  if (!document.contest.isBlind) return document;
  const numbers = stageNumbersOf(document);
  const hidden = { organisationId: '', organisationCode: '', projectName: '', summary: '' };
  return {
    ...document,
    pitches: document.pitches.map(({ id, value }) => ({
      id,
      value: { ...value, ...hidden, name: blindName(numbers.get(id) ?? 0) },
    })),
    jurors: document.jurors.map(({ id, value }) => ({ id, value: { ...value, conflictCodes: [] } })),
    recusals: document.recusals.map((recusal) => ({ ...recusal, reason: '' })),
    agenda: document.agenda.map(({ id, value }) => ({ id, value: { ...value, title: '', detail: '' } })),
  };
}

/** The number of each pitch on stage, by id: 1, 2, 3, … in the declared order; calibration pitches have none. */
export function stageNumbersOf(document: Pick<ContestDocument, 'pitches'>): ReadonlyMap<string, number> {
  return new Map(
    document.pitches.filter(({ value }) => !value.isCalibration).map(({ id }, index) => [id, index + 1] as const),
  );
}
