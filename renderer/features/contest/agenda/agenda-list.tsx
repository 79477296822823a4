import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { DaySchedule, ScheduleLine } from '../../../../shared/contest-rules/day-schedule.ts';
import { daySequence } from '../../../../shared/contest-rules/day-sequence.ts';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { moveDayLine } from '../../../data/commands/contest-day-order.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useWords } from '../../../ui/text.tsx';
import { OrderedList } from '../setup/ordered-list.tsx';
import { useCommand } from '../use-command.ts';

interface AgendaListProps {
  readonly document: ContestDocument;
  /** Null while nobody said when the day begins. */
  readonly day: DaySchedule | null;
  /** Id of the item that is open. */
  readonly chosen: string | null;
  readonly onChoose: (item: string | null) => void;
  readonly isLocked: boolean;
}

/** The programme in order, pitches and items in one list, each with its time. */
export function AgendaList({ document, day, chosen, onChoose, isLocked }: AgendaListProps) {
  const { t } = useWords();
  const run = useCommand();
  const numbers = stageNumbersOf(document);
  const times = new Map((day?.lines ?? []).map((line) => [line.id, line]));
  const { pitchMinutes, questionMinutes } = document.contest;
  const items = daySequence(document).flatMap(({ kind, id }) => {
    const line = times.get(id);
    if (kind === 'pitch') {
      const pitch = document.pitches.find((one) => one.id === id)?.value;
      if (pitch === undefined) return [];
      return [
        {
          id,
          name: pitch.name,
          number: '',
          content: (
            <div className="agenda-line">
              <Times line={line} />
              <span className="grow">
                <span className="muted num">{numbers.get(id) ?? ''}</span> {pitch.name}{' '}
                {pitch.isCalibration ? (
                  <Badge shape="square">{t('contest:preparation.calibration.badge')}</Badge>
                ) : null}
                {pitch.noShow ? <Badge>{t('schedule:plan.noShow')}</Badge> : null}
                <Expected line={line} />
              </span>
              <Minutes minutes={pitchMinutes + questionMinutes} />
            </div>
          ),
        },
      ];
    }
    const item = document.agenda.find((one) => one.id === id)?.value;
    if (item === undefined) return [];
    const name = item.title.trim() === '' ? t('schedule:plan.untitled') : item.title;
    return [
      {
        id,
        name,
        number: '',
        content: (
          <button
            type="button"
            className="ordered-open agenda-line is-item"
            aria-pressed={chosen === id}
            onClick={() => onChoose(chosen === id ? null : id)}
          >
            <Times line={line} />
            <span className="grow">
              <b className="strong">{name}</b>
              {item.detail === '' ? null : <small>{item.detail}</small>}
              <Expected line={line} />
            </span>
            <Minutes minutes={item.minutes} />
          </button>
        ),
      },
    ];
  });
  return (
    <div className="agenda-list">
      <OrderedList
        label={t('schedule:plan.list')}
        isLocked={isLocked}
        items={items}
        onMove={(id, position) => void run(moveDayLine(document, id, position))}
      />
    </div>
  );
}

function Minutes({ minutes }: { readonly minutes: number }) {
  const { t, mark } = useWords();
  return <span className="muted num">{t('schedule:plan.minutes', { minutes: mark(minutes) })}</span>;
}

/** When a line begins, as planned. */
function Times({ line }: { readonly line: ScheduleLine | undefined }) {
  const { time } = useWords();
  if (line === undefined) return null;
  return <span className="agenda-time num">{time(new Date(line.plannedStart).toISOString())}</span>;
}

/** What the day made of the plan, where that is another time. */
function Expected({ line }: { readonly line: ScheduleLine | undefined }) {
  const { t, time } = useWords();
  if (line === undefined || line.isSkipped || line.lateMinutes === 0) return null;
  return (
    <small className="num">{t('schedule:plan.now', { time: time(new Date(line.expectedStart).toISOString()) })}</small>
  );
}
