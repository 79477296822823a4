import { useMemo } from 'react';
import type { MarkRow } from '../../../../shared/importing/judge-marks.ts';
import type { MarksPreview } from '../../../../shared/importing/read-marks.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';

type PreviewLine = MarkRow & { readonly id: string };

/** The rows as they would be stored. */
export function PreviewTable({ preview }: { readonly preview: MarksPreview }) {
  const words = useWords();
  const { t } = words;
  const lines = useMemo(() => preview.rows.map((row) => ({ ...row, id: String(row.row) })), [preview.rows]);
  const columns = useMemo<readonly Column<PreviewLine>[]>(() => {
    const names = new Map(
      [...preview.setting.pitches, ...preview.setting.jurors, ...preview.setting.criteria].map(({ id, name }) => [
        id,
        name,
      ]),
    );
    const raw = new Map(preview.rawRows.map((row) => [row.row, row]));
    const pitchOf = (line: PreviewLine) => names.get(line.pitchId ?? '') ?? raw.get(line.row)?.pitch.cell.text ?? '';
    const jurorOf = (line: PreviewLine) => names.get(line.jurorId ?? '') ?? raw.get(line.row)?.juror?.cell.text ?? '';
    const marksOf = (line: PreviewLine) =>
      line.marks.map((mark) => `${names.get(mark.criterionId) ?? ''} ${words.mark(mark.value)}`).join(' · ');
    return [
      {
        id: 'row',
        header: t('ranking:import.noteRow'),
        width: '76px',
        align: 'end',
        text: (line) => String(line.row),
        compare: (a, b) => a.row - b.row,
        cell: (line) => <span className="num">{line.row}</span>,
      },
      {
        id: 'pitch',
        header: t('ranking:marksColumn.pitch'),
        isRowHeader: true,
        width: '24%',
        text: pitchOf,
        cell: pitchOf,
      },
      { id: 'juror', header: t('ranking:marksColumn.juror'), width: '18%', text: jurorOf, cell: jurorOf },
      {
        id: 'marks',
        header: t('ranking:sheetName.marks'),
        text: marksOf,
        cell: (line) => <span className="num">{marksOf(line)}</span>,
      },
      {
        id: 'state',
        header: t('ranking:marksColumn.state'),
        width: '100px',
        text: (line) => t(`ranking:import.state.${line.state}`),
        cell: (line) => (
          <span className={line.state === 'held' ? 'warn strong' : line.state === 'new' ? '' : 'muted'}>
            {t(`ranking:import.state.${line.state}`)}
          </span>
        ),
      },
    ];
  }, [preview, t, words]);
  return (
    <Panel title={t('ranking:import.preview')}>
      <DataTable label={t('ranking:import.preview')} rows={lines} columns={columns} empty={null} isDense />
    </Panel>
  );
}
