import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { ThreadNode } from '../../../../shared/coaching/thread-node.ts';
import { threadFrom, type ThreadGraph } from '../../../../shared/coaching/thread.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { knotWords, type KnotSetting } from './knot-words.ts';

interface ThreadListProps {
  readonly label: string;
  /** In the order shown. */
  readonly nodes: readonly ThreadNode[];
  /** How many of them are still to come. */
  readonly ahead: number;
  readonly graph: ThreadGraph;
  readonly setting: KnotSetting;
  /** Key of the knot one stands on. */
  readonly at: string | null;
  /** Whether somebody went to that knot, which then takes the focus; not when the thread was only opened. */
  readonly isWalking: boolean;
  readonly onGo: (key: string) => void;
}

/** A thread to walk: up and down along it, left to what led here, right to what came of it, Enter opens where the knot lives. */
export function ThreadList({ label, nodes, ahead, graph, setting, at, isWalking, onGo }: ThreadListProps) {
  const words = useWords();
  const [, navigate] = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const here = Math.max(
    0,
    nodes.findIndex(({ key }) => key === at),
  );

  // Whoever goes on from here or from the knot's own panel stands on its row, also when that is on another thread.
  useEffect(() => {
    if (at === null || !isWalking) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(at)}"]`)?.focus();
  }, [at, isWalking]);

  const go = (key: string | undefined) => {
    if (key !== undefined) onGo(key);
  };
  const onKeyDown = (event: KeyboardEvent, node: ThreadNode, index: number) => {
    const place = threadFrom(graph, node.key);
    if (event.key === 'ArrowDown') go(nodes[index + 1]?.key);
    else if (event.key === 'ArrowUp') go(nodes[index - 1]?.key);
    else if (event.key === 'Home') go(nodes[0]?.key);
    else if (event.key === 'End') go(nodes.at(-1)?.key);
    else if (event.key === 'ArrowLeft') go(place?.predecessors.at(-1)?.key);
    else if (event.key === 'ArrowRight') go(place?.successors[0]?.key);
    else if (event.key === 'Enter') navigate(knotWords(words, node, setting).href);
    else return;
    event.preventDefault();
  };

  return (
    <ol ref={list} className="thread thread-walk" aria-label={label}>
      {nodes.map((node, index) => {
        const { title, text, note } = knotWords(words, node, setting);
        const isHere = node.key === at;
        return (
          <li
            key={node.key}
            className={classNames(index === 0 && ahead > 0 && 'is-now', index >= ahead && 'done', isHere && 'is-here')}
          >
            <button
              type="button"
              data-key={node.key}
              tabIndex={index === here ? 0 : -1}
              aria-current={isHere ? 'true' : undefined}
              onClick={() => onGo(node.key)}
              onKeyDown={(event) => onKeyDown(event, node, index)}
            >
              <b>{title}</b>
              <span>{text}</span>
              <small>{note}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
