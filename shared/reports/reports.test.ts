import { describe, expect, it } from 'vitest';
import {
  sampleBlankSheets,
  sampleJurorSheet,
  sampleMinutes,
  sampleRanking,
  sampleRankingReport,
} from '../../tests/support/paper-models.ts';
import { replaceTexts } from '../../tests/support/replace-texts.ts';
import { xssStrings } from '../../tests/support/xss-strings.ts';
import { createTranslate } from '../i18n/translator.ts';
import { blankSheetReport } from './blank-sheet-report.ts';
import { jurorSheetReport } from './juror-sheet-report.ts';
import { minutesReport } from './minutes-report.ts';
import { bindPapers, type Paper } from './paper.ts';
import { podiumSentence } from './podium-sentence.ts';
import { rankingReport } from './ranking-report.ts';

const t = createTranslate('it');

function pageOf(paper: Paper): string {
  return paper.parts.map((part) => part.html).join('');
}

/** What a reader sees: the text outside tags and style sheets, with its entities resolved. */
function textOf(page: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' };
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (entity, name: string) => named[name] ?? entity);
}

/** The tags of a page in order, with the names of their attributes: what a text must never change. */
function skeletonOf(page: string): string {
  const tags = page.replace(/<style>[\s\S]*?<\/style>/g, '').match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""')).join('\n');
}

type Write = (replace: (text: string) => string) => Paper;

const { issuer, contest, notice } = sampleMinutes(1);
const criterionTexts = sampleRanking(1).criteria.flatMap(({ code, name }) => [code, name]);

// With the texts that this paper shows in its running lines, or leaves to another paper.
const templates: readonly (readonly [string, Write, readonly (string | null)[]])[] = [
  ['ranking', (replace) => rankingReport(replaceTexts(sampleRankingReport(9), replace), t), [contest.code, notice]],
  [
    'minutes',
    (replace) => minutesReport(replaceTexts(sampleMinutes(9), replace), t),
    [contest.code, notice, ...criterionTexts],
  ],
  [
    'juror sheet',
    (replace) => jurorSheetReport(replaceTexts(sampleJurorSheet(10), replace), t),
    [contest.code, contest.place, notice],
  ],
  [
    'blank sheet',
    (replace) => blankSheetReport(replaceTexts(sampleBlankSheets(2), replace), t),
    [issuer.detail, 'VG-C3-1', 'Dati di esempio.'],
  ],
];

describe.each(templates)('%s', (_name, write, elsewhere) => {
  const page = pageOf(write((text) => text));

  it('is one page with language, title, one first heading and no script, address or handler', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="it">/i);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|https?:|url\(/i);
  });

  it('shows every text of the model', () => {
    const seen = textOf(page).replace(/\s+/g, ' ');
    write((text) => {
      if (!elsewhere.includes(text)) expect(seen).toContain(text.replace(/\s+/g, ' '));
      return text;
    });
  });

  it('holds no English word', () => {
    const english =
      /\b(the|of|and|or|page|sheet|score|juror|jury|rank|ranking|mark|place|weight|total|raw|trimmed|date|version|none|missing|not|is|are|by|from|with|paper)\b/i;
    const words = textOf(page).replace(/<title>.*<\/title>/, '');
    expect(english.exec(words)?.[0]).toBeUndefined();
  });

  it('leaves no placeholder, missing key or undefined value', () => {
    expect(textOf(page)).not.toMatch(/\{\{|\}\}|paper[:.]\w|undefined|NaN|null|\uE000|\[object/);
  });

  it('gives every bookmark an element', () => {
    for (const part of write((text) => text).parts) {
      expect(part.bookmarks.length).toBeGreaterThan(0);
      for (const bookmark of part.bookmarks) expect(part.html).toContain(` id="${bookmark.id}"`);
    }
  });

  it('shows hostile texts as text', () => {
    const skeleton = skeletonOf(pageOf(write(() => 'innocuo')));
    for (const payload of xssStrings) {
      const hostile = pageOf(write(() => payload));
      expect(skeletonOf(hostile), payload).toBe(skeleton);
      expect(textOf(hostile), payload).toContain(payload);
    }
  });
});

describe('podiumSentence', () => {
  const sentence = (size: number, podium = 3): string =>
    podiumSentence({ ...sampleRanking(size), podium }, 'it', t).markup;

  it('names a tie as one', () => {
    expect(sentence(18)).toBe(
      'Primo <strong>Abitare più vicini</strong>, secondo <strong>Museo per tutti</strong>, terzi a pari merito <strong>Orto di comunità</strong> e <strong>Telecura di prossimità</strong>.',
    );
  });

  it('leaves out the places that a tie takes', () => {
    const ranking = sampleRanking(3);
    const rows = ranking.rows.map((row, index) => (index < 2 ? { ...row, place: 1, tied: true } : row));
    expect(podiumSentence({ ...ranking, rows }, 'it', t).markup).toBe(
      'Primi a pari merito <strong>Abitare più vicini</strong> e <strong>Museo per tutti</strong>, terzo <strong>Orto di comunità</strong>.',
    );
  });

  it('announces no more places than the podium has', () => {
    expect(sentence(18, 1)).toBe('Primo <strong>Abitare più vicini</strong>.');
    expect(sentence(18, 2)).toBe(
      'Primo <strong>Abitare più vicini</strong>, secondo <strong>Museo per tutti</strong>.',
    );
  });

  it('says when there is no ranking', () => {
    expect(podiumSentence({ ...sampleRanking(1), rows: [] }, 'it', t).markup).toContain('non c’è ancora');
  });
});

describe('ranking', () => {
  it('prints a tie twice under the same place', () => {
    const page = pageOf(rankingReport(sampleRankingReport(18), t));
    expect(page.match(/3°[^<]*<small>ex aequo<\/small>/g)).toHaveLength(2);
    expect(textOf(page)).not.toMatch(/\b4°/);
  });

  it('lists an entry without sheets last, without place and bar', () => {
    const model = sampleRankingReport(2);
    const last = {
      place: null,
      tied: false,
      organisation: 'Senza voti',
      project: null,
      sheets: 0,
      values: [
        { value: null, place: null },
        { value: null, place: null },
      ],
      criteria: [null, null, null, null, null],
      interval: null,
      notes: [],
    };
    const page = pageOf(
      rankingReport({ ...model, ranking: { ...model.ranking, rows: [...model.ranking.rows, last] } }, t),
    );
    expect(textOf(page)).toContain('senza schede');
    expect(page).not.toContain('NaN');
  });
});

describe('minutes', () => {
  it('says so where there is nothing to list', () => {
    const model = sampleMinutes(3);
    const paper = minutesReport(
      {
        ...model,
        recusals: [],
        missing: { lines: [], podium: 'safe', closingReason: null },
        decisions: [],
        seal: null,
      },
      t,
    );
    const text = textOf(pageOf(paper));
    expect(text).toContain('Nessun giurato si è astenuto.');
    expect(text).toContain('Nessuna: ogni giurato ha votato');
    expect(text).toContain('Altre decisioni della giuria si scrivono qui');
    expect(text).toContain('l’impronta si calcola alla chiusura');
  });

  it.each([
    ['safe', 'Il podio resta lo stesso'],
    ['could-move', 'avrebbero potuto cambiare il podio'],
    ['not-computed', 'Non è stato calcolato'],
  ] as const)('says what %s missing sheets mean for the podium', (podium, words) => {
    const model = sampleMinutes(3);
    expect(textOf(pageOf(minutesReport({ ...model, missing: { ...model.missing, podium } }, t)))).toContain(words);
  });

  it('writes the seal in sixteen groups of four', () => {
    const groups = pageOf(minutesReport(sampleMinutes(3), t)).match(/<span>[0-9A-F]{4}<\/span>/g);
    expect(groups).toHaveLength(16);
    expect(groups?.[0]).toBe('<span>309C</span>');
  });
});

describe('sheets', () => {
  it('tells a mark that is missing from the lowest one', () => {
    const model = sampleJurorSheet(1);
    const lines = model.lines.map((line) => ({ ...line, marks: [1, null, 3, 4, 5], value: null }));
    const text = textOf(pageOf(jurorSheetReport({ ...model, lines }, t)));
    expect(text).toMatch(/Portineria sociale\s+1\s+manca\s+3/);
  });

  it('gives a blank sheet a box for every mark, or boxes for figures where there are too many', () => {
    const model = sampleBlankSheets(1);
    expect(pageOf(blankSheetReport(model, t)).match(/class="b"/g)).toHaveLength(50);
    const fine = pageOf(blankSheetReport({ ...model, scale: { min: 0, max: 10, step: 0.25 } }, t));
    expect(fine.match(/class="b"/g)).toHaveLength(20);
    expect(fine).toContain('a passi di 0,25');
  });

  it('is bound into one paper with a part for each juror', () => {
    const sheets = [1, 2, 3].map((juror) => jurorSheetReport(sampleJurorSheet(3, juror), t));
    const [first, ...others] = sheets;
    if (first === undefined) throw new Error('There are three');
    expect(bindPapers('Schede', first, ...others).parts.map((part) => part.title)).toEqual([
      'Schede di Giurato 1, Contest finale',
      'Schede di Giurato 2, Contest finale',
      'Schede di Giurato 3, Contest finale',
    ]);
  });
});
