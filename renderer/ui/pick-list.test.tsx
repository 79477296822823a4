import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { PickList } from './pick-list.tsx';
import { WordsProvider } from './text.tsx';

const NAMES = { market: 'Mercato', legal: 'Legale', people: 'Squadra' } as const;
type Id = keyof typeof NAMES;

afterEach(cleanup);

function Picking() {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const nameOf = (id: string) => NAMES[id as Id];
  return (
    <PickList
      label="Dimensioni"
      none="Nessuna"
      addLabel="Aggiungi una dimensione"
      picked={picked.map((id) => ({ id, label: nameOf(id), removeLabel: `Togli ${nameOf(id)}` }))}
      options={Object.entries(NAMES)
        .filter(([id]) => !picked.includes(id))
        .map(([value, label]) => ({ value, label }))}
      onAdd={(id) => setPicked([...picked, id])}
      onRemove={(id) => setPicked(picked.filter((one) => one !== id))}
    />
  );
}

test('several are picked one after the other by the keyboard alone, and taken away again', async () => {
  const user = userEvent.setup();
  render(
    <WordsProvider language="it">
      <Picking />
    </WordsProvider>,
  );
  await user.tab();
  const field = screen.getByRole('combobox', { name: 'Aggiungi una dimensione' });
  expect(document.activeElement).toBe(field);
  for (const [typed, name] of [
    ['merc', 'Mercato'],
    ['squ', 'Squadra'],
  ] as const) {
    await user.keyboard(typed);
    expect(screen.getByRole('option', { name })).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('button', { name: `Togli ${name}` })).toBeTruthy();
    await expect.poll(() => (field as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(field);
  }
  await user.click(screen.getByRole('button', { name: 'Togli Mercato' }));
  expect(screen.queryByRole('button', { name: 'Togli Mercato' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Togli Squadra' })).toBeTruthy();
});
