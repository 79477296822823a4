import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { formatNumber } from '../../shared/i18n/format.ts';
import { blankSheetReport } from '../../shared/reports/blank-sheet-report.ts';
import { certificateReport } from '../../shared/reports/certificate-report.ts';
import { jurorSheetReport } from '../../shared/reports/juror-sheet-report.ts';
import { letterReport } from '../../shared/reports/letter-report.ts';
import { minutesReport } from '../../shared/reports/minutes-report.ts';
import { a4, paperFrames } from '../../shared/reports/paper-frame.ts';
import { bindPapers, type Paper } from '../../shared/reports/paper.ts';
import type { RankingTable } from '../../shared/reports/ranking-model.ts';
import { rankingReport } from '../../shared/reports/ranking-report.ts';
import { scriptReport } from '../../shared/reports/script-report.ts';
import { inProject } from '../../tools/project.ts';
import {
  sampleBlankSheets,
  sampleJurorSheet,
  sampleMinutes,
  sampleRanking,
  sampleRankingReport,
} from '../support/paper-models.ts';
import { sampleCertificate, sampleLetter, sampleScript } from '../support/letter-models.ts';
import {
  describePdf,
  missingTexts,
  pageCountProblems,
  pdfPages,
  pdfProblems,
  pdfWords,
  withoutSpaces,
} from '../support/pdf-checks.ts';
import { printPapers } from '../support/print-papers.ts';
import { replaceTexts } from '../support/replace-texts.ts';

const t = createTranslate('it');
const folder = inProject('out/print');
const pdf = (name: string): string => join(folder, `${name}.pdf`);

const sizes = [1, 18, 500] as const;

function bundle(jurors: number): Paper {
  const [first, ...others] = Array.from({ length: jurors }, (_sheet, index) =>
    jurorSheetReport(sampleJurorSheet(18, index + 1), t),
  );
  if (first === undefined) throw new Error('A bundle has at least one sheet');
  return bindPapers('Schede dei giurati, contest finale', first, ...others);
}

const hostile = '<img src=x onerror=alert(1)> "Orto" & \'figli\' </td></table>';
const longName = 'Cooperativasocialedicomunitaperlinnovazionedelquartiere e dei suoi abitanti di ogni età';

const papers: Readonly<Record<string, Paper>> = {
  ...Object.fromEntries(
    sizes.flatMap((size) => [
      [`ranking-${size}`, rankingReport(sampleRankingReport(size), t)],
      [`minutes-${size}`, minutesReport(sampleMinutes(size), t)],
      [`juror-sheet-${size}`, jurorSheetReport(sampleJurorSheet(size), t)],
    ]),
  ),
  letter: letterReport(sampleLetter(6), t),
  'long-letter': letterReport(sampleLetter(60), t),
  script: scriptReport(sampleScript(18), t),
  certificate: certificateReport(sampleCertificate(), t),
  'hostile-letter': letterReport(
    replaceTexts(sampleLetter(3), () => hostile),
    t,
  ),
  'blank-18': blankSheetReport(sampleBlankSheets(18), t),
  bundle: bundle(6),
  hostile: minutesReport(
    replaceTexts(sampleMinutes(3), () => hostile),
    t,
  ),
  'long-names': rankingReport(
    replaceTexts(sampleRankingReport(9), (text) => (text.length > 3 ? longName : text)),
    t,
  ),
};

const names = Object.keys(papers);
const reports = names.filter((name) => name !== 'blank-18');

beforeAll(async () => {
  await printPapers(papers, folder);
}, 240_000);

describe.each(names)('%s', (name) => {
  it('is a clean PDF with all fonts embedded and none of Type 3', async () => {
    expect(await pdfProblems(pdf(name))).toEqual([]);
  });

  it('says its title and language and has the bookmarks of its parts', async () => {
    const paper = papers[name];
    const description = await describePdf(pdf(name));
    expect(withoutSpaces(description.title)).toBe(withoutSpaces(paper?.title ?? ''));
    expect(description.language).toBe('it-IT');
    const parts = paper?.parts ?? [];
    const wanted = parts.flatMap((part) => [
      ...(parts.length > 1 ? [part.title] : []),
      ...part.bookmarks.map((bookmark) => bookmark.title),
    ]);
    expect(description.bookmarks).toEqual(wanted);
  });

  it('leaves the space above the footer free, so that nothing was cut off at the end of a page', async () => {
    const { margin, gap } = paperFrames[name === 'blank-18' ? 'sheet' : 'report'];
    const points = 72 / 25.4;
    const [top, bottom] = [a4.height - margin.bottom, a4.height - margin.bottom + gap.foot].map(
      (edge) => edge * points,
    );
    const words = await pdfWords(pdf(name));
    expect(words.filter((word) => word.bottom > (top ?? 0) + 1 && word.top < (bottom ?? 0) - 2)).toEqual([]);
  });

  it('keeps every word inside the page area', async () => {
    const frame = paperFrames[name === 'blank-18' ? 'sheet' : 'report'];
    const points = 72 / 25.4;
    const left = frame.margin.side * points - 1;
    const right = (a4.width - frame.margin.side) * points + 1;
    const words = await pdfWords(pdf(name));
    // A certificate says little, on purpose.
    expect(words.length).toBeGreaterThan(name === 'certificate' ? 30 : 50);
    const outside = words.filter(
      (word) => word.left < left || word.right > right || word.top < 12 || word.bottom > 832,
    );
    expect(outside).toEqual([]);
  });
});

describe.each(names.filter((name) => name !== 'bundle'))('%s', (name) => {
  it('counts its pages at the foot of each', async () => {
    expect(pageCountProblems(await pdfPages(pdf(name)))).toEqual([]);
  });
});

describe.each(reports)('%s', (name) => {
  it('has a running header from the second page on', async () => {
    const words = await pdfWords(pdf(name));
    const heads = new Map<number, number>();
    const { margin } = paperFrames.report;
    // The running header lies above the text area of every page but the first.
    for (const word of words.filter((one) => one.bottom < (margin.top - 3) * (72 / 25.4))) {
      heads.set(word.page, (heads.get(word.page) ?? 0) + 1);
    }
    const pages = new Set(words.map((word) => word.page));
    const firstPages = name === 'bundle' ? [1, 3, 5, 7, 9, 11] : [1];
    const wanted = [...pages].filter((page) => !firstPages.includes(page));
    expect([...heads.keys()].sort((a, b) => a - b)).toEqual(wanted);
  });
});

describe('bundle', () => {
  it('counts the pages of each juror', async () => {
    expect(pageCountProblems(await pdfPages(pdf('bundle')), [2, 2, 2, 2, 2, 2])).toEqual([]);
  });
});

function rankingTexts(ranking: RankingTable): readonly string[] {
  return ranking.rows.flatMap((row) => [
    row.organisation,
    ...(row.project === null ? [] : [row.project]),
    ...row.values.map(({ value }) => formatNumber('it', value ?? 0, 2)),
  ]);
}

describe.each(sizes)('a ranking of %i', (size) => {
  const ranking = sampleRanking(size);

  it.each([`ranking-${size}`, `minutes-${size}`])('shows every name and value in %s', async (name) => {
    expect(await missingTexts(pdf(name), rankingTexts(ranking))).toEqual([]);
  });

  it('adds up to the same sums on paper', async () => {
    const text = (await pdfPages(pdf(`minutes-${size}`))).join('\n');
    const found = Array.from(text.matchAll(/^\s*\d+°\D*?\s.*?\s(\d\d)\s+(\d+,\d\d)\s+(\d+,\d\d)/gm), (match) =>
      [match[1], match[2], match[3]].map((number) => Number(number?.replace(',', '.'))),
    );
    const sum = (values: readonly number[]): number => Math.round(values.reduce((a, b) => a + b, 0) * 100);
    const printed = (value: number | null | undefined): number => Number((value ?? 0).toFixed(2));
    expect(found).toHaveLength(size);
    expect(sum(found.map(([sheets = 0]) => sheets))).toBe(sum(ranking.rows.map((row) => row.sheets)));
    expect(sum(found.map(([, raw = 0]) => raw))).toBe(sum(ranking.rows.map((row) => printed(row.values[0]?.value))));
    expect(sum(found.map(([, , trimmed = 0]) => trimmed))).toBe(
      sum(ranking.rows.map((row) => printed(row.values[1]?.value))),
    );
  });

  it.each([`ranking-${size}`, `minutes-${size}`])('repeats the table head in %s and splits no row', async (name) => {
    const pages = await pdfPages(pdf(name));
    const projects = new Set(ranking.rows.flatMap((row) => row.project ?? []));
    let rows = 0;
    for (const page of pages) {
      const lines = page.split('\n');
      const first = lines.findIndex((line) => /^\s*\d+°\S*\s+\S.*\s\d\d\s+\d+,\d\d\s/.test(line));
      // The table of criteria has rows that look the same when a name ends in a number.
      if (first < 0 || /K1\s+K2/.test(page)) continue;
      expect(lines.slice(0, first).join('\n')).toMatch(/Posto\s+Organizzazione e progetto\s+Schede/);
      const found = lines.filter((line) => /^\s*\d+°\S*\s+\S.*\s\d\d\s+\d+,\d\d\s/.test(line)).length;
      const withProject = lines.filter((line) =>
        [...projects].some((project) => line.replace(/^\s*(ex aequo)?\s*/, '').startsWith(project)),
      ).length;
      const without = lines.filter((line) => /\sBadacare( \d+)?\s+\d\d\s/.test(line)).length;
      expect(withProject + without).toBe(found);
      rows += found;
    }
    expect(rows).toBe(size);
  });
});

describe('hostile names', () => {
  it('are printed as they were typed', async () => {
    expect(await missingTexts(pdf('hostile'), [hostile])).toEqual([]);
  });
});

describe.each(sizes)('the sheet of a juror with %i pitches', (size) => {
  it('shows every name, value, remark and reason', async () => {
    const { lines } = sampleJurorSheet(size);
    const wanted = lines.flatMap((line) => [
      line.organisation,
      ...(line.value === null ? [] : [formatNumber('it', line.value, 2)]),
      ...(line.remark === null ? [] : [line.remark]),
      ...(line.recusalReason === null ? [] : [line.recusalReason]),
    ]);
    expect(await missingTexts(pdf(`juror-sheet-${size}`), wanted)).toEqual([]);
  });
});

describe('intervals', () => {
  it('stand in figures beside every place of the minutes', async () => {
    const { rows } = sampleRanking(18);
    const text = (await pdfPages(pdf('minutes-18'))).join('\n');
    for (const { interval } of rows) expect(text).toContain(`${interval?.low}–${interval?.high}`);
    expect(withoutSpaces(text)).toContain(withoutSpaces('La giuria è stata ricampionata 2000 volte (seme 1)'));
  });
});

describe('the minutes of eighteen pitches', () => {
  it('fit three pages, with the signatures below the seal', async () => {
    const pages = await pdfPages(pdf('minutes-18'));
    expect(pages).toHaveLength(3);
    expect(pages[2]).toMatch(/Sigillo[\s\S]*Scrutatore/);
  });
});

describe('the feedback letter', () => {
  it('shows every figure, point and remark', async () => {
    const { criteria, strengths, gaps, remarks } = sampleLetter(60);
    const said = remarks.kind === 'shown' ? remarks.themes.flatMap((theme) => theme.remarks) : [];
    const figures = criteria.flatMap(({ name, own, all }) => [
      name,
      formatNumber('it', own ?? 0, 1),
      formatNumber('it', all ?? 0, 1),
    ]);
    const points = [...strengths, ...gaps].map(({ text }) => text);
    expect(await missingTexts(pdf('long-letter'), [...figures, ...points, ...said])).toEqual([]);
    expect(await missingTexts(pdf('hostile-letter'), [hostile])).toEqual([]);
  });
});

describe('the script', () => {
  it('keeps the reveal on a page of its own', async () => {
    const pages = await pdfPages(pdf('script'));
    const withReveal = pages.filter((page) => page.includes('Telecura di prossimità') && page.includes('3° posto'));
    expect(withReveal).toHaveLength(1);
    expect(withReveal[0]).not.toContain('Grazie. Ora');
  });
});

describe('blank sheets', () => {
  it('take one page for each pitch', async () => {
    const pages = await pdfPages(pdf('blank-18'));
    expect(pages).toHaveLength(18);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pitch ${index + 1} di 18`);
    });
  });
});
