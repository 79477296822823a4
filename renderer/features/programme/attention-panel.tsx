import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RichText, useWords } from '../../ui/text.tsx';
import { attentionLine } from './attention-line.ts';
import type { CoachingAttention } from './coaching-attention.ts';
import type { Attention } from './programme-figures.ts';

/** What waits for a person today; every line leads to where it can be done. */
export function AttentionPanel({ attention }: { readonly attention: readonly (Attention | CoachingAttention)[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Panel
      title={t('shell:home.attention')}
      end={attention.length === 0 ? undefined : <Badge tone="now">{attention.length}</Badge>}
    >
      {attention.length === 0 ? (
        <p className="attention-none">{t('shell:home.attentionNone')}</p>
      ) : (
        <ul className="list attention">
          {attention.map((item) => {
            const line = attentionLine(words, item);
            return (
              <li key={line.key} className="is-link">
                <Link href={line.href}>
                  <Icon of={line.icon} />
                  <span className="t grow">
                    <RichText text={line.text} />
                    <small>{line.note}</small>
                  </span>
                  <Icon of={IconChevronRight} size="s" />
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
