import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankNeedsPaper, blankSessionPaper } from '../../shared/coaching-papers/blank-papers.ts';
import type { CoachingDossier } from '../../shared/coaching-papers/coaching-dossier.ts';
import { comparisonPaper, needsPaper } from '../../shared/coaching-papers/needs-paper.ts';
import { planPaper } from '../../shared/coaching-papers/plan-paper.ts';
import { sessionPaper } from '../../shared/coaching-papers/session-paper.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { a4, paperFrames } from '../../shared/reports/paper-frame.ts';
import type { Paper } from '../../shared/reports/paper.ts';
import { inProject } from '../../tools/project.ts';
import { busyDossier } from '../support/busy-dossier.ts';
import { sampleDossier } from '../support/coaching-dossier.ts';
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
const folder = inProject('out/print-coaching');
const pdf = (name: string): string => join(folder, `${name}.pdf`);

const sizes = [1, 18, 200] as const;
const hostile = '<img src=x onerror=alert(1)> "Orto" & \'figli\' </td></table>';

function made(paper: Paper | null): Paper {
  if (paper === null) throw new Error('The example has every paper');
  return paper;
}

/** Everything a person typed becomes markup; ids, days and names of fields stay. */
function hostileDossier(): CoachingDossier {
  const dossier = sampleDossier();
  const isTyped = (text: string) => text.includes(' ') && !/^\d{4}-/u.test(text);
  return {
    ...dossier,
    organisation: { ...dossier.organisation, name: hostile, projectName: hostile },
    coaching: {
      ...replaceTexts({ ...dossier.coaching, assessments: [] }, (text) => (isTyped(text) ? hostile : text)),
      assessments: dossier.coaching.assessments.map((one) => ({
        ...one,
        marks: new Map([...one.marks].map(([id, mark]) => [id, { ...mark, evidence: hostile, potential: hostile }])),
      })),
    },
    notes: new Map([['S4', replaceTexts(dossier.notes.get('S4') ?? [], (text) => (isTyped(text) ? hostile : text))]]),
  };
}

const sample = sampleDossier();
const papers: Readonly<Record<string, Paper>> = {
  needs: made(needsPaper(sample, null, t)),
  'first-look': made(needsPaper(sample, 'T0', t)),
  comparison: made(comparisonPaper(sample, null, t)),
  session: made(sessionPaper(sample, 'S4', t)),
  plan: planPaper(sample, t),
  'blank-needs': made(blankNeedsPaper(sample, null, t)),
  'blank-session': blankSessionPaper(sample, 'S4', t),
  'free-session': blankSessionPaper(sampleDossier({ actions: [] }), null, t),
  'hostile-needs': made(needsPaper(hostileDossier(), null, t)),
  'hostile-session': made(sessionPaper(hostileDossier(), 'S4', t)),
  ...Object.fromEntries(
    sizes.flatMap((size) => {
      const busy = busyDossier(size);
      return [
        [`needs-${size}`, made(needsPaper(busy, null, t))],
        [`plan-${size}`, planPaper(busy, t)],
        [`session-${size}`, made(sessionPaper(busy, 'S4', t))],
      ];
    }),
  ),
};

const names = Object.keys(papers);

beforeAll(async () => {
  await printPapers(papers, folder);
}, 240_000);

describe.each(names)('%s', (name) => {
  const frame = paperFrames[name === 'blank-needs' ? 'sheet' : 'report'];
  const points = 72 / 25.4;

  it('is a clean PDF with its title, language and bookmarks', async () => {
    const paper = papers[name];
    expect(await pdfProblems(pdf(name))).toEqual([]);
    const description = await describePdf(pdf(name));
    expect(withoutSpaces(description.title)).toBe(withoutSpaces(paper?.title ?? ''));
    expect(description.language).toBe('it-IT');
    expect(description.bookmarks).toEqual(paper?.parts[0]?.bookmarks.map(({ title }) => title));
  });

  it('counts its pages, and says who may read it and that it is an example at the foot of each', async () => {
    const pages = await pdfPages(pdf(name));
    expect(pageCountProblems(pages)).toEqual([]);
    const [readers = '', notice = 'no notice'] = papers[name]?.parts[0]?.running.readers.split('\n') ?? [];
    for (const page of pages) {
      expect(withoutSpaces(page)).toContain(withoutSpaces(readers));
      expect(withoutSpaces(page)).toContain(withoutSpaces(notice));
    }
  });

  it('keeps every word inside the page area and off the footer', async () => {
    const words = await pdfWords(pdf(name));
    const left = frame.margin.side * points - 1;
    const right = (a4.width - frame.margin.side) * points + 1;
    const [top, bottom] = [a4.height - frame.margin.bottom, a4.height - frame.margin.bottom + frame.gap.foot].map(
      (edge) => edge * points,
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => word.left < left || word.right > right)).toEqual([]);
    expect(words.filter((word) => word.bottom > (top ?? 0) + 1 && word.top < (bottom ?? 0) - 2)).toEqual([]);
  });
});

/** Levels, words and numbers as the papers spell them. */
function levelTexts(dossier: CoachingDossier): readonly string[] {
  const now = dossier.coaching.assessments.find(({ id }) => id === 'T1');
  const map = dossier.templates[0]?.current;
  const word = (level: number | null | undefined) => `${level ?? ''} ${map?.levelNames[(level ?? 0) - 1] ?? ''}`;
  return (map?.dimensions ?? []).flatMap(({ id, name, shortName }) => {
    const mark = now?.marks.get(id);
    return [name, shortName, word(mark?.present), word(mark?.target), mark?.evidence ?? '', mark?.potential ?? ''];
  });
}

describe('the needs report', () => {
  it('shows every level, word, evidence and potential, and the board’s potentials', async () => {
    expect(await missingTexts(pdf('needs'), levelTexts(sample))).toEqual([]);
    expect(await missingTexts(pdf('needs'), ['Due comuni vicini chiedono una prova gratuita'])).toEqual([]);
  });

  it('weighs gaps by priority, the heaviest first, and says the brief in words', async () => {
    const raw = withoutSpaces((await pdfPages(pdf('needs'))).join('\n'));
    expect(raw).toContain(withoutSpaces('Quattro dimensioni su otto sono salite di un livello.'));
    const page = (await pdfPages(pdf('needs')))[1] ?? '';
    const weights = Array.from(page.matchAll(/^ {0,12}(\d+) {3,}\S/gmu), (match) => Number(match[1]));
    expect(weights).toEqual([6, 6, 4, 2, 1]);
  });

  it('names where the organisation sees itself otherwise', async () => {
    const wanted = ['In Comunicazione e pitch l’organizzazione si dà 5; qui è registrato 3.'];
    expect(await missingTexts(pdf('needs'), wanted)).toEqual([]);
  });

  it('never prints a mean of the dimensions', async () => {
    // 22 levels over eight dimensions, at T0 and T1.
    const text = (await pdfPages(pdf('needs'))).join('\n');
    expect(text).not.toMatch(/2,75|2,5|3,0|\bmedia (dei|delle)\b/u);
  });

  it('of a first look says nothing of a change', async () => {
    const text = (await pdfPages(pdf('first-look'))).join('\n');
    expect(text).not.toMatch(/salit[ae]|invariato|era \d/u);
  });
});

describe('the comparison', () => {
  it('shows what changed, by which evidence, and what was done', async () => {
    const wanted = [
      'salita di un livello',
      'prima 2, ipotesi',
      'ora 3, prime prove',
      'Provare il pitch con tre famiglie',
    ];
    expect(await missingTexts(pdf('comparison'), [...wanted, 'Nessuna prova scritta.'])).toEqual([]);
  });
});

describe('the session report', () => {
  it('shows notes, both sides of a contrast, decisions, actions and the next date', async () => {
    const { coaching, notes } = sample;
    const wanted = [
      ...(notes.get('S4') ?? []).map(({ spans }) => spans.map(({ text }) => text).join('')),
      ...coaching.advice.flatMap(({ value }) => [value.title, value.text]),
      ...coaching.decisions.map(({ value }) => value.text),
      ...coaching.actions.filter(({ value }) => value.session === 'S4').map(({ value }) => value.text),
      'Provare il pitch con tre famiglie',
      'Il referente di Telecura di prossimità, il coach e il coordinamento.',
      'Due consigli opposti su «prezzo»',
    ];
    expect(await missingTexts(pdf('session'), wanted)).toEqual([]);
    expect((await pdfPages(pdf('session'))).join('\n')).toMatch(/Martedì 6 luglio, ore \d+\.00/u);
  });

  it('adds the minutes of coaches and experts up', async () => {
    const text = (await pdfPages(pdf('session'))).join('\n');
    expect(text).toMatch(/Coach ed esperti\s+115/u);
  });

  it('names the audience that the session has', () => {
    const of = (audience: readonly ('organisation' | 'experts')[]) => {
      const sessions = sample.coaching.sessions.map((one) => ({
        ...one,
        value: { ...one.value, audience: [...audience] },
      }));
      return made(sessionPaper(sampleDossier({ sessions }), 'S4', t)).parts[0]?.running.readers.split('\n')[0];
    };
    expect(of([])).toBe('Ricevono questo rapporto solo il coach e il coordinamento.');
    expect(of(['experts'])).toContain('gli esperti presenti');
    expect(of(['organisation', 'experts'])).toContain('il referente, gli esperti presenti');
  });
});

describe.each(sizes)('a plan of %i actions', (size) => {
  const { actions } = busyDossier(size).coaching;

  it.each([`plan-${size}`, `needs-${size}`])('shows every action, owner and helper in %s', async (name) => {
    const wanted = actions.flatMap(({ value }) => [value.text, value.owner, value.helper]);
    expect(await missingTexts(pdf(name), wanted)).toEqual([]);
  });

  it('adds up to the hours it says', async () => {
    const hours = actions.reduce((sum, { value }) => sum + (value.hours ?? 0), 0);
    const text = (await pdfPages(pdf(`plan-${size}`))).join('\n');
    const rows = Array.from(text.matchAll(/Aiuto \d+\s+(\d+)\s+\d+ agosto/gu), (match) => Number(match[1]));
    expect(rows).toHaveLength(size);
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(hours);
    expect(text).toMatch(
      size === 1 ? /Una azione aperta, 1 ora d/u : new RegExp(`${size} azioni aperte, ${hours} ore`, 'u'),
    );
  });

  it.each([`plan-${size}`, `needs-${size}`, `session-${size}`])('splits no row in %s', async (name) => {
    const pages = await pdfPages(pdf(name));
    const places = actions.map((_action, index) => {
      const [from, to] = [`Azione ${index + 1}: `, `fine ${index + 1}.`].map((text) =>
        pages.findIndex((page) => page.includes(text)),
      );
      return { index, isWhole: from !== -1 && from === to };
    });
    expect(places.filter(({ isWhole }) => !isWhole)).toEqual([]);
  });
});

describe('long notes', () => {
  it('are printed to the end', async () => {
    const wanted = Array.from({ length: 200 }, (_point, index) => `Fine del punto ${index + 1}.`);
    expect(await missingTexts(pdf('session-200'), wanted)).toEqual([]);
  });
});

describe('hostile words', () => {
  it.each(['hostile-needs', 'hostile-session'])('are printed as they were typed in %s', async (name) => {
    expect(await missingTexts(pdf(name), [hostile])).toEqual([]);
  });
});

describe('blank sheets', () => {
  it('ask for every dimension and offer every level with its sentence', async () => {
    const dimensions = sample.templates[0]?.current?.dimensions ?? [];
    const wanted = dimensions.flatMap(({ name, question, potentialQuestion, levels }) => [
      name,
      question,
      potentialQuestion,
      ...levels,
    ]);
    expect(dimensions).toHaveLength(8);
    expect(await missingTexts(pdf('blank-needs'), [...wanted, 'BN-O13-V1'])).toEqual([]);
    expect(await pdfPages(pdf('blank-needs'))).toHaveLength(4);
  });

  it('carry the agenda and what is open', async () => {
    const wanted = [
      ...sample.coaching.steps.flatMap(({ value }) => [value.title, value.hint]),
      'Riscrivere il pitch partendo da una famiglia; provarlo con cinque estranei',
    ];
    expect(await missingTexts(pdf('blank-session'), wanted)).toEqual([]);
  });
});
