import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { scheduleDay } from '../../../../shared/contest-rules/day-schedule.ts';
import { useWords } from '../../../ui/text.tsx';
import { useNow } from './use-now.ts';

/** A day changes by the minute; it is looked at somewhat more often, so that no minute is shown late. */
const LOOK_MS = 15_000;

/** How late the day is and when it ends, in one line; nothing while nobody said when it begins. */
export function DayLine({ document }: { readonly document: ContestDocument }) {
  const { t, time } = useWords();
  const now = useNow(LOOK_MS);
  const day = scheduleDay(document, now);
  if (day === null || day.lines.length === 0) return null;
  const { lateMinutes: late } = day;
  const end = time(new Date(day.expectedEnd).toISOString());
  return (
    <span className="muted desk-day">
      {late === 0
        ? t('schedule:state.onTime', { end })
        : late > 0
          ? t('schedule:state.late', { count: late, end })
          : t('schedule:state.early', { count: -late, end })}
    </span>
  );
}
