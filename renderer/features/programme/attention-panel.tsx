import {
  IconAddressBook,
  IconArrowsLeftRight,
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashed,
  IconListCheck,
  IconNotes,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon, type IconShape } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RichText, useWords, type Words } from '../../ui/text.tsx';
import type { Attention } from './programme-figures.ts';

/** What waits for a person today; every line leads to where it can be done. */
export function AttentionPanel({ attention }: { readonly attention: readonly Attention[] }) {
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
            const line = lineFor(words, item);
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

interface Line {
  readonly key: string;
  readonly href: string;
  readonly icon: IconShape;
  readonly text: string;
  readonly note: string;
}

function lineFor({ t, list }: Words, item: Attention): Line {
  switch (item.kind) {
    case 'conflicts':
      return {
        key: item.kind,
        href: '/conflicts',
        icon: IconArrowsLeftRight,
        text: t('shell:home.conflicts', { count: item.count }),
        note: t('shell:home.conflictsNote'),
      };
    case 'missing-sheets':
      return {
        key: `sheets ${item.contest.id}`,
        href: `/contests/${item.contest.id}`,
        icon: IconCircleDashed,
        text: t('shell:home.missingSheets', { count: item.count, contest: item.contest.title }),
        note: t('shell:home.missingSheetsNote'),
      };
    case 'all-in':
      return {
        key: `in ${item.contest.id}`,
        href: `/contests/${item.contest.id}`,
        icon: IconCircleCheck,
        text: t('shell:home.allIn', { contest: item.contest.title }),
        note: t('shell:home.allInNote'),
      };
    case 'not-ready':
      return {
        key: `ready ${item.contest.id}`,
        href: `/contests/${item.contest.id}/setup`,
        icon: IconListCheck,
        text: t('shell:home.notReady', {
          contest: item.contest.title,
          what: list(item.missing.map((part) => t(`shell:home.missing.${part}`))),
        }),
        note: t('shell:home.notReadyNote'),
      };
    case 'without-contact':
      return {
        key: item.kind,
        href: '/organisations',
        icon: IconAddressBook,
        text: t('shell:home.withoutContact', { count: item.count }),
        note: t('shell:home.withoutContactNote'),
      };
    case 'without-summary':
      return {
        key: item.kind,
        href: '/organisations',
        icon: IconNotes,
        text: t('shell:home.withoutSummary', { count: item.count }),
        note: t('shell:home.withoutSummaryNote'),
      };
    default:
      return assertNever(item);
  }
}
