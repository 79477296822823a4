import type { RegisterDecision } from '../../../../shared/importing/apply-decisions.ts';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { DecisionSelect } from './decision-select.tsx';
import { NotesList } from './notes-list.tsx';
import type { DraftField, PreviewRow } from './preview-row.ts';

interface RowDetailProps {
  readonly row: PreviewRow;
  readonly decision: RegisterDecision | undefined;
  readonly onDecide: (decision: RegisterDecision | null) => void;
  readonly onClose: () => void;
}

/** One row with everything it says; beside it what it seems to be a copy of, field by field. */
export function RowDetail({ row, decision, onDecide, onClose }: RowDetailProps) {
  const { t } = useWords();
  const { twin, fields, notes } = row;
  return (
    <SidePanel title={t('organisations:import.detail.title', { row: row.row })} onClose={onClose}>
      <div className="stack gap">
        <DecisionSelect row={row} decision={decision} onDecide={onDecide} isLabelShown />
        {twin === null ? null : <p className="muted">{t('organisations:import.detail.mergeNote')}</p>}
        {fields.size === 0 ? null : (
          <dl className="import-fields">
            {[...fields].map(([name, text]) => (
              <div key={name}>
                <dt>{t(`importing:fields.${name}`)}</dt>
                <dd>{text}</dd>
                {twin === null ? null : (
                  <FieldOfTwin field={name} row={row} twin={twin} isMerged={decision?.kind === 'merge'} />
                )}
              </div>
            ))}
          </dl>
        )}
        {notes.length === 0 ? null : <NotesList notes={notes} />}
      </div>
    </SidePanel>
  );
}

interface FieldOfTwinProps {
  readonly field: DraftField;
  readonly row: PreviewRow;
  readonly twin: NonNullable<PreviewRow['twin']>;
  readonly isMerged: boolean;
}

/** What the other one says in this field, when it differs, and which of the two stays. */
function FieldOfTwin({ field, row, twin, isMerged }: FieldOfTwinProps) {
  const { t } = useWords();
  const own = row.fields.get(field);
  const other = twin.fields.get(field);
  if (own === other) return null;
  const where =
    twin.place.kind === 'stored'
      ? t('organisations:import.detail.already')
      : t('organisations:import.detail.inRow', { row: twin.place.row });
  const effect = other === undefined ? t('organisations:import.detail.fills') : t('organisations:import.detail.stays');
  return (
    <dd className="import-other">
      <span className="label">{where}</span> {other ?? <span className="muted">{t('common:none')}</span>}
      {isMerged ? <b className="small"> {effect}</b> : null}
    </dd>
  );
}
