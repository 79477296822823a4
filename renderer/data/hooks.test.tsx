// Live queries wait for a global IndexedDB, whichever one the database itself was given.
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { organisationRecord } from '../../shared/documents/organisation-document.ts';
import { readRecord } from '../../shared/documents/record.ts';
import { openLaptop } from '../../tests/support/laptop.ts';
import { organisationDocument, organisationId, organisationStep } from '../../tests/support/organisation-changes.ts';
import { listOrganisations } from './queries/organisations.ts';
import { StoreProvider } from './store-provider.tsx';
import { useDocument } from './use-document.ts';
import { useLive } from './use-live.ts';
import { useSaveState, useUndoState } from './use-save-state.ts';

function Probe() {
  const state = useDocument(organisationDocument(1));
  const rows = useLive(listOrganisations());
  const name = state === null ? 'not loaded' : readRecord(state, organisationRecord, organisationId(1))?.name;
  return (
    <>
      <p data-testid="document">{name ?? 'nothing'}</p>
      <p data-testid="list">{rows === undefined ? 'no answer' : rows.map((row) => row.name).join(', ')}</p>
      <p data-testid="saving">{useSaveState().status}</p>
      <p data-testid="undo">{useUndoState().undoLabel}</p>
    </>
  );
}

const textOf = (id: string) => screen.getByTestId(id).textContent;

describe('screens', () => {
  it('see a document at once and lists once they are stored', async () => {
    const { store } = await openLaptop();
    render(
      <StoreProvider store={store}>
        <Probe />
      </StoreProvider>,
    );
    await waitFor(() => expect(textOf('document')).toBe('nothing'));
    let saving: Promise<unknown> = Promise.resolve();
    act(() => {
      saving = store.change(organisationStep(1, { name: 'Agade' }));
    });
    expect(textOf('document')).toBe('Agade');
    await act(async () => {
      await saving;
    });
    await waitFor(() => expect(textOf('list')).toBe('Agade'));
    expect(textOf('saving')).toBe('saved');
    expect(textOf('undo')).toBe('organisations:undo.edit');
    await act(async () => {
      await store.undo();
    });
    expect(textOf('document')).toBe('nothing');
    await waitFor(() => expect(textOf('list')).toBe(''));
    await store.close();
  });
});
