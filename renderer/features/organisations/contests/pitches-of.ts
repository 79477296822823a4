import type { Identified } from '../../../../shared/documents/record.ts';
import type { Pitch } from '../../../../shared/domain/contest.ts';
import type { ContestRow } from '../../../data/rows.ts';

/** The pitches of an organisation in a contest: by its id, or by its code where the contest came from a file. */
export function pitchesOf(row: ContestRow, id: string, code: string): readonly Identified<Pitch>[] {
  return row.document.pitches.filter(({ value }) => {
    if (value.organisationId !== '') return value.organisationId === id;
    return code !== '' && value.organisationCode === code;
  });
}
