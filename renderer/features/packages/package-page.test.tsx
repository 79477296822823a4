import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackageContents } from '../../../shared/contract/contract.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { organisationDocument, organisationStep } from '../../../tests/support/organisation-changes.ts';
import { dropOfferedFile, offerFile } from '../../platform/offered-file.ts';
import { PackagePage } from './package-page.tsx';

let laptop: Laptop;
let other: Laptop;

beforeEach(async () => {
  laptop = await openLaptop({ device: 'A' });
  other = await openLaptop({ device: 'B' });
  await other.store.change(organisationStep(1, { name: 'Agade' }));
});

afterEach(async () => {
  cleanup();
  dropOfferedFile();
  await laptop.store.close();
  await other.store.close();
});

async function contentsFrom(update?: Uint8Array<ArrayBuffer>): Promise<PackageContents> {
  const documentId = organisationDocument(1);
  return {
    fileName: 'chiavetta.miracolo',
    sha256: 'c'.repeat(64),
    kind: 'edition',
    editionName: 'Edizione 2020–21',
    writtenAt: '2021-03-01T10:00:00.000Z',
    writtenBy: 'portatile B',
    documents: [{ documentId, update: update ?? (await other.store.copyOf(documentId)) }],
    attachments: [],
    ticket: 'ticket',
  };
}

describe('a package before anything is kept', () => {
  it('says what is new and offers to merge it', async () => {
    offerFile({ kind: 'package', contents: await contentsFrom() });
    openScreen(laptop, '/package', <PackagePage />);
    expect(await screen.findByText(/da decidere\./u)).toBeTruthy();
    expect(document.querySelector('.lead')?.textContent).toContain('1 nuovo, 0 uniti, 0 da decidere.');
    expect(screen.getByRole('button', { name: 'Unisci a questo portatile' })).toBeTruthy();
  });

  it('offers nothing to merge when this laptop has it all', async () => {
    offerFile({ kind: 'package', contents: await contentsFrom() });
    openScreen(other, '/package', <PackagePage />);
    expect(await screen.findByText(/ha già tutto quello/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Unisci a questo portatile' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Vai al programma' })).toBeTruthy();
  });

  it('refuses a document that cannot be read, names it and says what to do', async () => {
    offerFile({ kind: 'package', contents: await contentsFrom(new Uint8Array([255, 255, 255, 1])) });
    openScreen(laptop, '/package', <PackagePage />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Questo pacchetto non si può unire');
    expect(alert.textContent).toContain(organisationDocument(1));
    expect(alert.textContent).toContain('esportarlo di nuovo');
    expect(screen.queryByRole('button', { name: 'Unisci a questo portatile' })).toBeNull();
    expect(document.body.textContent).not.toContain('ha già tutto quello');
  });
});
