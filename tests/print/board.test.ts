import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '../../shared/i18n/translator.ts';
import type { BoardReportModel } from '../../shared/reports/board-model.ts';
import { boardReport } from '../../shared/reports/board-report.ts';
import { paperFrames } from '../../shared/reports/paper-frame.ts';
import { inProject } from '../../tools/project.ts';
import { sampleBoard } from '../support/board-models.ts';
import {
  describePdf,
  pageCountProblems,
  pdfPages,
  pdfProblems,
  pdfWords,
  withoutSpaces,
} from '../support/pdf-checks.ts';
import { printPapers } from '../support/print-papers.ts';

const t = createTranslate('it');
const folder = inProject('out/print-boards');
const pdf = (name: string): string => join(folder, `${name}.pdf`);
const run = promisify(execFile);

const models: Readonly<Record<string, BoardReportModel>> = {
  'gaps-a3': sampleBoard('gaps', 'a3', false),
  'gaps-a3-hand': sampleBoard('gaps', 'a3', true),
  'gaps-a4': sampleBoard('gaps', 'a4', false),
  'gaps-a4-hand': sampleBoard('gaps', 'a4', true),
  'model-a3-hand': sampleBoard('social-business-model', 'a3', true),
  'change-a4': sampleBoard('theory-of-change', 'a4', false),
  'swot-a3': sampleBoard('swot', 'a3', false),
  'many-a3': sampleBoard('gaps', 'a3', false, 60),
};
const names = Object.keys(models);
const modelOf = (name: string): BoardReportModel => models[name] ?? sampleBoard('gaps', 'a3', false);

beforeAll(async () => {
  const papers = Object.fromEntries(Object.entries(models).map(([name, model]) => [name, boardReport(model, t)]));
  await printPapers(papers, folder);
}, 240_000);

function occurrences(text: string, wanted: string): number {
  return withoutSpaces(text).split(withoutSpaces(wanted)).length - 1;
}

describe.each(names)('the board %s', (name) => {
  it('is a clean PDF with its title, its language and a bookmark for each zone', async () => {
    expect(await pdfProblems(pdf(name))).toEqual([]);
    const description = await describePdf(pdf(name));
    expect(description.language).toBe('it-IT');
    expect(description.bookmarks).toEqual(modelOf(name).zones.map(({ number, title }) => `${number} ${title}`));
  });

  it('lies on paper of its size', async () => {
    const { stdout } = await run('pdfinfo', [pdf(name)]);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/u.exec(stdout) ?? [];
    const { page } = paperFrames[modelOf(name).size === 'a3' ? 'a3' : 'a4wide'];
    const points = 72 / 25.4;
    expect(Math.abs(Number(width) - page.width * points)).toBeLessThan(2);
    expect(Math.abs(Number(height) - page.height * points)).toBeLessThan(2);
  });

  it('shows every card once, with its code', async () => {
    // As the sheet is read, zone after zone, not line after line across it.
    const { stdout } = await run('pdftotext', ['-raw', pdf(name), '-']);
    const cards = modelOf(name).zones.flatMap((zone) => zone.cards);
    expect(cards.length).toBeGreaterThan(10);
    for (const { code, title } of cards) {
      expect([code, occurrences(stdout, code)]).toEqual([code, 1]);
      // A title that begins another one is found in both.
      const others = cards.filter((card) => card.title !== title && card.title.startsWith(title)).length;
      expect([title, occurrences(stdout, title)]).toEqual([title, 1 + others]);
    }
  });

  it('says on every page who may read it and which page it is', async () => {
    const pages = await pdfPages(pdf(name));
    expect(pageCountProblems(pages)).toEqual([]);
    for (const page of pages) expect(withoutSpaces(page)).toContain(withoutSpaces(t('board:paper.readers')));
  });

  it('keeps every word inside the page', async () => {
    const { page, margin } = paperFrames[modelOf(name).size === 'a3' ? 'a3' : 'a4wide'];
    const points = 72 / 25.4;
    const words = await pdfWords(pdf(name));
    const outside = words.filter(
      (word) =>
        word.left < margin.side * points - 1 ||
        word.right > (page.width - margin.side) * points + 1 ||
        word.top < 12 ||
        word.bottom > page.height * points - 12,
    );
    expect(outside).toEqual([]);
  });
});

describe('boards of a usual size', () => {
  it.each(names.filter((name) => name !== 'many-a3'))('fit one sheet: %s', async (name) => {
    expect(await pdfPages(pdf(name))).toHaveLength(1);
  });
});

describe('the sheet of the business model', () => {
  it('says to whom its layout is owed', async () => {
    const text = (await pdfPages(pdf('model-a3-hand'))).join('\n');
    expect(withoutSpaces(text)).toContain(withoutSpaces(t('board:sbm.credit')));
  });
});
