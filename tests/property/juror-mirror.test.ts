import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addJurors } from '../../renderer/data/commands/contest-jury.ts';
import { addPitches } from '../../renderer/data/commands/contest-pitches.ts';
import { createContest } from '../../renderer/data/commands/contest-setup.ts';
import { listAnotherLooks } from '../../shared/contest-rules/another-look.ts';
import { draftCriteria } from '../../shared/contest-rules/criteria-templates.ts';
import { contestForJuror } from '../../shared/contest-rules/juror-contest.ts';
import { ownMarksOf } from '../../shared/contest-rules/own-marks.ts';
import { listSheetChanges } from '../../shared/contest-rules/sheet-changes.ts';
import { readProgress, type SheetParts } from '../../shared/contest-rules/sheet-progress.ts';
import { showMarks } from '../../shared/contest-rules/shown-marks.ts';
import { draftEntries, scaleOf } from '../../shared/contest-rules/submission-drafting.ts';
import { emptyDraft, type DraftEntry } from '../../shared/documents/sheet-document.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { MemoryDocuments } from '../support/contest-fixture.ts';

const PITCHES = 6;
const CRITERIA = 5;

/** A contest of six pitches whose juror has a declared link with the last. */
function setting() {
  const documents = new MemoryDocuments();
  const scale = { min: 0, max: 10, step: 1 };
  const criteria = draftCriteria('social-innovation', scale, createTranslate('it'));
  const created = createContest({ title: 'Finale', facts: {}, criteria });
  documents.apply(created.change);
  const pitches = Array.from({ length: PITCHES }, (_, place) => ({ name: `P${place}`, organisationCode: `O${place}` }));
  const jurors = [{ name: 'Giurato 1', conflictCodes: [`O${PITCHES - 1}`] }];
  for (const command of [
    () => addPitches(documents.contest(created.id), pitches, 'legame dichiarato'),
    () => addJurors(documents.contest(created.id), jurors, 'legame dichiarato'),
  ]) {
    const result = command();
    if (!result.ok) throw new Error(result.error.code);
    documents.apply(result.value);
  }
  return documents.contest(created.id);
}

const document = setting();
const juror = document.jurors[0]?.id ?? '';

/** Everything a juror's screens, and the signature, are made of. */
function seenBy(sheet: SheetParts) {
  const own = contestForJuror(document, juror, (number) => `Pitch ${number}`);
  const progress = readProgress(own, juror, sheet);
  return {
    progress,
    own: ownMarksOf(own, progress, showMarks(scaleOf(own))),
    looks: listAnotherLooks(progress, scaleOf(own)),
    signed: draftEntries(document, juror, sheet),
    changes: listSheetChanges(document, juror, sheet),
  };
}

const row = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: CRITERIA, maxLength: CRITERIA });
const grid = fc.array(row, { minLength: PITCHES, maxLength: PITCHES });

function draftOf(marks: readonly (number | null)[], recused: boolean): DraftEntry {
  const given = document.criteria.flatMap(({ id }, place) => {
    const mark = marks[place];
    return mark === undefined || mark === null ? [] : [[id, mark] as const];
  });
  return { ...emptyDraft, marks: new Map(given), recused, recusalReason: recused ? 'cliente' : '' };
}

describe('a juror’s own screens', () => {
  it('do not depend on marks of a pitch the juror abstains from, by own word or the organiser’s', () => {
    fc.assert(
      fc.property(grid, grid, fc.integer({ min: 0, max: PITCHES - 2 }), (marks, others, ownRecusal) => {
        const known = PITCHES - 1;
        const sheetOf = (hidden: readonly (readonly (number | null)[])[]): SheetParts => ({
          submissions: [],
          drafts: new Map(
            document.pitches.map(({ id }, place) => {
              const isOut = place === ownRecusal || place === known;
              return [id, draftOf((isOut ? hidden : marks)[place] ?? [], place === ownRecusal)] as const;
            }),
          ),
        });
        expect(seenBy(sheetOf(others))).toEqual(seenBy(sheetOf(marks)));
      }),
    );
  });

  it('do depend on every mark that counts: the check above can fail', () => {
    const sheet = (mark: number): SheetParts => ({
      submissions: [],
      drafts: new Map([[document.pitches[0]?.id ?? '', draftOf([mark, 5, 6, 7, 8], false)]]),
    });
    expect(seenBy(sheet(3))).not.toEqual(seenBy(sheet(4)));
  });
});
