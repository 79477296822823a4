import { IconArrowsJoin, IconBan, IconCheck, IconCopy, IconEqual, IconTool } from '@tabler/icons-react';
import { Badge } from '../../../ui/badge.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { RowState } from './preview-row.ts';

/** What a row is about to become, in a word. */
export function RowBadge({ state }: { readonly state: RowState }) {
  const { t } = useWords();
  switch (state) {
    case 'new':
      return (
        <Badge tone="ok" icon={IconCheck}>
          {t('organisations:import.rows.ok')}
        </Badge>
      );
    case 'merged':
      return (
        <Badge tone="info" icon={IconArrowsJoin}>
          {t('organisations:import.rows.merged')}
        </Badge>
      );
    case 'twin':
      return (
        <Badge tone="warn" icon={IconCopy}>
          {t('organisations:import.rows.twin')}
        </Badge>
      );
    case 'same':
      return <Badge icon={IconEqual}>{t('organisations:import.rows.same')}</Badge>;
    case 'faulty':
      return (
        <Badge tone="danger" icon={IconTool}>
          {t('organisations:import.rows.faulty')}
        </Badge>
      );
    case 'out':
      return <Badge icon={IconBan}>{t('organisations:import.rows.skipped')}</Badge>;
    default:
      return state satisfies never;
  }
}
