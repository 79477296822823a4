import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createOrganisation } from '../data/commands/organisations.ts';
import { freshEngine, openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { openScreen } from '../../tests/support/open-screen.tsx';
import { Notices } from './notices.tsx';

let laptop: Laptop | null = null;

afterEach(async () => {
  cleanup();
  await laptop?.store.close();
  laptop = null;
});

function show(opened: Laptop): void {
  laptop = opened;
  openScreen(opened, '/', <Notices />);
}

async function withData(): Promise<Laptop> {
  const opened = await openLaptop();
  const created = await createOrganisation(opened.store, { name: 'Agade' });
  if (!created.ok) throw new Error(created.error.code);
  return opened;
}

const MENDED = { kind: 'torn-tail-cut', documentId: 'organisation/01' } as const;

describe('what holds for the whole window', () => {
  it('is nothing on a quiet start', async () => {
    show(await openLaptop());
    expect(document.querySelector('.banner')).toBeNull();
  });

  it('says how little space is left, until the person has understood', async () => {
    show(await openLaptop({ workspace: { freeBytes: 640_000_000 } }));
    expect(document.body.textContent).toContain('Restano 640 MB sul disco');
    await userEvent.click(screen.getByRole('button', { name: 'Ho capito' }));
    expect(document.querySelector('.banner')).toBeNull();
  });

  it('says that nothing can be written on a full disk, and how to go on', async () => {
    show(await openLaptop({ workspace: { freeBytes: 100_000_000 } }));
    expect(screen.getByRole('alert').textContent).toContain('Il disco è pieno');
    expect(screen.getByRole('alert').textContent).toContain('Libera spazio');
    expect(document.querySelectorAll('.banner')).toHaveLength(1);
  });

  it('says that the working copy was made again from the journal', async () => {
    const before = await withData();
    show(await before.restart({ engine: freshEngine() }));
    expect(document.body.textContent).toContain('ricostruita dal giornale delle modifiche. Non manca niente.');
  });

  it('promises nothing when one copy was gone and the other was damaged', async () => {
    const before = await withData();
    show(await before.restart({ engine: freshEngine(), workspace: { notices: [MENDED] } }));
    expect(document.body.textContent).toContain('Controlla le ultime modifiche');
    expect(document.body.textContent).not.toContain('Non manca niente');
    expect(document.body.textContent).not.toContain('c’è tutto');
  });

  it('says that an interrupted writing was cut off while the other copy has it all', async () => {
    show(await openLaptop({ workspace: { notices: [MENDED] } }));
    expect(document.body.textContent).toContain('Quello che era segnato come salvato c’è tutto.');
  });

  it('shows how far the lists are after an update', async () => {
    show(await openLaptop());
    laptop?.store.rebuildState.setState({ fraction: 0.25 });
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('25');
    laptop?.store.rebuildState.setState({ fraction: null });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });
});
