import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, sheetOn, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import { createContest } from '../../../data/commands/contest-setup.ts';
import { dropOfferedFile, offerFile } from '../../../platform/offered-file.ts';
import { MarksImportPage } from './marks-import-page.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
  Object.assign(globalThis, { Worker: WorkerInPlace });
});

afterEach(async () => {
  cleanup();
  dropOfferedFile();
  await laptop.store.close();
});

function offer(fileName: string, content: string): void {
  offerFile({ kind: 'spreadsheet', file: { fileName, bytes: new TextEncoder().encode(content) } });
}

async function choose(column: RegExp, choice: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: column }));
  await user.click(await screen.findByRole('option', { name: choice }));
}

/** The marks signed by the first juror, in the order of the criteria, pitch by pitch. */
async function marksOnSheet(contest: string): Promise<readonly (readonly (number | undefined)[])[]> {
  await laptop.store.flush();
  const document = await contestOn(laptop, contest);
  const sheet = await sheetOn(laptop, contest, document.jurors[0]?.id ?? '');
  const entries = sheet.submissions.at(-1)?.body.entries ?? [];
  return document.pitches.map(({ id }) => {
    const marks = entries.find(({ pitch }) => pitch === id)?.marks ?? {};
    return document.criteria.map((criterion) => marks[criterion.id]);
  });
}

describe('the import of marks', () => {
  it('reads the sheet again with the columns somebody names', async () => {
    const contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1']);
    offer('voti.csv', 'Chi vota;Gruppo;Uno;Due\nGiurato 1;Comin;7;3\nGiurato 1;Ulisse;8;4\n');
    openScreen(laptop, `/contests/${contest}/import`, <MarksImportPage contest={contest} />);
    expect(await screen.findByText(/manca la colonna «Progetto»/u)).toBeTruthy();
    await choose(/La colonna A Chi vota diventa/u, 'Giurato (serve)');
    await choose(/La colonna B Gruppo diventa/u, 'Progetto (serve)');
    expect(await screen.findByText(/nessuna colonna con i voti di un criterio/u)).toBeTruthy();
    await choose(/La colonna C Uno diventa/u, 'I voti di «Valore dell’idea»');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Importa 2 voti' }));
    await waitFor(async () =>
      expect(await marksOnSheet(contest)).toEqual([
        [7, undefined, undefined, undefined, undefined],
        [8, undefined, undefined, undefined, undefined],
      ]),
    );
  });

  it('takes a column out of a new contest and leaves the proposed scale to the others', async () => {
    const { id, change } = createContest({ title: 'Finale', facts: {}, criteria: [] });
    await store(laptop, change);
    offer('voti.csv', 'Progetto;Giurato;Idea;Squadra;Sala\nComin;Anna;7;3;18\nUlisse;Anna;8;4;25\n');
    openScreen(laptop, `/contests/${id}/import`, <MarksImportPage contest={id} />);
    expect(await screen.findByRole('button', { name: 'Importa 6 voti' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Voto più alto').value).toBe('30');
    await choose(/La colonna E Sala diventa/u, 'Non importare');
    const confirm = await screen.findByRole('button', { name: 'Importa 4 voti' });
    expect(screen.getByLabelText<HTMLInputElement>('Voto più alto').value).toBe('10');
    await userEvent.setup().click(confirm);
    await waitFor(async () =>
      expect(await marksOnSheet(id)).toEqual([
        [7, 3],
        [8, 4],
      ]),
    );
    expect((await contestOn(laptop, id)).criteria.map(({ value }) => value.name)).toEqual(['Idea', 'Squadra']);
  });
});
