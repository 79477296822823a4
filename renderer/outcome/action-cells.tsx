import { ageOf, compareActions, standingOf } from '../../shared/coaching/action-standing.ts';
import { daysBetween } from '../../shared/coaching/days.ts';
import type { Action } from '../../shared/domain/coaching.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import type { Column } from '../ui/table-column.ts';
import type { Words } from '../ui/text.tsx';

/** What a row of a table of actions holds. */
export interface ActionLine {
  readonly id: string;
  readonly action: Action;
}

interface ActionColumnsSetting {
  readonly words: Words;
  /** ISO day. */
  readonly today: string;
  readonly onTick: (line: ActionLine, isDone: boolean) => void;
}

/** The columns that every table of actions has: done, what, who, by when, since when. */
export function actionColumns<Line extends ActionLine>(
  setting: ActionColumnsSetting,
): Readonly<Record<'tick' | 'text' | 'owner' | 'due' | 'age', Column<Line>>> {
  const { words, today, onTick } = setting;
  const { t, date } = words;
  const textOf = ({ action }: Line) => action.text || t('coachingOverview:actions.untitled');
  const dueOf = ({ action }: Line) => (action.dueOn === '' ? '' : date(action.dueOn));
  const lateOf = ({ action }: Line) =>
    standingOf(action, today) === 'late'
      ? t('coachingOverview:actions.lateBy', { count: daysBetween(action.dueOn, today) ?? 0 })
      : '';
  const ageText = ({ action }: Line) => {
    const age = ageOf(action, today);
    if (age === null) return '';
    return age === 0 ? t('coachingOverview:actions.today') : t('coachingOverview:actions.days', { count: age });
  };
  return {
    tick: {
      id: 'tick',
      header: t('coachingOverview:column.tick'),
      text: ({ action }) => t(`coachingOverview:actionState.${action.state}`),
      cell: (line) => (
        <Checkbox
          label={t('coachingOverview:actions.tick', { text: textOf(line) })}
          isChecked={line.action.state === 'done'}
          isMixed={line.action.state === 'partly'}
          onChange={(isDone) => onTick(line, isDone)}
        />
      ),
      isFixed: true,
      width: '56px',
    },
    text: {
      id: 'text',
      header: t('coachingOverview:column.action'),
      isRowHeader: true,
      text: textOf,
      cell: (line) => <span className={line.action.state === 'done' ? 'muted' : 'strong'}>{textOf(line)}</span>,
    },
    owner: {
      id: 'owner',
      header: t('coachingOverview:column.owner'),
      text: ({ action }) => action.owner,
      cell: ({ action }) =>
        action.owner === '' && action.state !== 'done' ? (
          <span className="is-late">{t('coachingOverview:actions.nobody')}</span>
        ) : (
          action.owner
        ),
    },
    due: {
      id: 'due',
      header: t('coachingOverview:column.due'),
      text: (line) => [dueOf(line), lateOf(line)].join(' '),
      cell: (line) => (
        <>
          <span className="nowrap">{dueOf(line)}</span>
          {lateOf(line) === '' ? null : <span className="is-late small tab-second nowrap">{lateOf(line)}</span>}
        </>
      ),
      compare: (a, b) => compareActions(a.action, b.action, today),
      width: '170px',
    },
    age: {
      id: 'age',
      header: t('coachingOverview:column.age'),
      text: ageText,
      cell: ageText,
      compare: (a, b) => (ageOf(a.action, today) ?? -1) - (ageOf(b.action, today) ?? -1),
      align: 'end',
      width: '100px',
    },
  };
}
