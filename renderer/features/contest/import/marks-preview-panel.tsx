import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { describeNote } from '../../../../shared/importing/describe-note.ts';
import { applyMarkDecisions } from '../../../../shared/importing/apply-mark-decisions.ts';
import { fillContestFromSheet, isEmptyContest } from '../../../data/commands/contest-from-sheet.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { importMarks } from '../../../data/commands/sheet-import.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText, useCommand } from '../use-command.ts';
import type { JurorSheet } from '../use-contest.ts';
import { MarkColumnsPanel } from './mark-columns-panel.tsx';
import { NoteDecisions } from './note-decisions.tsx';
import { PreviewTable } from './preview-table.tsx';
import { findRecusedMarks } from './recused-marks.ts';
import { ReadingChoices } from './reading-choices.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { useMarksReading } from './use-marks-reading.ts';

interface MarksPreviewPanelProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly file: PickedFile;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** What a sheet would do, before anything is stored. */
export function MarksPreviewPanel({ document, sheets, file, onAgain, onDone }: MarksPreviewPanelProps) {
  const { t, language, list } = useWords();
  const run = useCommand();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [, navigate] = useLocation();
  const state = useMarksReading(file, document, sheets);
  const [isSaving, setIsSaving] = useState(false);
  const { reading, choices, fraction } = state;
  const preview = reading?.preview ?? null;
  const toWrite = useMemo(() => {
    const good = (preview?.rows ?? []).filter((row) => row.state === 'new' || row.state === 'changed');
    return good.reduce((count, row) => count + row.marks.filter((mark) => mark.before !== mark.value).length, 0);
  }, [preview]);
  const recused = useMemo(() => findRecusedMarks(document, preview?.rows ?? []), [document, preview]);
  const leftOut = (preview?.rows ?? []).filter((row) => row.state === 'held' || row.state === 'skipped').length;

  const save = async () => {
    if (preview === null || reading === null) return;
    setIsSaving(true);
    const written = await applyMarkDecisions(preview, choices.decisions, choices.juror ?? undefined);
    const common = { fileName: preview.fileName, fileHash: preview.sha256, now: nowText() };
    const result = isEmptyContest(document)
      ? await fillContestFromSheet(
          { ...common, document, setting: preview.setting, marks: written.marks, scale: reading.scale },
          digestText,
        )
      : await importMarks(
          {
            ...common,
            document,
            sheets,
            marks: written.marks.map(({ jurorId, pitchId, criterionId, value }) => ({
              juror: jurorId,
              pitch: pitchId,
              criterion: criterionId,
              mark: value,
            })),
            reason: t('ranking:import.reason', { file: preview.fileName }),
          },
          digestText,
        );
    const undo = takeBack();
    const stored = await run(result.ok ? result.value.change : result);
    setIsSaving(false);
    if (!stored) return;
    showNote({
      message: t('ranking:import.done', { count: written.marks.length }),
      onUndo: undo(),
    });
    onDone();
    navigate(`/contests/${document.id}/ranking`);
  };

  if (preview === null || reading === null) {
    return (
      <Panel label={t('ranking:import.title')} isPadded className="import-wait">
        {state.trouble === null ? (
          <ProgressBar
            label={t('ranking:import.reading', { file: file.fileName })}
            fraction={fraction}
            onCancel={state.stop}
          />
        ) : (
          <>
            <p>{state.trouble === 'stopped' ? t('ranking:import.interrupted') : t('ranking:import.failed')}</p>
            <div className="row">
              <Button onPress={state.again}>{t('ranking:import.readAgain')}</Button>
              <Button kind="primary" onPress={onAgain}>
                {t('ranking:import.again')}
              </Button>
            </div>
          </>
        )}
      </Panel>
    );
  }

  const refusals = preview.notes.filter((note) => note.severity === 'refuse');
  const unchanged = preview.rows.filter((row) => row.state === 'unchanged').length;
  const held = preview.rows.filter((row) => row.state === 'held').length;
  return (
    <div className="stack gap">
      <Panel
        title={t('ranking:import.found', {
          file: preview.fileName,
          rows: t('ranking:import.rows', { count: reading.facts?.rowCount ?? 0 }),
        })}
        end={
          <Button size="sm" kind="quiet" onPress={onAgain}>
            {t('ranking:import.again')}
          </Button>
        }
        isPadded
      >
        {refusals.length === 0 ? null : (
          <div className="import-refused" role="alert">
            <Icon of={IconAlertTriangle} />
            <div>
              <b className="strong">{t('ranking:import.refused')}</b>
              {refusals.map((note) => {
                const text = describeNote(note, language);
                return <p key={text}>{text}</p>;
              })}
            </div>
          </div>
        )}
        {reading.facts === null ? null : (
          <ReadingChoices
            document={document}
            facts={reading.facts}
            juror={choices.juror}
            needsJuror={refusals.some(
              (note) => note.code === 'column-missing' && 'field' in note.params && note.params.field === 'juror',
            )}
            onChoose={state.choose}
            table={choices.table}
          />
        )}
        {isEmptyContest(document) && refusals.length === 0 ? (
          <ScaleChoice scale={reading.scale} onChange={(scale) => state.choose({ scale })} />
        ) : null}
        {refusals.length > 0 ? null : (
          <>
            <p className="import-sums num">
              <span>{t('ranking:import.good', { count: preview.rowsOk - unchanged })}</span>
              {unchanged === 0 ? null : <span>{t('ranking:import.unchanged', { count: unchanged })}</span>}
              {held === 0 ? null : <b className="warn">{t('ranking:import.held', { count: held })}</b>}
            </p>
            {preview.marksMissing === 0 ? null : (
              <p className="muted">{t('ranking:import.missingMarks', { count: preview.marksMissing })}</p>
            )}
            {recused.count === 0 ? null : (
              <p className="import-recused">
                <Icon of={IconAlertTriangle} />{' '}
                {t('ranking:import.recused', {
                  count: recused.count,
                  pairs: list(recused.pairs.map((pair) => t('ranking:import.recusedPair', pair))),
                })}
              </p>
            )}
            <div className="row import-keys">
              <Button
                kind="primary"
                isDisabled={toWrite === 0 || fraction !== null || isSaving}
                onPress={() => void save()}
              >
                {isSaving ? t('ranking:import.saving') : t('ranking:import.confirm', { count: toWrite })}
              </Button>
              {leftOut === 0 ? null : <span className="muted">{t('ranking:import.leftOut', { count: leftOut })}</span>}
            </div>
          </>
        )}
        {fraction === null ? null : (
          <ProgressBar
            label={t('ranking:import.reading', { file: file.fileName })}
            fraction={fraction}
            onCancel={state.stop}
          />
        )}
      </Panel>
      {refusals.length > 0 ? null : (
        <NoteDecisions preview={preview} decisions={choices.decisions} onDecide={state.decide} />
      )}
      {reading.facts === null || refusals.some(({ code }) => code === 'already-imported') ? null : (
        <MarkColumnsPanel
          document={document}
          facts={reading.facts}
          mapping={preview.mapping}
          isAmbiguous={refusals.some(({ code }) => code === 'column-repeated')}
          onChange={(mapping) => state.choose({ mapping })}
        />
      )}
      {refusals.length > 0 ? null : <PreviewTable preview={preview} />}
    </div>
  );
}
