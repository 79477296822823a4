import {
  IconAddressBook,
  IconArrowsLeftRight,
  IconBell,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconListCheck,
  IconMessages,
  IconNotes,
} from '@tabler/icons-react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { IconShape } from '../../ui/icon.tsx';
import type { Words } from '../../ui/text.tsx';
import type { CoachingAttention } from './coaching-attention.ts';
import type { Attention } from './programme-figures.ts';

/** Something that waits, in words, and where it can be done. */
export interface AttentionLine {
  readonly key: string;
  readonly href: string;
  readonly icon: IconShape;
  /** May hold `<b>`. */
  readonly text: string;
  readonly note: string;
}

/** Puts into words what waits. */
export function attentionLine(words: Words, item: Attention | CoachingAttention): AttentionLine {
  const { t, list } = words;
  switch (item.kind) {
    case 'late-actions':
    case 'more-late':
    case 'reminders':
    case 'contrast':
    case 'not-closed':
      return coachingLine(words, item);
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

function coachingLine({ t }: Words, item: CoachingAttention): AttentionLine {
  switch (item.kind) {
    case 'late-actions': {
      const { organisation, count, days, text } = item;
      const late = t('shell:home.days', { count: days });
      return {
        key: `late ${organisation.id}`,
        href: `/organisations/${organisation.id}/actions`,
        icon: IconClock,
        text: t('shell:home.lateActions', { count, organisation: organisation.name, days: late }),
        note: count === 1 ? text : t('shell:home.lateActionsNote', { text, days: late }),
      };
    }
    case 'more-late':
      return {
        key: item.kind,
        href: '/coaching/actions',
        icon: IconClock,
        text: t('shell:home.moreLate', { count: item.count }),
        note: t('shell:home.moreLateNote'),
      };
    case 'reminders':
      return {
        key: item.kind,
        href: '/coaching/actions',
        icon: IconBell,
        text: t('shell:home.reminders', { count: item.count }),
        note: item.text,
      };
    case 'contrast':
      return {
        key: `contrast ${item.organisation.id}`,
        href: `/organisations/${item.organisation.id}/advice`,
        icon: IconArrowsLeftRight,
        text: t('shell:home.contrast', { organisation: item.organisation.name }),
        note: item.other === '' ? item.about : t('shell:home.contrastOf', { first: item.about, second: item.other }),
      };
    case 'not-closed':
      return {
        key: `session ${item.session}`,
        href: `/coaching/${item.organisation.id}/${item.session}`,
        icon: IconMessages,
        text: t(item.isRunning ? 'shell:home.sessionRuns' : 'shell:home.sessionForgotten', {
          organisation: item.organisation.name,
        }),
        note: item.topic === '' ? t('shell:home.sessionNote') : item.topic,
      };
    default:
      return assertNever(item);
  }
}
