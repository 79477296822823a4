import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../documents/prose.ts';
import {
  actionSchema,
  adviceSchema,
  attendanceSchema,
  coachingDecisionSchema,
  sessionSchema,
} from '../domain/coaching.ts';
import { createTranslate } from '../i18n/translator.ts';
import { writeCsv } from '../tables/csv-writer.ts';
import { actionsMarkdown, proseMarkdown, sessionsMarkdown } from './export-markdown.ts';
import { actionsTable, hoursTable, sessionsTable } from './export-tables.ts';

const t = createTranslate('it');
const session = {
  organisation: 'Ulisse',
  number: 6,
  session: sessionSchema.parse({
    startsAt: '2021-07-13T12:30:00.000Z',
    topic: '=cmd()',
    state: 'closed',
    outcome: 'Si prova',
  }),
  attendance: [
    attendanceSchema.parse({ role: 'coach', minutes: 60 }),
    attendanceSchema.parse({ role: 'organisation', minutes: 60 }),
  ],
  who: ['Coach 2'],
};
const action = actionSchema.parse({
  text: 'Chiedere a tre alberghi',
  owner: 'referente',
  dueOn: '2021-07-20',
  hours: 2,
});
const block = (kind: ProseBlock['kind'], text: string, fields: Partial<ProseBlock> = {}): ProseBlock => ({
  kind,
  spans: [{ text, isBold: false, isItalic: false, link: '' }],
  depth: 0,
  isDone: false,
  ...fields,
});

describe('sheets of coaching', () => {
  it('hold a row a session, with the minutes of coaches and experts alone', () => {
    expect(sessionsTable([session], t).rows).toEqual([
      ['Ulisse', 6, { kind: 'date', iso: '2021-07-13' }, '=cmd()', 'chiusa', 'Coach 2', 60, '', 'Si prova'],
    ]);
  });

  it('hold a row an action', () => {
    const table = actionsTable([{ organisation: 'Ulisse', action, dimension: 'Mercato' }], t);
    expect(table.rows).toEqual([
      ['Ulisse', action.text, 'referente', '', { kind: 'date', iso: '2021-07-20' }, 'aperta', null, 2, 'Mercato'],
    ]);
    expect(table.header).toHaveLength(table.rows[0]?.length ?? 0);
  });

  it('hold a row for everybody with every organisation', () => {
    const byOrganisation = new Map([
      ['o1', 90],
      ['o2', 30],
    ]);
    const time = { key: 'p', person: 'p', name: 'Esperto 27', roles: ['expert' as const], minutes: 120, sessions: 2 };
    const names = new Map([
      ['o1', 'Ulisse'],
      ['o2', 'Agade'],
    ]);
    expect(hoursTable([{ ...time, byOrganisation }], names, t).rows).toEqual([
      ['Esperto 27', 'esperto', 'Ulisse', 90],
      ['Esperto 27', 'esperto', 'Agade', 30],
    ]);
  });

  it('never write a formula', () => {
    const text = new TextDecoder().decode(writeCsv(sessionsTable([session], t)));
    expect(text).not.toMatch(/(?:^|[;,"])=cmd/u);
  });
});

describe('Markdown of coaching', () => {
  it('keeps headings, lists, tasks and styles', () => {
    const prose = proseMarkdown(
      [
        block('heading', 'Titolo', { depth: 1 }),
        block('bullet', 'uno'),
        block('bullet', 'dentro', { depth: 1 }),
        block('number', 'primo'),
        block('number', 'secondo'),
        block('task', 'fatto', { isDone: true }),
        {
          ...block('paragraph', ''),
          spans: [
            { text: 'molto ', isBold: true, isItalic: false, link: '' },
            { text: 'qui', isBold: false, isItalic: true, link: 'https://example.org' },
          ],
        },
      ],
      4,
    );
    expect(prose).toBe(
      '#### Titolo\n\n- uno\n    - dentro\n1. primo\n2. secondo\n- [x] fatto\n\n**molto** [_qui_](<https://example.org>)',
    );
  });

  it('reads as it was written: signs are escaped, addresses that run something are left out', () => {
    expect(proseMarkdown([block('paragraph', '# <b> *uno* [x](y)\n- no')])).toBe(
      '\\# \\<b\\> \\*uno\\* \\[x\\](y)  \n\\- no',
    );
    const link = { text: 'via', isBold: false, isItalic: false, link: 'javascript:alert(1)' };
    expect(proseMarkdown([{ ...block('paragraph', ''), spans: [link] }])).toBe('via');
  });

  it('makes no rule, no heading and no other sign of a line that was typed', () => {
    const lines = 'Prima\n---\nPoi\n===\n- - -\n-\nR&D &amp; &copy; &#39;';
    expect(proseMarkdown([block('paragraph', lines)]).replaceAll('  \n', '\n')).toBe(
      'Prima\n\\---\nPoi\n\\===\n\\- - -\n\\-\nR&D \\&amp; \\&copy; &\\#39;',
    );
    expect(proseMarkdown([block('paragraph', '--- ---')])).toBe('\\--- ---');
    expect(proseMarkdown([block('paragraph', '-40 gradi, a -> b')])).toBe('-40 gradi, a -\\> b');
  });

  it('leaves the stars out where advice has no title', () => {
    const advice = [adviceSchema.parse({ text: 'Partire dai gruppi', authorName: 'Esperto 27' })];
    const whole = { ...session, notes: [], decisions: [], advice, actions: [] };
    const text = sessionsMarkdown([whole], t, (iso) => iso);
    expect(text).toContain('- Partire dai gruppi (Esperto 27)');
    expect(text).not.toContain('****');
  });

  it('tells a session with its notes, decisions, advice and actions', () => {
    const text = sessionsMarkdown(
      [
        {
          ...session,
          notes: [block('paragraph', 'Si parla di alberghi.')],
          decisions: [coachingDecisionSchema.parse({ text: 'Mai sotto le otto persone', owner: 'Ulisse, tutti' })],
          advice: [adviceSchema.parse({ title: 'Partire dai gruppi.', authorName: 'Esperto 27' })],
          actions: [action],
        },
      ],
      t,
      (iso) => iso.slice(0, 10),
    );
    expect(text).toContain('## Ulisse, sessione 6');
    expect(text).toContain('### Note\n\nSi parla di alberghi.');
    expect(text).toContain('- Mai sotto le otto persone (Ulisse, tutti)');
    expect(text).toContain('- **Partire dai gruppi.** (Esperto 27)');
    expect(text).toContain('- [ ] Chiedere a tre alberghi (referente, Entro: 2021-07-20)');
  });

  it('groups actions by organisation', () => {
    const done = { ...action, state: 'done' as const };
    const text = actionsMarkdown(
      [
        { organisation: 'Ulisse', action, dimension: '' },
        { organisation: 'Agade', action: done, dimension: '' },
      ],
      t,
      (iso) => iso,
    );
    expect(text.match(/^## .*$/gmu)).toEqual(['## Ulisse', '## Agade']);
    expect(text).toContain('- [x] Chiedere');
  });
});
