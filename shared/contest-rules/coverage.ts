import type { ContestDocument } from '../documents/contest-document.ts';
import type { SheetPlace } from '../scoring/score-input.ts';
import { assertNever } from '../lib/assert-never.ts';

/** The parts of a contest that say who judges what. */
export type CoverageParts = Pick<ContestDocument, 'contest' | 'pitches' | 'jurors' | 'assignments'>;

/**
 * Tells which pitches a juror is asked to judge, recusals aside. A calibration pitch is everybody's; a pitch or a juror without a
 * panel belongs to all panels.
 *
 * @returns a function of the pitch's id; an id that is not on stage is never asked for.
 */
export function coverageOf(document: CoverageParts, juror: string): (pitch: string) => boolean {
  const asked = new Set(
    document.pitches
      .filter((pitch) => pitch.value.isCalibration || isAsked(document, juror, pitch))
      .map(({ id }) => id),
  );
  return (pitch) => asked.has(pitch);
}

/** The juror × pitch pairs that count for the ranking: asked for, presented, no calibration. */
export function expectedPlaces(document: CoverageParts): readonly SheetPlace<string, string>[] {
  const counted = document.pitches.filter(({ value }) => !value.noShow && !value.isCalibration);
  return document.jurors.flatMap(({ id: juror }) => {
    const isCovered = coverageOf(document, juror);
    return counted.filter(({ id }) => isCovered(id)).map(({ id: entry }) => ({ juror, entry }));
  });
}

function isAsked(document: CoverageParts, juror: string, pitch: CoverageParts['pitches'][number]): boolean {
  const { coverage } = document.contest;
  switch (coverage) {
    case 'everyone':
      return true;
    case 'panels': {
      const panel = document.jurors.find(({ id }) => id === juror)?.value.panel ?? '';
      return panel === '' || pitch.value.panel === '' || panel === pitch.value.panel;
    }
    case 'assigned':
      return document.assignments.some(({ id, value }) => id === juror && value.pitches.includes(pitch.id));
    default:
      return assertNever(coverage);
  }
}
