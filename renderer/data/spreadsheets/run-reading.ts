import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Scale } from '../../../shared/domain/scale.ts';
import { proposeMapping } from '../../../shared/importing/fields.ts';
import { openFile } from '../../../shared/importing/import-file.ts';
import { markFields } from '../../../shared/importing/mark-setting.ts';
import { readMarksForNewContest } from '../../../shared/importing/new-contest.ts';
import { collectNumbers, proposeScale } from '../../../shared/importing/scale-proposal.ts';
import { readOrganisations } from '../../../shared/importing/organisations.ts';
import { cellAt, type OpenedTable } from '../../../shared/importing/open-table.ts';
import type { Pace } from '../../../shared/importing/pace.ts';
import { readNeeds } from '../../../shared/importing/needs.ts';
import { readPeople } from '../../../shared/importing/people.ts';
import { readMarks } from '../../../shared/importing/read-marks.ts';
import { anyFields, guessContent } from './guess-content.ts';
import type { ReadingAnswers, ReadingRequest, RequestOf } from './reading-request.ts';
import { factsOf } from './table-facts.ts';

/** Carries a reading out, wherever it runs. `pace` tells how far it is. */
export async function runReading(
  request: ReadingRequest,
  pace: Pace = {},
): Promise<ReadingAnswers[keyof ReadingAnswers]> {
  switch (request.kind) {
    case 'probe':
      return probe(request);
    case 'organisations': {
      const { file, stored } = request;
      return light(await readOrganisations(file, stored, { ...optionsOf(request), ...pace }));
    }
    case 'people': {
      const { file, stored, roles, organisationCodes } = request;
      return light(await readPeople(file, stored, { ...optionsOf(request), ...pace, roles, organisationCodes }));
    }
    case 'needs':
      return light(await readNeeds(request.file, request.setting, { ...optionsOf(request), ...pace }));
    case 'marks': {
      const { file, setting, jurorId, knownImports, decisions } = request;
      const juror = jurorId === undefined ? {} : { jurorId };
      return light(
        await readMarks(file, setting, { ...optionsOf(request), ...pace, ...juror, knownImports, decisions }),
      );
    }
    case 'new-contest':
      return readNewContest(request, pace);
    case 'cells':
      return readCells(request);
    default:
      return assertNever(request);
  }
}

function optionsOf({ choices, mapping }: RequestOf<'organisations' | 'people' | 'needs' | 'marks' | 'new-contest'>) {
  return { choices, ...(mapping === null ? {} : { mapping }) };
}

async function readNewContest(request: RequestOf<'new-contest'>, pace: Pace): Promise<ReadingAnswers['new-contest']> {
  const { file, scale, decisions } = request;
  const used = scale ?? (await proposeScaleOf(request));
  const read = light(await readMarksForNewContest(file, used, { ...optionsOf(request), decisions, ...pace }));
  return { ...read, scale: used };
}

async function proposeScaleOf({ file, choices, mapping }: RequestOf<'new-contest'>): Promise<Scale> {
  const fields = markFields([]);
  const { table } = await openFile(file, fields, choices);
  if (table === null) return proposeScale([]);
  return proposeScale(collectNumbers(table, mapping ?? proposeMapping(table, fields).mapping, mapping !== null));
}

/** The table itself, with every cell of the file, stays where it was read. */
function light<Preview extends { readonly table: OpenedTable | null }>(preview: Preview) {
  return { preview: { ...preview, table: null }, facts: preview.table === null ? null : factsOf(preview.table) };
}

async function probe({ file, choices, criteria }: RequestOf<'probe'>): Promise<ReadingAnswers['probe']> {
  const { table, notes } = await openFile(file, anyFields(criteria), choices);
  if (table === null) return { guess: null, facts: null, notes };
  const headings = table.columns.map((column) => column.header);
  return { guess: guessContent(headings, file.fileName, criteria), facts: factsOf(table), notes };
}

async function readCells({ file, choices, rows }: RequestOf<'cells'>): Promise<ReadingAnswers['cells']> {
  const { table } = await openFile(file, [], choices);
  if (table === null) return { header: [], rows: [] };
  const wanted = new Set(rows);
  return {
    header: table.columns.map((column) => column.header),
    rows: table.rows
      .filter(({ row }) => wanted.has(row))
      .map((row) => ({ row: row.row, cells: table.columns.map(({ index }) => cellAt(row, index).text) })),
  };
}
