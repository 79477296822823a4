import { pitchName } from './pitch-words.ts';
import type { SceneTranslate } from './scene-words.ts';
import { useMinute } from './use-seconds.ts';
import type { ViewProps } from './view-props.ts';

type Row = ViewProps<'agenda'>['scene']['rows'][number];

const NOON = 12;
const EVENING = 18;

/** The day at the left, the pitches around the one on stage at the right. */
export function AgendaView({ scene, words }: ViewProps<'agenda'>) {
  const { t } = words;
  const { rows, group } = scene;
  const day = scene.date === '' ? '' : words.day(scene.date);
  const now = useMinute();
  return (
    <>
      <header className="line">
        <b>{t('brand')}</b>
        <span>{[scene.title, day].filter((part) => part !== '').join(' · ')}</span>
        <b className="num">{words.time(now)}</b>
      </header>
      <main className={rows.length === 0 ? 'agenda is-single' : 'agenda'}>
        {rows.length === 0 ? null : (
          <section>
            <h1>{t(partOfDay(rows))}</h1>
            <ol className="agenda-rows">
              {rows.map((row) => (
                <li key={`${row.start} ${titleOf(row, t)}`} className={row.state === 'now' ? 'is-now' : ''}>
                  <time>{words.time(row.start)}</time>
                  <span>{titleOf(row, t)}</span>
                  <em>{row.state === 'now' ? t('now') : noteOf(row, t)}</em>
                </li>
              ))}
            </ol>
          </section>
        )}
        {group === null ? null : (
          <section className="agenda-group">
            {rows.length === 0 ? <h1>{groupTitle(group.ordinal, t)}</h1> : <h2>{groupTitle(group.ordinal, t)}</h2>}
            <ol>
              {group.pitches.map((pitch, index) => (
                <li
                  // Several calibration pitches of a blind contest are told alike.
                  key={index}
                  className={`is-${pitch.state}`}
                  {...(pitch.state === 'now' ? { 'aria-current': 'step' } : {})}
                >
                  <b>{pitch.number === 0 ? '' : pitch.number}</b>
                  <span>{pitchName(pitch, words)}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  );
}

function partOfDay(rows: readonly Row[]): 'morning' | 'afternoon' | 'evening' | 'day' {
  const hours = rows.map(({ start }) => new Date(start).getHours());
  if (hours.every((hour) => hour < NOON)) return 'morning';
  if (hours.every((hour) => hour >= EVENING)) return 'evening';
  // An afternoon may run into the evening: it is called by its beginning.
  return hours.every((hour) => hour >= NOON) ? 'afternoon' : 'day';
}

function titleOf({ what }: Row, t: SceneTranslate): string {
  if (what.kind !== 'pitches') return what.title;
  if (what.from === 0) return t('calibration');
  return what.from === what.to
    ? t('pitchSingle', { from: what.from })
    : t('pitchRun', { from: what.from, to: what.to });
}

function noteOf({ what }: Row, t: SceneTranslate): string {
  if (what.kind === 'pitches') return t('minutesEach', { count: what.minutesEach });
  if (what.detail !== '') return what.detail;
  return what.kind === 'break' && what.minutes > 0 ? t('minutes', { count: what.minutes }) : '';
}

function groupTitle(ordinal: number | null, t: SceneTranslate): string {
  switch (ordinal) {
    case null:
      return t('group.all');
    case 1:
      return t('group.1');
    case 2:
      return t('group.2');
    case 3:
      return t('group.3');
    case 4:
      return t('group.4');
    default:
      return t('group.other', { ordinal });
  }
}
