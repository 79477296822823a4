import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contestOn, openContestOn } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import type { Bridge } from '../../../../shared/contract/contract.ts';
import type { ProjectorState } from '../../../../shared/contract/projector.ts';
import { resultRecord, type FrozenResult } from '../../../../shared/documents/result-document.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { ProjectorPanel } from './projector-panel.tsx';
import { useProjector } from './use-projector.ts';
import { WhatFollows } from './what-follows.tsx';

const NAMES = ['Comin', 'Ulisse', 'Telecura'];

let laptop: Laptop;
/** What the main process keeps. */
let kept: ProjectorState;

beforeEach(async () => {
  laptop = await openLaptop();
  kept = { isOpen: false, screens: [{ id: 7, number: 1, isOwn: true }], screen: null, scene: null, reveal: null };
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

function keep(change: Partial<ProjectorState>) {
  kept = { ...kept, ...change };
  return Promise.resolve(ok(kept));
}

const methods: Partial<Bridge> = {
  'projector.state': () => keep({}),
  'projector.open': () => keep({ isOpen: true, screen: 7 }),
  'projector.close': () => keep({ isOpen: false, screen: null }),
  'projector.show': ({ scene, reveal }) => keep({ scene, ...(reveal === undefined ? {} : { reveal }) }),
};

interface SteeredProps {
  readonly document: ContestDocument;
  readonly result: FrozenResult | null;
}

const noSheets = [] as const;

function Steered({ document, result }: SteeredProps) {
  const projector = useProjector(document, noSheets, result);
  return (
    <>
      {result === null ? null : <WhatFollows document={document} projector={projector} />}
      <ProjectorPanel document={document} projector={projector} onScript={null} />
    </>
  );
}

function confirmed(document: ContestDocument): FrozenResult {
  return resultRecord.schema.parse({
    finalisedAt: '2021-07-15T18:00:00.000Z',
    finalHash: 'a'.repeat(64),
    finalPlaces: document.pitches.map(({ id }, index) => ({ pitch: id, rank: index + 1, tied: false })),
  });
}

async function openPanel(result: (document: ContestDocument) => FrozenResult | null): Promise<void> {
  const id = await openContestOn(laptop, NAMES, ['Giurato 1']);
  const document = await contestOn(laptop, id);
  openScreen(laptop, `/contests/${id}`, <Steered document={document} result={result(document)} />, methods);
  await screen.findByRole('radio', { name: 'Scaletta' });
}

it('keeps the podium closed, with the reason, until the ranking is confirmed', async () => {
  const user = userEvent.setup();
  await openPanel(() => null);
  expect(screen.getByRole('radio', { name: 'Podio' })).toHaveProperty('disabled', true);
  expect(screen.getByText('Il podio resta chiuso finché la classifica non è confermata.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Accendi il proiettore' }));
  expect(await screen.findByRole('button', { name: 'Spegni' })).toBeTruthy();
  expect(kept.scene?.kind).toBe('standby');
  await user.click(screen.getByRole('radio', { name: 'Scaletta' }));
  expect(kept.scene?.kind).toBe('agenda');
});

it('reveals place by place, takes the last one back, and keeps count while something else is shown', async () => {
  const user = userEvent.setup();
  await openPanel(confirmed);
  const told = () => NAMES.filter((name) => JSON.stringify(kept.scene).includes(name));
  await user.click(screen.getByRole('radio', { name: 'Podio' }));
  expect(told()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Scopri il 3° posto' }));
  expect(told()).toEqual(['Telecura']);
  await user.click(screen.getByRole('button', { name: 'Scopri il 2° posto' }));
  await user.click(screen.getByRole('button', { name: 'Annulla ultimo' }));
  expect(told()).toEqual(['Telecura']);
  expect(kept.reveal?.opened).toBe(1);
  await user.click(screen.getByRole('radio', { name: 'Scaletta' }));
  await user.click(screen.getByRole('radio', { name: 'Podio' }));
  expect(told()).toEqual(['Telecura']);
  expect(screen.getByRole('button', { name: 'Scopri il 2° posto' })).toBeTruthy();
});

it('leads from the confirmed ranking to the reveal, and once all is open to what goes back', async () => {
  const user = userEvent.setup();
  await openPanel(confirmed);
  const after = () => screen.getByRole('link', { name: 'Restituzione' }).classList.contains('primary');
  const start = () => screen.queryByRole('button', { name: 'Mostra il podio sul proiettore' });
  expect(after()).toBe(false);
  await user.click(start() as HTMLElement);
  expect(await screen.findByRole('button', { name: 'Spegni' })).toBeTruthy();
  expect(kept).toMatchObject({ isOpen: true, scene: { kind: 'reveal', shown: null } });
  expect(start()).toBeNull();
  for (const place of [3, 2, 1]) {
    expect(after()).toBe(false);
    await user.click(screen.getByRole('button', { name: `Scopri il ${place}° posto` }));
  }
  expect(after()).toBe(true);
  expect(start()).toBeNull();
});
