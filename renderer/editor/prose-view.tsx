import { Fragment } from 'react';
import type { ProseBlock, ProseSpan } from '../../shared/documents/prose.ts';
import { Checkmark } from './checkmark.tsx';
import { isSafeLink } from './safe-link.ts';
import './editor.css';

/** A prose to read, without an editor. */
export function ProseView({ blocks }: { readonly blocks: readonly ProseBlock[] }) {
  const firstTop = firstTopHeading(blocks);
  return (
    <div className="prose-view">
      {blocks.map((block, index) => (
        // Blocks have no names of their own; nobody edits them here.
        <Block
          key={index}
          block={block}
          number={numberOf(blocks, index)}
          isBelow={index > firstTop && block.depth > (blocks[firstTop]?.depth ?? 0)}
        />
      ))}
    </div>
  );
}

/** Where the first of the largest headings stands: no heading before it stands below another, whatever its size. */
function firstTopHeading(blocks: readonly ProseBlock[]): number {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  return blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth === top);
}

/** Which number an entry of a numbered list has; 0 for anything else. */
function numberOf(blocks: readonly ProseBlock[], index: number): number {
  const own = blocks[index];
  if (own?.kind !== 'number') return 0;
  let number = 1;
  for (let before = index - 1; before >= 0; before -= 1) {
    const block = blocks[before];
    if (block === undefined || block.depth < own.depth || !isEntry(block)) break;
    if (block.depth === own.depth && block.kind === 'number') number += 1;
  }
  return number;
}

function isEntry({ kind }: ProseBlock): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'task';
}

interface BlockProps {
  readonly block: ProseBlock;
  readonly number: number;
  /** Of a heading: whether it stands below one that is larger. */
  readonly isBelow: boolean;
}

function Block({ block, number, isBelow }: BlockProps) {
  const words = block.spans.map((span, index) => <Fragment key={index}>{spanOf(span)}</Fragment>);
  if (block.kind === 'heading') return isBelow ? <h4>{words}</h4> : <h3>{words}</h3>;
  if (block.kind === 'paragraph') return <p>{words}</p>;
  return (
    <p className="prose-entry" style={{ marginInlineStart: `${block.depth * 20}px` }}>
      <span className="prose-sign">
        {block.kind === 'number' ? `${number}.` : block.kind === 'bullet' ? '•' : <Checkmark isDone={block.isDone} />}
      </span>
      <span>{words}</span>
    </p>
  );
}

function spanOf({ text, isBold, isItalic, link }: ProseSpan) {
  const lines = text === '\n' ? <br /> : text;
  const slanted = isItalic ? <i>{lines}</i> : lines;
  const words = isBold ? <b>{slanted}</b> : slanted;
  if (!isSafeLink(link)) return words;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
