import { IconArrowBackUp, IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import type { RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import { startReading } from '../../../data/spreadsheets/start-reading.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { dropOfferedFile } from '../../../platform/offered-file.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { useSettle } from '../use-outcome.ts';
import { leftOutTable, reasonsOf } from './left-out-table.ts';
import type { PreviewRow } from './preview-row.ts';
import type { ImportSummary, RegisterReading, RegisterWrite } from './register-reading.ts';
import type { Confirmed } from './use-confirm.ts';
import { useNoteWords } from './use-note-words.ts';

interface ImportResultProps {
  readonly file: PickedFile;
  readonly reading: RegisterReading;
  readonly rows: readonly PreviewRow[];
  readonly decisions: RegisterDecisions;
  readonly summary: ImportSummary;
  readonly write: RegisterWrite;
  readonly done: Confirmed;
  readonly onUndone: () => void;
  readonly onAnother: () => void;
}

/** How many rows left out are listed here; the file that can be saved has all of them. */
const LISTED = 50;

/** Third step: what came of it, the way back, and the rows that stayed out. */
export function ImportResult(props: ImportResultProps) {
  const { file, reading, rows, decisions, summary, write, done, onUndone, onAnother } = props;
  const { t, list } = useWords();
  const describe = useNoteWords();
  const store = useStore();
  const settle = useSettle();
  const save = useSaveTable();
  const showNote = useNotes();
  const out = new Set(write.toWrite.leftOutRows);
  const leftOut = rows.filter((row) => out.has(row.row));
  // The file has been dealt with: coming back to this address starts anew.
  useEffect(dropOfferedFile, []);

  const undo = async () => {
    // Only this import is taken back here: what was done since has its own arrow.
    if (store.undoState.getState() !== done.mark) {
      showNote({ message: t('common:undoElsewhere') });
      return;
    }
    if ((await settle(store.undo())) !== null) onUndone();
  };
  const saveLeftOut = async () => {
    const { facts } = reading;
    if (facts === null) return;
    const { encoding, separator, sheetIndex, headerRow } = facts;
    const choices = {
      sheetIndex,
      headerRow,
      ...(encoding === null ? {} : { encoding }),
      ...(separator === null ? {} : { separator }),
    };
    const request = { kind: 'cells', file, choices, rows: write.toWrite.leftOutRows } as const;
    const cells = await startReading<'cells'>(request).answer;
    if (!cells.ok) return;
    const reasons = new Map(leftOut.map((row) => [row.row, reasonsOf(row, decisions, describe, t)]));
    await save(leftOutTable(cells.value, reasons, t), 'csv', t('organisations:import.result.leftOutName'));
  };
  const figures = list([
    t('organisations:import.summary.create', { count: summary.created }),
    t('organisations:import.summary.merge', { count: summary.merged }),
    t('organisations:import.summary.out', { count: summary.leftOut }),
  ]);
  if (done.isUndone) {
    return (
      <Panel title={t('organisations:import.result.undoneTitle')} isPadded>
        <div className="stack gap import-start">
          <p role="status">{t('organisations:import.result.undone', { name: file.fileName })}</p>
          <div className="row">
            <Button kind="primary" icon={IconFileSpreadsheet} onPress={onAnother}>
              {t('organisations:import.result.again')}
            </Button>
          </div>
        </div>
      </Panel>
    );
  }
  return (
    <div className="stack gap">
      <Panel title={t('organisations:import.result.title')} isPadded>
        <div className="stack gap">
          <p className="import-done" role="status">
            {figures}
          </p>
          <div className="row import-ways">
            <ButtonLink kind="primary" href={reading.content === 'people' ? '/people' : '/organisations'}>
              {reading.content === 'people'
                ? t('organisations:import.result.seePeople')
                : t('organisations:import.result.seeOrganisations')}
            </ButtonLink>
            <Button icon={IconArrowBackUp} onPress={() => void undo()}>
              {t('organisations:import.result.undo')}
            </Button>
            <Button kind="quiet" icon={IconFileSpreadsheet} onPress={onAnother}>
              {t('organisations:import.result.again')}
            </Button>
          </div>
        </div>
      </Panel>
      {leftOut.length === 0 ? (
        <p className="muted">{t('organisations:import.result.allIn')}</p>
      ) : (
        <Panel
          title={t('organisations:import.result.leftOut')}
          end={
            <Button size="sm" icon={IconDownload} onPress={() => void saveLeftOut()}>
              {t('organisations:import.result.saveLeftOut')}
            </Button>
          }
        >
          <ul className="list">
            {leftOut.slice(0, LISTED).map((row) => (
              <li key={row.id}>
                <div className="t">
                  <b>{row.name || t('organisations:import.rows.nameless')}</b>
                  {reasonsOf(row, decisions, describe, t).map((reason) => (
                    <small key={reason}>{reason}</small>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
