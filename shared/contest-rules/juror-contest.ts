import type { ContestDocument } from '../documents/contest-document.ts';
import { coverageOf } from './coverage.ts';

/**
 * A contest as one juror sees it: only the pitches this juror is asked to judge, the calibration ones first, and in a blind contest
 * neither names nor descriptions nor links to an organisation. Every screen and paper of a juror starts from it.
 *
 * @param blindName what a pitch is called in a blind contest, by its number on stage (from 1); calibration pitches have number 0.
 */
export function contestForJuror(
  document: ContestDocument,
  juror: string,
  blindName: (number: number) => string,
): ContestDocument {
  const isCovered = coverageOf(document, juror);
  const numbers = stageNumbersOf(document);
  const asked = document.pitches
    .filter(({ id }) => isCovered(id))
    .map((pitch) => {
      if (!document.contest.isBlind) return pitch;
      const hidden = { organisationId: '', organisationCode: '', projectName: '', summary: '' };
      return { id: pitch.id, value: { ...pitch.value, ...hidden, name: blindName(numbers.get(pitch.id) ?? 0) } };
    });
  return {
    ...document,
    pitches: [
      ...asked.filter(({ value }) => value.isCalibration),
      ...asked.filter(({ value }) => !value.isCalibration),
    ],
  };
}

/** The number of each pitch on stage, by id: 1, 2, 3, … in the declared order; calibration pitches have none. */
export function stageNumbersOf(document: Pick<ContestDocument, 'pitches'>): ReadonlyMap<string, number> {
  return new Map(
    document.pitches.filter(({ value }) => !value.isCalibration).map(({ id }, index) => [id, index + 1] as const),
  );
}
