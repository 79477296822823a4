import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  contestFromMarks,
  marksOfPreview,
  type ContestFromMarks,
} from '../../../shared/contest-rules/contest-from-marks.ts';
import { contestSchema } from '../../../shared/domain/contest.ts';
import { contestIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { readCriteria } from '../../../shared/importing/criteria.ts';
import { describeNote } from '../../../shared/importing/describe-note.ts';
import type { ImportFile } from '../../../shared/importing/import-file.ts';
import type { ImportNote, ImportVerdict } from '../../../shared/importing/import-note.ts';
import { readMarks, type MarksPreview } from '../../../shared/importing/read-marks.ts';
import { readMarksForNewContest } from '../../../shared/importing/new-contest.ts';
import { readOrganisations } from '../../../shared/importing/organisations.ts';
import { readPeople } from '../../../shared/importing/people.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DemoFailure } from './demo-failure.ts';

/** The marks were given on this scale; see `criteria.csv`. */
const SCALE = { min: 0, max: 10, step: 0.25 };

/** What the demo read. */
export interface DemoInput {
  readonly organisations: number;
  readonly jurors: number;
  readonly contest: ContestFromMarks;
  /** Files that gave the very same marks. */
  readonly agreeing: readonly string[];
}

/** Reads the programme's lists and the contest's marks from three kinds of spreadsheets, and checks that these agree. */
export async function readDemoInput(folder: string, t: Translate): Promise<Result<DemoInput, DemoFailure>> {
  const organisations = await readChecked(folder, 'programme/organisations.csv', t, (file) =>
    readOrganisations(file, []),
  );
  if (!organisations.ok) return organisations;
  const jurors = await readChecked(folder, 'programme/jurors.csv', t, (file) =>
    readPeople(file, [], { roles: ['juror'] }),
  );
  if (!jurors.ok) return jurors;
  const criteria = await readChecked(folder, 'contest-real/criteria.csv', t, (file) => readCriteria(file));
  if (!criteria.ok) return criteria;
  const marks = await readChecked(folder, 'contest-real/scores-long.csv', t, (file) =>
    readMarksForNewContest(file, SCALE),
  );
  if (!marks.ok) return marks;
  const contest = contestFromMarks(
    { setting: marks.value.setting, marks: marksOfPreview(marks.value) },
    {
      id: newId(contestIdSchema),
      facts: contestSchema.parse({
        title: t('command:demo.title'),
        place: t('command:demo.place'),
        date: '2017-01-25',
        credit: t('command:demo.credit'),
        scaleMin: SCALE.min,
        scaleMax: SCALE.max,
        scaleStep: SCALE.step,
        method: 'trimmed',
        trim: 1,
        isExample: true,
      }),
      criteria: criteria.value.rows.map((row) => row.draft),
      jurorOf: (code) => ({ code, name: t('command:demo.juror', { code }) }),
    },
  );
  const agreeing: string[] = ['contest-real/scores-long.csv'];
  for (const name of ['contest-real/scores-wide-it.csv', 'contest-real/scores.xlsx']) {
    const again = await readChecked(folder, name, t, (file) => readMarks(file, settingOf(contest)));
    if (!again.ok) return again;
    const count = countDifferences(contest, again.value);
    if (count > 0) return err({ kind: 'demo-marks-differ', file: name, other: agreeing[0] ?? '', count });
    agreeing.push(name);
  }
  return ok({
    organisations: organisations.value.rows.length,
    jurors: jurors.value.rows.length,
    contest,
    agreeing,
  });
}

interface Checked {
  readonly verdict: ImportVerdict;
  readonly notes: readonly ImportNote[];
}

/** Reads one file; a demo has nobody to ask, so rows that somebody would have to decide on stop it too. */
async function readChecked<Preview extends Checked>(
  folder: string,
  name: string,
  t: Translate,
  read: (file: ImportFile) => Promise<Preview>,
): Promise<Result<Preview, DemoFailure>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, name));
  } catch {
    return err({ kind: 'demo-input-missing', file: name });
  }
  const preview = await read({ fileName: basename(name), bytes });
  const fault = preview.notes.find((note) => note.severity === 'refuse') ?? preview.notes.find(isUndecided);
  if (preview.verdict === 'accept' || fault === undefined) return ok(preview);
  return err({ kind: 'demo-input-refused', file: name, reason: describeNote(fault, 'it') });
}

/** Names that look alike ("Giurato 01", "Giurato 02") are told apart by their codes in these files. */
function isUndecided(note: ImportNote): boolean {
  return note.severity === 'warn' && note.code !== 'similar-to-row';
}

function settingOf({ document }: ContestFromMarks) {
  const scale = SCALE;
  return {
    pitches: document.pitches.map(({ id, value }) => ({ id, name: value.name })),
    jurors: document.jurors.map(({ id, value }) => ({ id, name: value.code })),
    criteria: document.criteria.map(({ id, value }) => ({ id, name: value.name, scale })),
    stored: [],
  };
}

function countDifferences(contest: ContestFromMarks, again: MarksPreview): number {
  const spell = (juror: string, pitch: string, criterion: string, mark: number) =>
    `${juror} ${pitch} ${criterion} ${mark}`;
  const first = new Set(contest.marks.map((one) => spell(one.juror, one.pitch, one.criterion, one.mark)));
  const second = again.rows.flatMap((row) =>
    row.marks.map((mark) => spell(row.jurorId ?? '', row.pitchId ?? '', mark.criterionId, mark.value)),
  );
  const missing = second.filter((one) => !first.has(one)).length;
  return missing + Math.abs(first.size - new Set(second).size);
}
