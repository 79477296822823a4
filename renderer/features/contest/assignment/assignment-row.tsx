import { IconAlertTriangle, IconBan, IconCheck, IconHandFinger, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { AssignedPitch, AssignmentView } from '../../../../shared/contest-rules/assignment-view.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { stateOf, type CellPlace, type CellState } from './assignment-words.ts';

const ICONS = {
  assigned: IconCheck,
  'by-hand': IconHandFinger,
  abstains: IconBan,
  'left-out': IconX,
} as const;

/** What a cell looks like; an empty ring while nobody is on it. */
export function CellMark({ state }: { readonly state: CellState }) {
  return (
    <span className={classNames('cell-mark', `is-${state}`)} aria-hidden="true">
      {state === 'free' ? null : <Icon of={ICONS[state]} size="s" />}
    </span>
  );
}

interface GridRowProps {
  readonly row: number;
  readonly pitch: AssignedPitch;
  readonly number: string;
  readonly jurors: AssignmentView['jurors'];
  readonly need: number;
  /** The juror whose cell takes the focus; null in all rows but one. */
  readonly focused: number | null;
  /** Id of what explains the cell in focus. */
  readonly describedBy: string;
  readonly isLocked: boolean;
  readonly onFocus: (place: CellPlace) => void;
  readonly onToggle: (place: CellPlace) => void;
}

/** A pitch with its jurors. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, pitch, number, jurors, need, focused, describedBy, isLocked, onFocus, onToggle } = props;
  const { t } = useWords();
  const isShort = pitch.sheets < need;
  return (
    <tr>
      <th scope="row">
        <span className="muted num">{number}</span> {pitch.value.name}
      </th>
      <td className="r num">
        {isShort ? <Icon of={IconAlertTriangle} size="s" /> : null}{' '}
        {isShort ? (
          <span aria-label={t('assignment:plan.pitchOf', { name: pitch.value.name, count: pitch.sheets, need })}>
            {pitch.sheets}/{need}
          </span>
        ) : (
          pitch.sheets
        )}
      </td>
      <td className="r num">{pitch.worlds}</td>
      {pitch.cells.map((cell, column) => {
        const juror = jurors[column];
        const state = stateOf(cell);
        const place = { pitch: row, juror: column };
        return (
          <td key={juror?.id ?? column} className="c">
            <button
              type="button"
              className="cell-button"
              data-cell={`${row}.${column}`}
              tabIndex={focused === column ? 0 : -1}
              aria-pressed={cell.kind === 'assigned'}
              aria-disabled={cell.kind === 'abstains' || isLocked}
              aria-label={t('assignment:plan.cell', {
                pitch: pitch.value.name,
                juror: juror?.value.name ?? '',
                state: t(`assignment:plan.state.${state}`),
              })}
              {...(focused === column ? { 'aria-describedby': describedBy } : {})}
              onFocus={() => onFocus(place)}
              onClick={() => onToggle(place)}
            >
              <CellMark state={state} />
            </button>
          </td>
        );
      })}
    </tr>
  );
});
