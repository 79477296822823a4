import { useMemo, useState } from 'react';
import type { RegisterDecision, RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { decideAll, stateOf, withDecision, type PreviewRow } from './preview-row.ts';
import type { ImportSummary } from './register-reading.ts';
import { RowDetail } from './row-detail.tsx';
import { rowColumns } from './row-columns.tsx';
import { SummaryAside } from './summary-aside.tsx';
import { useNoteWords } from './use-note-words.ts';

interface RowsStepProps {
  readonly rows: readonly PreviewRow[];
  readonly decisions: RegisterDecisions;
  readonly onDecide: (decisions: RegisterDecisions) => void;
  readonly summary: ImportSummary;
}

type Shown = 'all' | 'open' | 'noted' | 'out';

/** Second step: every row with what it is about to become, and the copies to decide about. */
export function RowsStep({ rows, decisions, onDecide, summary }: RowsStepProps) {
  const words = useWords();
  const { t } = words;
  const describe = useNoteWords();
  const [shown, setShown] = useState<Shown>('all');
  const [openId, setOpenId] = useState<string | null>(null);
  const twins = useMemo(() => rows.filter((row) => row.twin !== null), [rows]);
  const visible = useMemo(
    () => rows.filter((row) => isShown(row, decisions.get(row.row), shown)),
    [rows, decisions, shown],
  );
  const columns = useMemo(
    () =>
      rowColumns({
        words,
        describe,
        decisions,
        onDecide: (row, decision) => onDecide(withDecision(decisions, row, decision)),
      }),
    [words, describe, decisions, onDecide],
  );
  const open = rows.find((row) => row.id === openId);
  const decideTwins = (kind: RegisterDecision['kind']) => onDecide(decideAll(twins, kind, decisions));
  return (
    <div className="cols">
      <Panel label={t('organisations:import.rows.title')}>
        {twins.length === 0 ? null : (
          <div
            className="import-twins"
            role="group"
            aria-label={t('organisations:import.decide.title', { count: twins.length })}
          >
            <b>{t('organisations:import.decide.title', { count: twins.length })}</b>
            <span className="muted">{t('organisations:import.decide.allSo')}</span>
            <Button size="sm" onPress={() => decideTwins('merge')}>
              {t('organisations:import.decide.mergeAll')}
            </Button>
            <Button size="sm" onPress={() => decideTwins('keep-separate')}>
              {t('organisations:import.decide.keepAll')}
            </Button>
            <Button size="sm" onPress={() => decideTwins('skip')}>
              {t('organisations:import.decide.skipAll')}
            </Button>
          </div>
        )}
        <DataTable
          label={t('organisations:import.rows.title')}
          rows={visible}
          columns={columns}
          onOpen={(row) => setOpenId(row.id)}
          openId={openId}
          filters={
            <Select
              isLabelHidden
              label={t('organisations:import.rows.filter')}
              value={shown}
              options={[
                { value: 'all', label: t('organisations:import.rows.all') },
                { value: 'open', label: t('organisations:import.rows.open') },
                { value: 'noted', label: t('organisations:import.rows.noted') },
                { value: 'out', label: t('organisations:import.rows.out') },
              ]}
              onChange={setShown}
            />
          }
          empty={<p className="table-none">{t('organisations:import.rows.none')}</p>}
        />
      </Panel>
      {open === undefined ? (
        <SummaryAside summary={summary} />
      ) : (
        <RowDetail
          key={open.id}
          row={open}
          decision={decisions.get(open.row)}
          onDecide={(decision) => onDecide(withDecision(decisions, open.row, decision))}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}

function isShown(row: PreviewRow, decision: RegisterDecision | undefined, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'open':
      return stateOf(row, decision) === 'twin';
    case 'noted':
      return row.notes.length > 0;
    case 'out': {
      const state = stateOf(row, decision);
      return state === 'out' || state === 'faulty' || state === 'twin' || state === 'same';
    }
    default:
      return shown satisfies never;
  }
}
