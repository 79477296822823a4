import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { NumberField } from './number-field.tsx';
import { TextField } from './text-field.tsx';
import { WordsProvider } from './text.tsx';

afterEach(cleanup);

test('a number with a comma is handed over once, when the field is left', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(
    <WordsProvider language="it">
      <NumberField label="Peso" value={2} onCommit={onCommit} min={0} max={10} />
    </WordsProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'Peso' });
  await user.clear(field);
  await user.type(field, '7,5');
  expect(onCommit).not.toHaveBeenCalled();
  await user.tab();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith(7.5);
});

test('what is no number stays in the field with its cure and is not handed over', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(
    <WordsProvider language="it">
      <NumberField label="Peso" value={2} onCommit={onCommit} max={10} />
    </WordsProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'Peso' });
  await user.clear(field);
  await user.type(field, 'sette{Enter}');
  expect(screen.getByText(/Non è un numero/u)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await user.clear(field);
  await user.type(field, '11{Enter}');
  expect(screen.getByText('Il valore più alto è 10.')).toBeTruthy();
  expect(onCommit).not.toHaveBeenCalled();
});

test('a text is handed over when the field goes away, so that no word is lost', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  const { unmount } = render(
    <WordsProvider language="it">
      <TextField label="Nome" value="" onCommit={onCommit} />
    </WordsProvider>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Nome' }), 'Agade');
  expect(onCommit).not.toHaveBeenCalled();
  unmount();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('Agade');
});

test('a value that changes elsewhere shows at once unless somebody is typing', async () => {
  const user = userEvent.setup();
  const field = (value: string) => (
    <WordsProvider language="it">
      <TextField label="Nome" value={value} onCommit={() => undefined} />
    </WordsProvider>
  );
  const { rerender } = render(field('uno'));
  rerender(field('due'));
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nome' });
  expect(input.value).toBe('due');
  await user.type(input, '!');
  rerender(field('tre'));
  expect(input.value).toBe('due!');
});
