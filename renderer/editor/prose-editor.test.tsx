import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { proseText, readProse } from '../../shared/documents/prose.ts';
import { openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { openScreen } from '../../tests/support/open-screen.tsx';
import { piecesOf } from './large-paste.ts';
import { ProseEditor } from './prose-editor.tsx';
import { ProseView } from './prose-view.tsx';
import { linkOf } from './safe-link.ts';

// jsdom lays nothing out; the editor asks where its cursor stands.
const nowhere = { x: 0, y: 0, top: 0, left: 0, bottom: 0, right: 0, width: 0, height: 0, toJSON: () => ({}) };
const rectangles = Object.assign([nowhere], { item: () => nowhere });
Object.assign(Range.prototype, { getBoundingClientRect: () => nowhere, getClientRects: () => rectangles });
Object.assign(document, { elementFromPoint: () => null });

let laptop: Laptop;
let fragment: Y.XmlFragment;

beforeEach(async () => {
  laptop = await openLaptop();
  fragment = new Y.Doc().getXmlFragment('notes');
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function openEditor(): Promise<HTMLElement> {
  openScreen(laptop, '/', <ProseEditor title="Appunti" placeholder="Scrivi" fragment={fragment} />);
  const field = await screen.findByRole('textbox', { name: 'Appunti' });
  await userEvent.click(field);
  return field;
}

function paste(field: HTMLElement, data: Readonly<Record<string, string>>): void {
  fireEvent.paste(field, {
    clipboardData: { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files: [], items: [] },
  });
}

const blocks = () => readProse(fragment);
const text = () => proseText(blocks());

describe('what is pasted', () => {
  it('keeps its headings, lists and links, and nothing that runs, looks or loads', async () => {
    const field = await openEditor();
    const html = `<h2 style="color:red" onclick="alert(1)">Titolo</h2><script>alert(1)</script><style>p{color:red}</style>
      <p>Con <b>forza</b> e <a href="javascript:alert(1)">trappola</a> e <a href="https://example.org/a">legame</a></p>
      <ul><li>uno</li></ul><img src="x" onerror="alert(1)"><iframe src="https://example.org"></iframe>`;
    paste(field, { 'text/html': html, 'text/plain': 'Titolo' });
    await waitFor(() => expect(text()).toContain('forza'));
    expect(text()).not.toContain('alert');
    expect(blocks().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['heading', 'paragraph', 'bullet']));
    expect(blocks().flatMap(({ spans }) => spans.flatMap(({ link }) => (link === '' ? [] : [link])))).toEqual([
      'https://example.org/a',
    ]);
    expect(field.querySelector('script, style, img, iframe, [onclick], [style]')).toBeNull();
  });

  it('as a megabyte of markup is taken as clean text, and said', async () => {
    const field = await openEditor();
    const many = Array.from({ length: 6000 }, (_, index) => `<p class="${'x'.repeat(150)}">Riga ${index}</p>`).join('');
    paste(field, { 'text/html': `<script>alert(1)</script>${many}`, 'text/plain': '' });
    expect(await screen.findByText(/è stato preso come testo semplice/u)).toBeTruthy();
    await waitFor(() => expect(blocks().filter(({ spans }) => spans.length > 0)).toHaveLength(6000), {
      timeout: 20_000,
    });
    const lines = text().split('\n').filter(Boolean);
    expect([lines[0], lines.at(-1)]).toEqual(['Riga 0', 'Riga 5999']);
    expect(text()).not.toContain('alert');
  }, 40_000);
});

describe('the editor', () => {
  it('writes nothing into a prose that is only looked at', async () => {
    let updates = 0;
    fragment.doc?.on('update', () => (updates += 1));
    await openEditor();
    expect([fragment.length, updates]).toEqual([0, 0]);
  });

  it('shows what another laptop writes meanwhile, and undoes only its own words', async () => {
    const field = await openEditor();
    await userEvent.keyboard('Qui');
    await waitFor(() => expect(text()).toBe('Qui'));
    const other = new Y.Doc();
    if (fragment.doc === null) throw new Error('no document');
    Y.applyUpdate(other, Y.encodeStateAsUpdate(fragment.doc));
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Altrove')]);
    other.getXmlFragment('notes').push([paragraph]);
    Y.applyUpdate(fragment.doc, Y.encodeStateAsUpdate(other));
    await waitFor(() => expect(field.textContent).toBe('QuiAltrove'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(field.textContent).toBe('Altrove'));
  });

  it('refuses a link that does not open safely, with the cure', async () => {
    await openEditor();
    await userEvent.click(screen.getByRole('button', { name: 'Collegamento' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Indirizzo del collegamento' }), 'javascript:alert(1)');
    await userEvent.click(screen.getByRole('button', { name: 'Collega' }));
    expect(await screen.findByText(/scrivine uno che comincia con https/u)).toBeTruthy();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Indirizzo del collegamento' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Indirizzo del collegamento' }), 'example.org/a');
    await userEvent.click(screen.getByRole('button', { name: 'Collega' }));
    await waitFor(() => expect(text()).toBe('https://example.org/a'));
    expect(blocks()[0]?.spans[0]?.link).toBe('https://example.org/a');
  });
});

describe('a prose to read', () => {
  it('numbers its lists, ticks its tasks and opens only safe links', () => {
    const span = { text: 'parole', isBold: false, isItalic: false, link: '' };
    const entry = { spans: [span], depth: 0, isDone: false };
    openScreen(
      laptop,
      '/',
      <ProseView
        blocks={[
          { ...entry, kind: 'number' },
          { ...entry, kind: 'number' },
          { ...entry, kind: 'task', isDone: true },
          { ...entry, kind: 'paragraph', spans: [{ ...span, link: 'javascript:alert(1)' }] },
        ]}
      />,
    );
    expect(screen.getByText('2.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Fatto' })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('links and pieces', () => {
  it('complete an address and refuse what is none', () => {
    expect(linkOf(' example.org/a ')).toBe('https://example.org/a');
    for (const wrong of ['', 'due parole', 'http://example.org', 'javascript:alert(1)', 'https://', 'casa']) {
      expect(linkOf(wrong), wrong).toBeNull();
    }
  });

  it('lose no line of a long text', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `riga ${index} ${'x'.repeat(200)}`);
    const pieces = piecesOf(lines.join('\r\n\r\n'));
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.flat()).toEqual(lines);
  });
});
