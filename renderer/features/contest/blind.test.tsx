import { cleanup, configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankSheetPaper } from '../../../shared/contest-papers/blank-sheet-paper.ts';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { jurorSheetPaper } from '../../../shared/contest-papers/juror-sheet-paper.ts';
import { contestForJuror } from '../../../shared/contest-rules/juror-contest.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { readResult } from '../../../shared/documents/result-document.ts';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import type { Paper } from '../../../shared/reports/paper.ts';
import { contestOn, sheetOn, store } from '../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { addCriteria } from '../../data/commands/contest-criteria.ts';
import { addJurors, addRecusal } from '../../data/commands/contest-jury.ts';
import { addPitches } from '../../data/commands/contest-pitches.ts';
import { openRound } from '../../data/commands/contest-round.ts';
import { createContest, editContest } from '../../data/commands/contest-setup.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import { ContestRoutes } from './routes.tsx';

// A whole story, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 15_000 });

const t = createTranslate('it');

/** What may never reach a juror: names, projects, descriptions, codes, and the organiser's words that hold them. */
const SECRETS = ['Nomesegreto', 'Progettosegreto', 'Riassuntosegreto', 'ZQ77', 'idsegreto', 'Parolesegrete'];

let laptop: Laptop;
let contest: string;

async function dossier(): Promise<ContestDossier> {
  const document = await contestOn(laptop, contest);
  const juror = document.jurors[0]?.id ?? '';
  const sheets = [{ juror, ...(await sheetOn(laptop, contest, juror)) }];
  return {
    language: 'it',
    issuer: 'Miracolo a Milano',
    document,
    view: viewRanking(document, sheets),
    sheets,
    result: readResult(new Map(), contest),
    evidence: null,
  };
}

function everythingIn(paper: Paper): string {
  return JSON.stringify(paper);
}

/** Everything a juror gets, by what makes it. */
const RENDERERS: readonly (readonly [string, (dossier: ContestDossier) => string])[] = [
  ['the contest as one juror sees it', ({ document }) => JSON.stringify(ownContest(document))],
  ['the blank sheet on paper', (made) => everythingIn(blankSheetPaper(made, null, t))],
  [
    'the juror’s sheet on paper',
    (made) => made.document.jurors.map((juror) => everythingIn(jurorSheetPaper(made, juror, t))).join(),
  ],
];

function ownContest(document: ContestDocument): ContestDocument {
  return contestForJuror(document, document.jurors[0]?.id ?? '', (number) => `Pitch ${number}`);
}

function leaksIn(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

async function prepare(isBlind: boolean): Promise<void> {
  const scale = { min: 0, max: 10, step: 1 };
  const criteria = draftCriteria('social-innovation', scale, t).slice(0, 1);
  const { id, change } = createContest({ title: 'Finale', criteria: [] });
  contest = id;
  const read = () => contestOn(laptop, contest);
  await store(laptop, change);
  await store(laptop, addCriteria(await read(), criteria, 0));
  const pitch = {
    name: 'Nomesegreto',
    organisationId: 'idsegreto',
    organisationCode: 'ZQ77',
    projectName: 'Progettosegreto',
    summary: 'Riassuntosegreto',
  };
  await store(laptop, addPitches(await read(), [pitch, { ...pitch, name: 'Nomesegreto due' }], 'Parolesegrete'));
  const jurors = [
    { name: 'Giurato 1', code: 'G1' },
    { name: 'Giurato 2', code: 'G2', conflictCodes: ['ZQ77'] },
    { name: 'Giurato 3', code: 'G3' },
  ];
  await store(laptop, addJurors(await read(), jurors, 'Parolesegrete'));
  const { jurors: jury, pitches } = await read();
  await store(laptop, addRecusal(await read(), jury[0]?.id ?? '', pitches[1]?.id ?? '', 'fornitore di Nomesegreto'));
  await store(laptop, editContest(await read(), { isBlind }, 0));
  await store(laptop, openRound(await read(), '2021-07-15T09:00:00.000Z'));
  await laptop.store.flush();
}

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('a blind contest', () => {
  it.each(RENDERERS)('hides who presents in %s', async (_, render) => {
    await prepare(true);
    expect(leaksIn(render(await dossier()))).toEqual([]);
  });

  it.each(RENDERERS)('is looked for where it can be found: %s names it when voting is not blind', async (_, render) => {
    await prepare(false);
    expect(leaksIn(render(await dossier()))).toContain('Nomesegreto');
  });

  it('hides who presents on every screen of a juror, from the door to the receipt', async () => {
    await prepare(true);
    const user = userEvent.setup();
    const juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
    const shown = () => leaksIn(document.body.innerHTML + document.title);
    openScreen(laptop, `/contests/${contest}`, <ContestRoutes />, {}, { role: 'juror' });
    expect(await screen.findByText('Giurato 1')).toBeTruthy();
    expect(shown()).toEqual([]);
    cleanup();

    openScreen(laptop, `/contests/${contest}/vote/${juror}`, <ContestRoutes />, {}, { role: 'juror' });
    await user.click(await screen.findByRole('button', { name: /Sono Giurato 1/u }));
    expect(await screen.findByRole('heading', { level: 1, name: /Pitch 1/u })).toBeTruthy();
    expect(shown()).toEqual([]);
    await user.keyboard('7n');
    expect(await screen.findByRole('heading', { level: 1, name: /Pitch 2/u })).toBeTruthy();
    expect(shown()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('region', { name: 'Rivedi la tua scheda' })).toBeTruthy();
    expect(shown()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Firma la scheda' }));
    expect(await screen.findByRole('heading', { name: 'Scheda firmata' })).toBeTruthy();
    expect(shown()).toEqual([]);
    expect((await sheetOn(laptop, contest, juror)).submissions).toHaveLength(1);
  });
});
