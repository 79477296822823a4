import { IconChartRadar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { largestGapsFirst, lowestOf } from '../../../../shared/needs/gaps.ts';
import { gapLinesOf, potentialLinesOf } from '../../../../shared/needs/gap-lines.ts';
import type { Overlay } from '../../../../shared/needs/overlay.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addressOfPart, type PartProps } from '../shell/part-address.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { GapPanel } from './gap-panel.tsx';
import { PotentialPanel } from './potential-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { useProfile } from './use-profile.ts';
import './overview.css';

/** The organisation at a glance: its profile, its gaps and potentials, and the thread of one dimension. */
export function OverviewTab({ view }: PartProps) {
  const { t } = useWords();
  const [template, setTemplate] = useState('');
  const [chosen, setChosen] = useState('');
  const { id, organisation, coaching } = view;
  const profile = useProfile(coaching.assessments, template);
  const overlay = profile === null || profile === 'none' ? null : profile.moments.overlay;
  const gaps = useMemo(() => gapLinesOf(overlay, coaching), [overlay, coaching]);
  const potentials = useMemo(() => potentialLinesOf(overlay, coaching), [overlay, coaching]);
  if (profile === null) return <p className="waiting">{t('needs:loading')}</p>;
  const hasLines = gaps.length > 0 || potentials.length > 0;
  const lines = (
    <div className="needs-pair">
      <GapPanel organisation={id} lines={gaps} />
      <PotentialPanel organisation={id} lines={potentials} />
    </div>
  );
  if (profile === 'none') {
    return (
      <div className="stack gap">
        <EmptyState
          icon={IconChartRadar}
          title={t('needs:empty.title')}
          action={
            <ButtonLink href={`${addressOfPart(id, 'needs')}/new`} kind="primary">
              {t('needs:begin')}
            </ButtonLink>
          }
        >
          {t('needs:empty.note')}
        </EmptyState>
        {hasLines ? lines : null}
      </div>
    );
  }
  const rows = profile.moments.overlay.rows;
  const selected = rows.some(({ dimension }) => dimension.id === chosen)
    ? chosen
    : firstToLookAt(profile.moments.overlay);
  return (
    <div className="cols overview">
      <div className="stack gap">
        <ProfilePanel
          organisation={{ id, name: organisation.name === '' ? t('organisations:unnamed') : organisation.name }}
          profile={profile}
          onTemplate={setTemplate}
          selected={selected}
          onSelect={setChosen}
        />
        {lines}
      </div>
      <aside>
        <ThreadPanel organisation={id} dimension={selected} />
      </aside>
    </div>
  );
}

/** The dimension to begin with: of the lowest ones that whose gap weighs most. */
function firstToLookAt({ rows }: Overlay): string {
  const marks = rows.map(({ dimension, mark }) => ({ dimension, mark }));
  const level = lowestOf(marks)?.level ?? null;
  const lowest = marks.filter(({ mark }) => (mark?.present ?? null) === level);
  return (largestGapsFirst(lowest)[0] ?? lowest[0])?.dimension.id ?? '';
}
