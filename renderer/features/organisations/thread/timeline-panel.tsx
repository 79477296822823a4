import {
  IconArrowsLeftRight,
  IconCheckbox,
  IconFile,
  IconGavel,
  IconLifebuoy,
  IconMessages,
  IconRadar2,
  IconTrophy,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { timelineKinds, type TimelineEntry, type TimelineKind } from '../../../../shared/coaching/timeline.ts';
import { Icon, type IconShape } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import { knotWords, type KnotSetting } from './knot-words.ts';

const ICONS: Readonly<Record<TimelineKind, IconShape>> = {
  assessment: IconRadar2,
  session: IconMessages,
  advice: IconArrowsLeftRight,
  decision: IconGavel,
  action: IconCheckbox,
  request: IconLifebuoy,
  file: IconFile,
  contest: IconTrophy,
};

interface TimelinePanelProps {
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly setting: KnotSetting;
}

/** What happened to an organisation, in order of time; one kind of it alone where that is asked for. */
export function TimelinePanel({ entries, setting }: TimelinePanelProps) {
  const words = useWords();
  const { t } = words;
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind);
  const present = timelineKinds.filter((one) => one === kind || entries.some((entry) => entry.kind === one));
  return (
    <Panel
      className="timeline"
      title={t('thread:timeline')}
      end={
        <Select
          label={t('thread:filter')}
          isLabelHidden
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: t('thread:filterAll') },
            ...present.map((value) => ({ value, label: t(`thread:kind.${value}`) })),
          ]}
        />
      }
    >
      {shown.length === 0 ? (
        <p className="table-none">{entries.length === 0 ? t('thread:timelineEmpty') : t('thread:timelineNone')}</p>
      ) : (
        <ul className="list" aria-label={t('thread:timelineOf')}>
          {shown.map((entry) => {
            const { title, text, note, href } = entryWords(words, entry, setting);
            return (
              <li key={entry.key} className="is-link">
                <Link href={href}>
                  <Icon of={ICONS[entry.kind]} />
                  <span className="t grow">
                    <b>{title}</b>
                    <span className="timeline-text">{text}</span>
                    <small>{note}</small>
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

function entryWords(words: Words, entry: TimelineEntry, setting: KnotSetting) {
  const { t, date } = words;
  const note = entry.on === '' ? t('thread:noDay') : date(entry.on);
  if (entry.kind === 'assessment') {
    const { author, assessor, moment } = entry.assessment;
    return {
      title: t('thread:assessmentBy', { moment: t(`thread:moment.${moment}`) }),
      text: t('thread:levelsMarked', { count: entry.levels, author: author || t(`thread:assessor.${assessor}`) }),
      note,
      href: `/organisations/${setting.organisation}/needs/${entry.id}`,
    };
  }
  if (entry.kind === 'contest') {
    const { id, title, pitch } = entry.contest;
    return { title, text: pitch === '' ? '' : t('thread:contestAs', { pitch }), note, href: `/contests/${id}` };
  }
  return knotWords(words, entry.node, setting);
}
