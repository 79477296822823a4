import { useMemo, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';

/** Somebody or something of the edition that may be added. */
export interface Candidate {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly note: string;
}

interface AddFromListProps {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  /** Said when there is nobody left, or nobody at all. */
  readonly whenNone: string;
  readonly labelOf: (count: number) => string;
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Chooses several from the edition, beside the list they will join. */
export function AddFromList({ title, candidates, whenNone, labelOf, onAdd, onClose }: AddFromListProps) {
  const { t } = useWords();
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set());
  const columns = useMemo<readonly Column<Candidate>[]>(
    () => [
      {
        id: 'name',
        header: t('contest:setup.name'),
        isRowHeader: true,
        text: (one) => `${one.name} ${one.note} ${one.code}`,
        cell: (one) => (
          <>
            {one.name}
            <small>{one.note}</small>
          </>
        ),
      },
    ],
    [t],
  );
  const chosen = candidates.filter(({ id }) => selected.has(id));
  return (
    <SidePanel
      title={title}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isDisabled={chosen.length === 0}
          onPress={() => {
            onAdd(chosen.map(({ id }) => id));
            onClose();
          }}
        >
          {labelOf(chosen.length)}
        </Button>
      }
    >
      <div className="add-list">
        <DataTable
          label={title}
          rows={candidates}
          columns={columns}
          selection={{ selected, onChange: setSelected }}
          empty={<p className="muted">{whenNone}</p>}
        />
      </div>
    </SidePanel>
  );
}
