import { clockText } from '../../../../shared/contest-rules/stage-reading.ts';
import type { ProjectorScene, RevealPlace } from '../../../../shared/contract/projector.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { classNames } from '../../../ui/class-names.ts';
import { RichText, useWords } from '../../../ui/text.tsx';
import { usePitchTime } from '../stage-clock.ts';

interface ProjectorPreviewProps {
  readonly document: ContestDocument;
  readonly scene: ProjectorScene | null;
}

/** What the hall sees now, small: made from the very scene that was sent. */
export function ProjectorPreview({ document, scene }: ProjectorPreviewProps) {
  const { t } = useWords();
  return (
    <div
      className={classNames('desk-screen', (scene?.kind === 'reveal' || scene?.kind === 'prizes') && 'is-reveal')}
      role="img"
      aria-label={t('projector:panel.preview')}
    >
      <Content document={document} scene={scene} />
    </div>
  );
}

function Content({ document, scene }: ProjectorPreviewProps) {
  const { t, time } = useWords();
  if (scene === null) return <span>{t('projector:panel.closed')}</span>;
  switch (scene.kind) {
    case 'standby':
      return <b>{scene.title}</b>;
    case 'agenda': {
      const now = scene.rows.find(({ state }) => state === 'now') ?? scene.rows.find(({ state }) => state === 'next');
      return (
        <>
          <span>{t('projector:panel.agenda')}</span>
          {now === undefined ? null : (
            <b>
              {time(new Date(now.start).toISOString())} <RowWords what={now.what} />
            </b>
          )}
        </>
      );
    }
    case 'timer':
      return <TimerContent document={document} scene={scene} />;
    case 'voting':
      return (
        <>
          <PitchPlace number={scene.number} of={scene.of} />
          <b>{t('projector:scene.voting')}</b>
          <span className="num">
            <RichText text={t('projector:scene.sheets', { count: scene.sheets, asked: scene.asked })} />
          </span>
        </>
      );
    case 'reveal':
      return (
        <ul>
          {scene.places.map((place) => (
            <li key={place.rank}>
              <span>{t('projector:scene.place', { rank: place.rank })}</span>
              <PlaceWords place={place} />
            </li>
          ))}
        </ul>
      );
    default: {
      const prize = scene.prizes[scene.shown];
      return (
        <>
          <span>{prize?.name}</span>
          <b>
            {prize?.state === 'open' && prize.entries.length > 0
              ? prize.entries.map(({ name }) => name).join(' · ')
              : t('projector:scene.notGiven')}
          </b>
        </>
      );
    }
  }
}

function RowWords({ what }: Pick<Extract<ProjectorScene, { kind: 'agenda' }>['rows'][number], 'what'>) {
  const { t } = useWords();
  if (what.kind !== 'pitches') return what.title;
  const { from, to } = what;
  if (from === 0) return t('projector:scene.calibration');
  return from === to ? t('projector:scene.pitchSingle', { from }) : t('projector:scene.pitchRun', { from, to });
}

function PitchPlace({ number, of }: { readonly number: number; readonly of: number }) {
  const { t } = useWords();
  return <span>{number === 0 ? t('projector:scene.calibration') : t('projector:scene.pitchOf', { number, of })}</span>;
}

function PlaceWords({ place }: { readonly place: RevealPlace }) {
  const { t } = useWords();
  if (place.state === 'open') return <b>{place.entries.map(({ name }) => name).join(' · ')}</b>;
  return (
    <em>
      {place.state === 'sealed' ? t('projector:scene.sealed') : t('projector:scene.shared', { rank: place.sharedWith })}
    </em>
  );
}

interface TimerContentProps {
  readonly document: ContestDocument;
  readonly scene: Extract<ProjectorScene, { kind: 'timer' }>;
}

function TimerContent({ document, scene }: TimerContentProps) {
  const { t } = useWords();
  const { left, whole } = usePitchTime(document, document.stage.pitch);
  return (
    <>
      <PitchPlace number={scene.number} of={scene.of} />
      <b>
        {scene.name !== ''
          ? scene.name
          : scene.number === 0
            ? t('projector:scene.calibration')
            : t('projector:scene.unnamed', { number: scene.number })}
      </b>
      <strong className="num">{clockText(left)}</strong>
      <span className="desk-screen-bar">
        <i style={{ width: `${Math.min(100, Math.max(0, (left / Math.max(1, whole)) * 100))}%` }} />
      </span>
    </>
  );
}
