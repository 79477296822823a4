import type { ProseBlock, ProseSpan } from '../documents/prose.ts';
import type { Advice, CoachingDecision } from '../domain/coaching.ts';
import type { Translate } from '../i18n/translator.ts';
import type { ActionToExport, SessionToExport } from './export-tables.ts';
import { workedMinutes } from './hours.ts';

/** A session with all that was written in it for others. What its coach noted for themselves lives in another document and is not here. */
export interface SessionWithNotes extends SessionToExport {
  readonly notes: readonly ProseBlock[];
  readonly decisions: readonly CoachingDecision[];
  readonly advice: readonly Advice[];
  readonly actions: readonly ActionToExport['action'][];
}

/** How days are written: the reader's language. */
export type WriteDay = (iso: string) => string;

const MOST_HEADING = 6;
/** The sign that begins a name which Markdown would decode: `&amp;`. */
const ENTITY = /&(?=[a-z][a-z0-9]*;)/giu;

/** Sessions with their notes as Markdown, a heading each. */
export function sessionsMarkdown(sessions: readonly SessionWithNotes[], t: Translate, day: WriteDay): string {
  return `${sessions.map((one) => sessionMarkdown(one, t, day)).join('\n\n')}\n`;
}

/** Actions as a list of tasks in Markdown, a heading for each organisation. */
export function actionsMarkdown(actions: readonly ActionToExport[], t: Translate, day: WriteDay): string {
  const organisations = [...new Set(actions.map(({ organisation }) => organisation))];
  const parts = organisations.map((organisation) => {
    const own = actions.filter((one) => one.organisation === organisation);
    return [`## ${escapeText(organisation)}`, own.map(({ action }) => actionLine(action, t, day)).join('\n')].join(
      '\n\n',
    );
  });
  return `${[`# ${t('coachingOverview:export.actions')}`, ...parts].join('\n\n')}\n`;
}

/** Prose as Markdown. Signs that Markdown would read as its own are escaped: the text reads as it was written. */
export function proseMarkdown(blocks: readonly ProseBlock[], firstHeading = 1): string {
  const lines: string[] = [];
  let before: ProseBlock | null = null;
  let count = 0;
  for (const block of blocks) {
    count = block.kind === 'number' && before?.kind === 'number' && before.depth === block.depth ? count + 1 : 1;
    const text = block.spans.map(spanMarkdown).join('');
    if (before !== null && !(isEntry(before) && isEntry(block))) lines.push('');
    lines.push(blockMarkdown(block, text, count, firstHeading));
    before = block;
  }
  return lines.join('\n');
}

function sessionMarkdown(one: SessionWithNotes, t: Translate, day: WriteDay): string {
  const { organisation, number, session, who, attendance, notes, decisions, advice, actions } = one;
  const title =
    number === null
      ? t('coachingOverview:export.sessionOff', { organisation })
      : t('coachingOverview:export.sessionTitle', { organisation, number });
  const fact = (label: string, value: string) =>
    value === '' ? [] : [`- ${t('coachingOverview:export.line', { label, value: escapeText(value) })}`];
  const part = (label: string, body: string) => (body === '' ? [] : [`### ${label}`, body]);
  const minutes = workedMinutes(attendance);
  return [
    `## ${escapeText(title)}`,
    [
      ...fact(t('coachingOverview:column.date'), session.startsAt === '' ? '' : day(session.startsAt)),
      ...fact(t('coachingOverview:column.topic'), session.topic),
      ...fact(t('coachingOverview:column.state'), t(`coachingOverview:sessionState.${session.state}`)),
      ...fact(t('coachingOverview:column.who'), who.join(', ')),
      ...fact(t('coachingOverview:export.minutes'), minutes === 0 ? '' : String(minutes)),
      ...fact(t('coachingOverview:column.outcome'), session.outcome),
    ].join('\n'),
    ...part(t('coachingOverview:export.notes'), proseMarkdown(notes, 4)),
    ...part(
      t('coachingOverview:export.decisions'),
      decisions.map(({ text, owner }) => `- ${joined(escapeText(text), escapeText(owner))}`).join('\n'),
    ),
    ...part(
      t('coachingOverview:export.advice'),
      advice
        .map(({ title: said, text, authorName }) => {
          const strong = said.trim() === '' ? '' : `**${escapeText(said.trim())}** `;
          return `- ${joined(`${strong}${escapeText(text)}`.trim(), escapeText(authorName))}`;
        })
        .join('\n'),
    ),
    ...part(t('coachingOverview:export.actions'), actions.map((action) => actionLine(action, t, day)).join('\n')),
  ].join('\n\n');
}

function actionLine({ text, owner, dueOn, state }: ActionToExport['action'], t: Translate, day: WriteDay): string {
  const due =
    dueOn === ''
      ? ''
      : t('coachingOverview:export.line', { label: t('coachingOverview:column.due'), value: day(dueOn) });
  const facts = [escapeText(owner), due].filter((part) => part !== '').join(', ');
  return `- [${state === 'done' ? 'x' : ' '}] ${joined(escapeText(text), facts)}`;
}

function joined(text: string, facts: string): string {
  return facts === '' ? text : `${text} (${facts})`;
}

function isEntry({ kind }: ProseBlock): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'task';
}

function blockMarkdown(block: ProseBlock, text: string, count: number, firstHeading: number): string {
  const indent = '    '.repeat(block.depth);
  const body = text.replaceAll('\n', isEntry(block) ? `  \n${indent}  ` : '  \n');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(MOST_HEADING, firstHeading - 1 + block.depth))} ${text.replaceAll('\n', ' ')}`;
    case 'bullet':
      return `${indent}- ${body}`;
    case 'number':
      return `${indent}${count}. ${body}`;
    case 'task':
      return `${indent}- [${block.isDone ? 'x' : ' '}] ${body}`;
    case 'paragraph':
      return body;
  }
}

function spanMarkdown({ text, isBold, isItalic, link }: ProseSpan): string {
  const marks = `${isBold ? '**' : ''}${isItalic ? '_' : ''}`;
  const inner = escapeText(text);
  // A mark beside a space is no mark in Markdown: spaces stay outside.
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inner) ?? [];
  if (core === '') return inner;
  const back = `${isItalic ? '_' : ''}${isBold ? '**' : ''}`;
  const marked = `${marks}${core}${back}`;
  const isSafe = /^(?:https?|mailto):/iu.test(link) && !/[\s<>]/u.test(link);
  return `${lead}${isSafe ? `[${marked}](<${link.replaceAll(ENTITY, '\\&')}>)` : marked}${tail}`;
}

/** Signs that begin something in Markdown or HTML, wherever they stand. */
function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&')
      .replaceAll(ENTITY, '\\&')
      .replaceAll(/^(\s*)([-+])(?=\s|$)/gmu, '$1\\$2')
      // A line of nothing but these is a rule, or makes a heading of the line above it.
      .replaceAll(/^(\s*)([-=])(?=[-=\s]*$)/gmu, '$1\\$2')
      .replaceAll(/^(\s*\d+)([.)])(?=\s|$)/gmu, '$1\\$2')
  );
}
