import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { namedBlankSheets, blankSheetPaper } from '../../../shared/contest-papers/blank-sheet-paper.ts';
import { certificatesPaper } from '../../../shared/contest-papers/certificates-paper.ts';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { allJurorSheets, jurorSheetPaper } from '../../../shared/contest-papers/juror-sheet-paper.ts';
import {
  allLetters,
  computedPoints,
  letterPaper,
  type LetterSetting,
} from '../../../shared/contest-papers/letter-paper.ts';
import { countRemarks, listRemarks } from '../../../shared/contest-papers/letter-remarks.ts';
import { minutesPaper } from '../../../shared/contest-papers/minutes-paper.ts';
import { computeEvidence } from '../../../shared/contest-papers/ranking-evidence.ts';
import { rankingPaper } from '../../../shared/contest-papers/ranking-paper.ts';
import { scriptPaper } from '../../../shared/contest-papers/script-paper.ts';
import { contestAsJson } from '../../../shared/contest-rules/contest-export.ts';
import { contestTablesOf } from '../../../shared/contest-rules/contest-export-tables.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { readLetterSetting } from '../../../shared/documents/result-document.ts';
import { canonicalText } from '../../../shared/documents/canonical.ts';
import { submissionSchema } from '../../../shared/domain/submission.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import type { Paper } from '../../../shared/reports/paper.ts';
import { writeCsv } from '../../../shared/tables/csv-writer.ts';
import { writeWorkbook } from '../../../shared/tables/xlsx-writer.ts';
import { finalise } from './contest-finalise.ts';
import { addJurors } from './contest-jury.ts';
import { decideRemark, setLetters, writeLetter, type RemarkDecision } from './contest-letters.ts';
import { addPitches } from './contest-pitches.ts';
import { closeRound, openRound } from './contest-round.ts';
import { createContest } from './contest-setup.ts';
import { setInterest, setMark, setRemark } from './sheet-marks.ts';
import { setPrivateNote } from './sheet-private.ts';
import { submitSheet } from './sheet-submission.ts';

const exportedSchema = z.object({
  format: z.string(),
  schemaVersion: z.number(),
  exportedAt: z.string(),
  pitches: z.array(z.unknown()),
  sheets: z.array(z.object({ versions: z.array(z.object({ hash: z.string(), body: submissionSchema })) })),
  result: z.object({ trace: z.array(z.object({ kind: z.string() })) }),
  letters: z.object({ remarks: z.array(z.unknown()) }),
});

const t = createTranslate('it');
const NOW = '2021-07-15T09:30:00.000Z';
const LATER = '2021-07-15T10:30:00.000Z';
const EVENING = '2021-07-15T18:30:00.000Z';
const PRIVATE_SECRET = 'segreto-privato-7391';
const DRAFT_SECRET = 'segreto-bozza-4417';

let documents: MemoryDocuments;
let contest: string;

const { document, sheets, result, pitch, juror, target } = contestAtHand(() => ({ documents, contest }));

const remarks = (position = 0) => listRemarks(document(), result(), sheets(), pitch(position));
const decide = (written: string, decision: RemarkDecision) => {
  const line = remarks().find((one) => one.written === written);
  if (line === undefined) throw new Error(`nobody wrote ${written}`);
  documents.apply(decideRemark(contest, line, decision));
};

async function sign(index: number, remark: string): Promise<void> {
  for (const [position, mark] of [8, 6].entries()) {
    for (const { id } of document().criteria) documents.apply(take(setMark(target(index), pitch(position), id, mark)));
  }
  documents.apply(take(setRemark(target(index), pitch(0), remark)));
  const reason = documents.sheet(contest, juror(index)).submissions.length === 0 ? '' : 'ripensata';
  documents.apply(take(await submitSheet(target(index), { reason, now: NOW }, nodeDigest)).change);
}

async function closeAndConfirm(): Promise<void> {
  documents.apply(
    take(await closeRound({ document: document(), sheets: sheets(), reason: 'basta', now: LATER }, nodeDigest)),
  );
  const request = { document: document(), sheets: sheets(), result: result(), by: 'Presidente', now: EVENING };
  documents.apply(take(await finalise(request, nodeDigest)));
}

function dossier(): ContestDossier {
  const view = viewRanking(document(), sheets());
  return {
    language: 'it',
    issuer: 'Miracolo a Milano',
    document: document(),
    view,
    sheets: sheets(),
    result: result(),
    evidence: computeEvidence(document(), view),
  };
}

const setting: LetterSetting = { date: '2021-07-16', signer: 'Firma', addressees: new Map() };

function textOf(paper: Paper | null): string {
  return (paper?.parts ?? []).map((part) => part.html).join('');
}

function letter(position = 0): string {
  const found = document().pitches[position];
  if (found === undefined) throw new Error('no pitch');
  return textOf(letterPaper(dossier(), found, setting, t));
}

beforeEach(async () => {
  documents = new MemoryDocuments();
  const criteria = draftCriteria('social-innovation', { min: 0, max: 10, step: 1 }, t);
  const made = createContest({ title: 'Finale', facts: { startTime: '10:00' }, criteria });
  contest = made.id;
  documents.apply(made.change);
  documents.apply(take(addPitches(document(), [{ name: 'Comin' }, { name: 'Ulisse' }], 'legame')));
  const people = ['Ada', 'Berta', 'Carla', 'Dina'].map((name, index) => ({ name: `${name} Rossi`, code: `G${index}` }));
  documents.apply(take(addJurors(document(), people, 'legame')));
  documents.apply(take(openRound(document(), NOW)));
  await sign(0, 'Idea forte');
  await sign(1, 'Mancano i conti');
  await sign(2, 'Chiara la squadra');
});

describe('remarks in a letter', () => {
  it('prints none that nobody has read, and only as they were cleaned', () => {
    expect(letter()).toContain(t('letter:remarks.none'));
    decide('Idea forte', { state: 'kept' });
    decide('Mancano i conti', { state: 'kept', text: 'I conti mancano', theme: document().criteria[0]?.id ?? '' });
    expect(letter()).toContain(t('letter:remarks.tooFew'));
    decide('Chiara la squadra', { text: 'La squadra è chiara' });
    expect(countRemarks(remarks())).toEqual({ unread: 1, kept: 2, leftOut: 0, writers: 2 });
    expect(letter()).not.toContain('La squadra è chiara');
    decide('Chiara la squadra', { state: 'kept' });
    const page = letter();
    for (const text of ['Idea forte', 'I conti mancano', 'La squadra è chiara']) expect(page).toContain(text);
    expect(page).not.toContain('Mancano i conti');
    expect(page).not.toContain('Rossi');
  });

  it('wants other words read again, and knows the old ones once they are back', async () => {
    decide('Idea forte', { state: 'kept', text: 'Idea solida' });
    await sign(0, 'Idea debole, dice il mio capo');
    expect(remarks().map(({ written, state }) => [written, state])).toContainEqual([
      'Idea debole, dice il mio capo',
      'unread',
    ]);
    await sign(0, 'Idea forte');
    expect(remarks().find(({ written }) => written === 'Idea forte')).toMatchObject({
      state: 'kept',
      text: 'Idea solida',
    });
  });

  it('drops those of a juror the organiser recused after the signature', () => {
    for (const text of ['Idea forte', 'Mancano i conti', 'Chiara la squadra']) decide(text, { state: 'kept' });
    expect(letter()).toContain('Idea forte');
    const at = document();
    const recused = {
      ...at,
      recusals: [{ juror: juror(0), pitch: pitch(0), kind: 'coach' as const, reason: '', archived: false }],
    };
    expect(listRemarks(recused, result(), sheets(), pitch(0)).map(({ written }) => written)).not.toContain(
      'Idea forte',
    );
  });

  it('gives the juror’s words back when the cleaned ones are emptied', () => {
    decide('Idea forte', { state: 'kept', text: 'Buona' });
    decide('Idea forte', { text: '  ' });
    expect(remarks().find(({ written }) => written === 'Idea forte')?.text).toBe('Idea forte');
  });
});

it('prints the coordination’s own words, its name and its day', () => {
  expect(letter()).toContain(t('letter:next.general'));
  documents.apply(writeLetter(contest, pitch(0), { strengths: 'Il forno\nLa rete', nextStep: 'Chiamateci lunedì' }));
  const page = letter();
  for (const text of ['Il forno', 'La rete', 'Chiamateci lunedì']) expect(page).toContain(text);
  expect(page).not.toContain(t('letter:next.general'));
  documents.apply(setLetters(contest, { signer: 'Anna', date: '2021-07-20' }));
  expect(readLetterSetting(documents.state(`result/${contest}`), contest)).toEqual({
    signer: 'Anna',
    date: '2021-07-20',
  });
});

it('tells who is behind on everything where they come closest, and never that no sheet counts', () => {
  const { strengths, gaps } = computedPoints(dossier(), pitch(1), t);
  expect(strengths.map(({ text }) => text)).toEqual([t('letter:point.closest', { own: '6,0', all: '7,0' })]);
  expect(gaps).toHaveLength(3);
  expect(gaps.map(({ lead }) => lead)).not.toContain(strengths[0]?.lead);
  expect(letter(1)).not.toContain(t('letter:point.noMarks'));
});

describe('everything that leaves', () => {
  beforeEach(async () => {
    // What was never signed, before and after a signature, and what was noted in private.
    documents.apply(take(setRemark(target(3), pitch(0), DRAFT_SECRET)));
    documents.apply(take(setInterest(target(3), pitch(1), { interests: ['client'], interestNote: DRAFT_SECRET })));
    documents.apply(take(setRemark(target(0), pitch(1), DRAFT_SECRET)));
    documents.apply(setPrivateNote(juror(0), pitch(0), PRIVATE_SECRET));
    await closeAndConfirm();
    for (const text of ['Idea forte', 'Mancano i conti', 'Chiara la squadra']) decide(text, { state: 'kept' });
  });

  it('holds no private note and no draft: not in exports, not in letters, not on any paper', async () => {
    const made = dossier();
    const tables = contestTablesOf(made, { language: 'it', tabulated: null }, t);
    const book = await writeWorkbook(tables);
    const everything: Readonly<Record<string, string>> = {
      json: contestAsJson(made, NOW),
      csv: tables.map((table) => new TextDecoder().decode(writeCsv(table))).join(''),
      xlsx: Object.values(unzipSync(take(book)))
        .map((bytes) => strFromU8(bytes))
        .join(''),
      letters: textOf(allLetters(made, setting, t)),
      ranking: textOf(rankingPaper(made, t)),
      minutes: textOf(minutesPaper(made, t)),
      sheets: textOf(allJurorSheets(made, t)),
      blank: textOf(blankSheetPaper(made, null, t)),
      named: textOf(namedBlankSheets(made, t)),
      script: textOf(scriptPaper(made, t)),
      certificates: textOf(certificatesPaper(made, t)),
    };
    for (const [name, text] of Object.entries(everything)) {
      expect(text.length, name).toBeGreaterThan(500);
      expect(text, name).not.toContain(PRIVATE_SECRET);
      expect(text, name).not.toContain(DRAFT_SECRET);
    }
    // The secrets were there to be found.
    expect(JSON.stringify([...documents.sheet(contest, juror(3)).drafts])).toContain(DRAFT_SECRET);
    expect(everything.letters).toContain('Idea forte');
    expect(everything.json).toContain('Idea forte');
  });

  it('writes one JSON from which every hash can be taken again', async () => {
    const whole = exportedSchema.parse(JSON.parse(contestAsJson(dossier(), NOW)));
    expect(whole).toMatchObject({ format: 'miracolo-contest', schemaVersion: 1, exportedAt: NOW });
    expect(whole.pitches).toHaveLength(2);
    expect(whole.result.trace.map(({ kind }) => kind)).toEqual(['closed', 'finalised']);
    expect(whole.letters.remarks).toHaveLength(3);
    const versions = whole.sheets.flatMap((sheet) => sheet.versions);
    expect(versions).toHaveLength(3);
    for (const { hash, body } of versions) {
      expect(await nodeDigest(canonicalText(body))).toBe(hash);
    }
  });

  it('writes seven tables, each as wide as its head', () => {
    const tables = contestTablesOf(dossier(), { language: 'it', tabulated: null }, t);
    expect(tables.map(({ sheetName }) => sheetName)).toEqual([
      'Classifica',
      'Voti',
      'Giuria',
      'Astensioni',
      'Decisioni',
      'Incontri',
      'Agenda',
    ]);
    for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
    expect(tables[0]?.rows.map((row) => row.slice(0, 2))).toEqual([
      [1, 'Comin'],
      [2, 'Ulisse'],
    ]);
    expect(tables[6]?.rows[0]?.[0]).toBe('10:00');
  });

  it('tells the order of a day that has no hours yet', () => {
    const made = dossier();
    expect(textOf(scriptPaper(made, t))).toContain('10.00');
    const { contest: facts } = made.document;
    const undated = { ...made, document: { ...made.document, contest: { ...facts, startTime: '' } } };
    const agenda = contestTablesOf(undated, { language: 'it', tabulated: null }, t)[6];
    expect(agenda?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['', 'Comin'],
      ['', 'Ulisse'],
    ]);
    const script = textOf(scriptPaper(undated, t));
    expect(script).not.toContain('10.00');
    expect(script.indexOf('Comin')).toBeLessThan(script.indexOf('Ulisse'));
  });
});

it('keeps names off the blank sheets of a blind jury, and leaves out what a juror may not judge', () => {
  const made = dossier();
  const blind = { ...made.document, contest: { ...made.document.contest, isBlind: true } };
  const recusals = [
    { juror: juror(0), pitch: pitch(0), kind: 'coach' as const, reason: 'coach di Comin', archived: false },
  ];
  const page = namedBlankSheets({ ...made, document: { ...blind, recusals } }, t);
  expect(page?.parts).toHaveLength(4);
  const text = textOf(page);
  for (const name of ['Comin', 'Ulisse']) expect(text).not.toContain(name);
  const own = page?.parts[0]?.html ?? '';
  expect(own).toContain(t('sheet:blind.name', { number: 2 }));
  expect(own).not.toContain(t('sheet:blind.name', { number: 1 }));
  const shown = textOf(allJurorSheets({ ...made, document: { ...blind, recusals } }, t));
  for (const name of ['Comin', 'Ulisse']) expect(shown).not.toContain(name);
});

it('lists on a juror’s sheet what this juror was asked to judge, and whatever was signed', () => {
  const made = dossier();
  const [asked, other] = made.document.pitches;
  const sheetOf = (index: number, document: ContestDossier['document']) => {
    const found = document.jurors[index];
    if (found === undefined) throw new Error('no juror');
    return textOf(jurorSheetPaper({ ...made, document }, found, t));
  };
  const assigned = {
    ...made.document,
    contest: { ...made.document.contest, coverage: 'assigned' as const },
    assignments: [{ id: juror(3), value: { pitches: [pitch(0)], byHand: [] } }],
  };
  const absent = {
    ...made.document,
    pitches: made.document.pitches.map(({ id, value }) => ({ id, value: { ...value, noShow: id === pitch(1) } })),
  };
  for (const document of [assigned, absent]) {
    expect(sheetOf(3, document)).toContain(asked?.value.name);
    expect(sheetOf(3, document)).not.toContain(other?.value.name);
    expect(sheetOf(0, document)).toContain(other?.value.name);
  }
  expect(sheetOf(3, made.document)).toContain(other?.value.name);
});

it('names in the minutes what a recusal rests on', () => {
  const made = dossier();
  const kinds = ['coach', 'expert', 'own-organisation', 'declared', 'organiser'] as const;
  for (const kind of kinds) {
    const recusals = [{ juror: juror(3), pitch: pitch(0), kind, reason: 'motivo', archived: false }];
    const page = textOf(minutesPaper({ ...made, document: { ...made.document, recusals } }, t));
    expect(page).toContain(t(`contestPaper:recusal.kind.${kind}`));
  }
});
