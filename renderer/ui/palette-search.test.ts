import { IconHome } from '@tabler/icons-react';
import { expect, test } from 'vitest';
import { findItems } from './palette-search.ts';
import type { PaletteItem } from './palette.tsx';

const item = (id: string, group: string, label: string, note = ''): PaletteItem => ({
  id,
  group,
  label,
  note,
  icon: IconHome,
  onChoose: () => undefined,
});

const items = [
  item('1', 'Vai a', 'Programma'),
  item('2', 'Organizzazioni', 'Àgade', 'Agadexo'),
  item('3', 'Organizzazioni', 'Casa di Agata'),
  item('4', 'Persone', 'Giurato 2', 'coach di Agade'),
];

test('without a query, what was used last stands first and is not repeated', () => {
  const groups = findItems(items, ['4', 'gone'], '', 'Ultimi usati');
  expect(groups[0]).toEqual({ title: 'Ultimi usati', items: [items[3]] });
  expect(groups.flatMap((group) => group.items)).toHaveLength(4);
});

test('beginnings stand before middles and notes, whatever the accents', () => {
  const found = findItems(items, [], 'aga', 'Ultimi usati').flatMap((group) => group.items.map((one) => one.id));
  expect(found).toEqual(['2', '3', '4']);
});

test('every word must occur', () => {
  expect(findItems(items, [], 'agade giurato', 'x').flatMap((group) => group.items)).toEqual([items[3]]);
  expect(findItems(items, [], 'agade zzz', 'x')).toEqual([]);
});
