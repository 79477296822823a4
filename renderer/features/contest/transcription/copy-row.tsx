import { IconBan } from '@tabler/icons-react';
import { memo, useCallback, useRef } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { emptyCopied, type CopiedEntry } from '../../../../shared/contest-rules/paper-copies.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useDraft } from '../../../ui/use-draft.ts';
import { MarkCell } from './mark-cell.tsx';

interface CopyRowProps {
  readonly pitch: ContestDocument['pitches'][number];
  /** On stage; `null` for a rehearsal. */
  readonly number: number | null;
  readonly criteria: ContestDocument['criteria'];
  readonly scale: Scale;
  readonly entry: CopiedEntry | undefined;
  /** Why nothing is to be copied here, when the organiser knows of a recusal; `null` otherwise. */
  readonly known: string | null;
  readonly onMark: (pitch: string, criterion: string, mark: number | null) => void;
  readonly onSaid: (pitch: string, said: Partial<Pick<CopiedEntry, 'remark' | 'recused' | 'recusalReason'>>) => void;
  readonly onFault: (box: string, isWrong: boolean) => void;
}

/** One line of the paper sheet: its marks, or the abstention that stands in their place, and the remark. */
export const CopyRow = memo(function CopyRow(props: CopyRowProps) {
  const { pitch, number, criteria, scale, entry = emptyCopied, known, onMark, onSaid, onFault } = props;
  const { t } = useWords();
  const row = useRef<HTMLTableRowElement>(null);
  const { name } = pitch.value;
  const recuse = useCallback(
    (id: string) => {
      onSaid(id, { recused: true });
      // The boxes go, the reason comes in their place.
      window.requestAnimationFrame(() => row.current?.querySelector('input')?.focus());
    },
    [onSaid],
  );
  const restore = () => {
    onSaid(pitch.id, { recused: false, recusalReason: '' });
    window.requestAnimationFrame(() => row.current?.querySelector('input')?.focus());
  };
  return (
    <tr ref={row} className={known !== null || entry.recused ? 'is-archived' : undefined}>
      <th scope="row">
        {number === null ? '' : `${number}. `}
        {name}
        {pitch.value.isCalibration ? <small>{t('transcription:grid.calibration')}</small> : null}
      </th>
      {known !== null ? (
        <td colSpan={criteria.length + 1}>{t('transcription:grid.known', { reason: known })}</td>
      ) : entry.recused ? (
        <td colSpan={criteria.length}>
          <span className="copy-recused">
            <Icon of={IconBan} size="s" />
            <b>{t('transcription:grid.recused')}</b>
            <TextBox
              label={t('transcription:grid.reasonCell', { pitch: name })}
              hint={t('transcription:grid.reason')}
              value={entry.recusalReason}
              onCommit={(recusalReason) => onSaid(pitch.id, { recusalReason })}
            />
            <Button size="sm" kind="quiet" onPress={restore}>
              {t('transcription:grid.restore')}
            </Button>
          </span>
        </td>
      ) : (
        criteria.map((criterion) => (
          <td key={criterion.id} className="c">
            <MarkCell
              label={t('transcription:grid.cell', { pitch: name, criterion: criterion.value.name })}
              pitch={pitch.id}
              criterion={criterion.id}
              mark={entry.marks.get(criterion.id) ?? null}
              scale={scale}
              onMark={onMark}
              onFault={onFault}
              onRecuse={recuse}
            />
          </td>
        ))
      )}
      {known !== null ? null : (
        <td>
          <TextBox
            label={t('transcription:grid.remarkCell', { pitch: name })}
            hint=""
            value={entry.remark}
            onCommit={(remark) => onSaid(pitch.id, { remark })}
          />
        </td>
      )}
    </tr>
  );
});

interface TextBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

function TextBox({ label, hint, value, onCommit }: TextBoxProps) {
  const draft = useDraft(value, onCommit);
  return (
    <input
      className="copy-text"
      type="text"
      maxLength={4000}
      aria-label={label}
      placeholder={hint}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
    />
  );
}
