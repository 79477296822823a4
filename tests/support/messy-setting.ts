import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCriteria } from '../../shared/importing/criteria.ts';
import { describeNote } from '../../shared/importing/describe-note.ts';
import type { ImportFile } from '../../shared/importing/import-file.ts';
import type { ImportNote } from '../../shared/importing/import-note.ts';
import type { MarkSetting } from '../../shared/importing/mark-setting.ts';
import { readOrganisations } from '../../shared/importing/organisations.ts';
import { readJurors } from '../../shared/importing/people.ts';

/** Reads a file of this repository as if the user had dropped it. */
export function dropFile(path: string): ImportFile {
  return { fileName: basename(path), bytes: new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))) };
}

/** Reads one of the spreadsheets as people really send them. */
export function dropMessy(fileName: string): ImportFile {
  return dropFile(`tests/fixtures/messy/${fileName}`);
}

/**
 * The contest of `expected.md`: 18 organisations as projects, 40 jurors, four criteria on a scale of 0–10 in steps of
 * 0.5. Ids are the codes of the sample data, and the names of the criteria.
 */
export async function readMessySetting(): Promise<MarkSetting> {
  const organisations = await readOrganisations(dropFile('assets/sample/programme/organisations.csv'), []);
  const jurors = await readJurors(dropFile('assets/sample/programme/jurors.csv'), []);
  const criteria = await readCriteria(dropMessy('criteri.csv'));
  return {
    pitches: organisations.rows.map(({ draft }) => ({ id: draft.code, name: draft.name })),
    jurors: jurors.rows.map(({ draft }) => ({ id: draft.code, name: draft.name })),
    criteria: criteria.rows.map(({ draft }) => {
      if (!draft.scale) throw new Error(`«${draft.name}» has no scale.`);
      return { id: draft.name, name: draft.name, scale: draft.scale };
    }),
    stored: [],
  };
}

/** The note as an Italian user reads it. */
export function sayInItalian(note: ImportNote): string {
  return describeNote(note, 'it');
}
