import { IconArrowLeft, IconArrowRight, IconExternalLink } from '@tabler/icons-react';
import type { ThreadNode } from '../../../../shared/coaching/thread-node.ts';
import { threadFrom, type ThreadGraph } from '../../../../shared/coaching/thread.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Icon, type IconShape } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { knotWords, type KnotSetting } from './knot-words.ts';

interface KnotPanelProps {
  readonly graph: ThreadGraph;
  readonly setting: KnotSetting;
  readonly at: string;
  readonly onGo: (key: string) => void;
}

/** Where one stands on the thread, with what led here and what came of it: both a step away. */
export function KnotPanel({ graph, setting, at, onGo }: KnotPanelProps) {
  const words = useWords();
  const { t } = words;
  const place = threadFrom(graph, at);
  if (place === null) return null;
  const { title, text, note, href } = knotWords(words, place.node, setting);
  return (
    <Panel title={t('thread:selected')} className="knot" isPadded>
      <p className="knot-here">
        <b>{title}</b>
        <span>{text}</span>
        <small>{note}</small>
      </p>
      <ButtonLink size="sm" icon={IconExternalLink} href={href}>
        {t('thread:open')}
      </ButtonLink>
      <Neighbours
        title={t('thread:before')}
        none={t('thread:nothingBefore')}
        icon={IconArrowLeft}
        nodes={place.predecessors}
        setting={setting}
        onGo={onGo}
      />
      <Neighbours
        title={t('thread:after')}
        none={t('thread:nothingAfter')}
        icon={IconArrowRight}
        nodes={place.successors}
        setting={setting}
        onGo={onGo}
      />
      <p className="muted small">{t('thread:keys')}</p>
    </Panel>
  );
}

interface NeighboursProps {
  readonly title: string;
  readonly none: string;
  readonly icon: IconShape;
  readonly nodes: readonly ThreadNode[];
  readonly setting: KnotSetting;
  readonly onGo: (key: string) => void;
}

function Neighbours({ title, none, icon, nodes, setting, onGo }: NeighboursProps) {
  const words = useWords();
  return (
    <>
      <h3>{title}</h3>
      {nodes.length === 0 ? <p className="muted">{none}</p> : null}
      <ul>
        {nodes.map((node) => {
          const said = knotWords(words, node, setting);
          return (
            <li key={node.key}>
              <button type="button" onClick={() => onGo(node.key)}>
                <Icon of={icon} size="s" />
                <span>
                  <b>{said.title}</b>
                  <span>{said.text}</span>
                  <small>{said.note}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
