import type { ProseBlock, ProseSpan } from '../documents/prose.ts';
import { html, type Html } from './html.ts';

/** Rules for {@link proseHtml}. */
export const proseStyle = `
.prose { overflow-wrap: anywhere; }
.prose h3 { font-size: var(--text-sm); line-height: 18px; margin: 10px 0 3px; }
.prose h3:first-child { margin-top: 0; }
.prose ul, .prose ol { margin: 0 0 10px; padding-left: 5mm; }
.prose li > ul, .prose li > ol { margin: 2px 0 0; }
.prose .tasks { list-style: none; padding-left: 0; }
.prose li > .tasks { padding-left: 5mm; }
.prose .tick { display: inline-block; width: 9px; height: 9px; margin-right: 6px; border: .9pt solid var(--text); border-radius: 1px; }
.prose .tick.done { background: var(--text); }
`;

type ListEntry = ProseBlock & { readonly kind: 'bullet' | 'number' | 'task' };

/** Notes as markup of a paper. Everything is escaped; an address is printed after its words, because nobody can press paper. */
export function proseHtml(blocks: readonly ProseBlock[]): Html {
  const parts: Html[] = [];
  let list: ListEntry[] = [];
  const endList = (): void => {
    if (list.length > 0) parts.push(...listsOf(list, 0));
    list = [];
  };
  for (const block of blocks) {
    if (isListEntry(block)) {
      list.push(block);
      continue;
    }
    endList();
    if (block.spans.every(({ text }) => text.trim() === '')) continue;
    parts.push(
      block.kind === 'heading' ? html`<h3>${spansOf(block.spans)}</h3>` : html`<p>${spansOf(block.spans)}</p>`,
    );
  }
  endList();
  return html`<div class="prose">${parts}</div>`;
}

/** Whether notes hold any word at all. */
export function hasProse(blocks: readonly ProseBlock[]): boolean {
  return blocks.some(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
}

function isListEntry(block: ProseBlock): block is ListEntry {
  return block.kind === 'bullet' || block.kind === 'number' || block.kind === 'task';
}

/** Entries of one depth, each with the deeper ones that follow it; a change of kind begins another list. */
function listsOf(entries: readonly ListEntry[], depth: number): readonly Html[] {
  const lists: Html[] = [];
  let items: Html[] = [];
  let kind: ListEntry['kind'] | null = null;
  const endList = (): void => {
    if (kind === 'number')
      lists.push(
        html`<ol>
          ${items}
        </ol>`,
      );
    else if (kind === 'task')
      lists.push(
        html`<ul class="tasks">
          ${items}
        </ul>`,
      );
    else if (kind === 'bullet')
      lists.push(
        html`<ul>
          ${items}
        </ul>`,
      );
    items = [];
  };
  let index = 0;
  while (index < entries.length) {
    const entry = entries[index];
    if (entry === undefined) break;
    let end = index + 1;
    // An entry that stands deeper than its list has no parent to hang on: it is read as one of this depth.
    while ((entries[end]?.depth ?? 0) > depth) end += 1;
    if (entry.kind !== kind) endList();
    kind = entry.kind;
    items.push(html`<li>${entryOf(entry)}${listsOf(entries.slice(index + 1, end), depth + 1)}</li>`);
    index = end;
  }
  endList();
  return lists;
}

function entryOf(entry: ListEntry): Html {
  const tick = entry.kind === 'task' ? html`<span class="tick${entry.isDone ? ' done' : ''}"></span>` : null;
  return html`${tick}${spansOf(entry.spans)}`;
}

function spansOf(spans: readonly ProseSpan[]): readonly Html[] {
  return spans.map((span) => {
    if (span.text === '\n') return html`<br />`;
    const link = span.link === '' || span.text.includes(span.link) ? null : html` (${span.link})`;
    const text = html`${span.text}${link}`;
    const leaning = span.isItalic ? html`<em>${text}</em>` : text;
    return span.isBold ? html`<strong>${leaning}</strong>` : leaning;
  });
}
