import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { describeNote } from '../../../../shared/importing/describe-note.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import type { MarkDecision, MarkDecisions } from '../../../../shared/importing/judge-marks.ts';
import type { MarksPreview } from '../../../../shared/importing/read-marks.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSaveTable } from '../../../outcome/use-save-table.ts';

/** Notes shown before one saves the whole list. */
const SHOWN = 60;

interface NoteDecisionsProps {
  readonly preview: MarksPreview;
  readonly decisions: MarkDecisions;
  readonly onDecide: (rows: readonly number[], decision: MarkDecision | null) => void;
}

interface Choice {
  readonly label: string;
  readonly decision: MarkDecision;
}

/** Every remark with what can be done about it. Nothing is decided by itself. */
export function NoteDecisions({ preview, decisions, onDecide }: NoteDecisionsProps) {
  const words = useWords();
  const { t, language } = words;
  const saveTable = useSaveTable();
  const [isWhole, setIsWhole] = useState(false);
  const { notes } = preview;
  const decided = [...decisions.keys()].filter(
    (row) => !notes.some((note) => note.row === row && note.severity === 'warn'),
  );
  const shown = isWhole ? notes : notes.slice(0, SHOWN);
  const changed = notes.flatMap((note) => (note.code === 'mark-changed' && note.row !== null ? [note.row] : []));
  const save = () =>
    void saveTable(
      {
        sheetName: t('ranking:import.notesFile'),
        header: [t('ranking:import.noteRow'), t('ranking:import.noteText')],
        rows: notes.map((note) => [note.row, describeNote(note, language)]),
      },
      'xlsx',
      `${preview.fileName} ${t('ranking:import.notesFile')}`,
    );
  return (
    <Panel
      title={t('ranking:import.notes')}
      end={
        notes.length === 0 ? undefined : (
          <Button size="sm" kind="quiet" onPress={save}>
            {t('ranking:import.saveNotes')}
          </Button>
        )
      }
    >
      {notes.length === 0 && decided.length === 0 ? (
        <p className="import-none">{t('ranking:import.notesNone')}</p>
      ) : null}
      {changed.length < 2 ? null : (
        <div className="import-all">
          <Button size="sm" onPress={() => onDecide(changed, { onChange: 'replace' })}>
            {t('ranking:import.all.replace')}
          </Button>
          <Button size="sm" onPress={() => onDecide(changed, { onChange: 'keep' })}>
            {t('ranking:import.all.keep')}
          </Button>
        </div>
      )}
      <ul className="list import-notes">
        {shown.map((note, index) => (
          // Two notes may say the same of one row: only their place tells them apart.
          <li key={`${note.code} ${note.row ?? ''} ${note.column?.letter ?? ''} ${index + 1}`}>
            <Icon of={note.severity === 'info' ? IconInfoCircle : IconAlertTriangle} />
            <span className="t grow">{describeNote(note, language)}</span>
            {choicesFor(note).map(({ label, decision }) => (
              <Button key={label} size="sm" onPress={() => onDecide([note.row ?? 0], decision)}>
                {label}
              </Button>
            ))}
          </li>
        ))}
        {notes.length > shown.length ? (
          <li>
            <span className="muted grow">{t('ranking:import.notesMore', { count: notes.length - shown.length })}</span>
            <Button size="sm" kind="quiet" onPress={() => setIsWhole(true)}>
              {t('contest:desk.showAll')}
            </Button>
          </li>
        ) : null}
        {decided.map((row) => (
          <li key={`decided ${row}`} className="is-decided">
            <Icon of={IconInfoCircle} />
            <span className="t grow">
              {t('ranking:import.decidedRow', { row, decision: sayDecision(decisions.get(row)) })}
            </span>
            <Button size="sm" kind="quiet" onPress={() => onDecide([row], null)}>
              {t('ranking:import.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );

  function choicesFor(note: ImportNote): readonly Choice[] {
    if (note.row === null || note.severity !== 'warn') return [];
    const row = preview.rows.find((one) => one.row === note.row);
    if (row === undefined || (row.state !== 'held' && note.code !== 'mark-changed')) return [];
    const choices: Choice[] = [];
    if (note.proposal?.kind === 'take-name') {
      const { of, id, name } = note.proposal;
      const decision = of === 'juror' ? { jurorId: id } : of === 'pitch' ? { pitchId: id } : { criterionId: id };
      choices.push({ label: t('ranking:import.take', { name }), decision });
    }
    if (note.proposal?.kind === 'take-mark') {
      const { criterionId, mark } = note.proposal;
      const marks = new Map([...(decisions.get(note.row)?.marks ?? []), [criterionId, mark] as const]);
      choices.push({ label: t('ranking:import.takeMark', { mark: words.mark(mark) }), decision: { marks } });
    }
    if (note.code === 'mark-changed') {
      choices.push({ label: t('ranking:import.replace'), decision: { onChange: 'replace' } });
      choices.push({ label: t('ranking:import.keep'), decision: { onChange: 'keep' } });
    }
    if (note.code === 'mark-twice')
      choices.push({ label: t('ranking:import.thisRow'), decision: { useThisRow: true } });
    choices.push({ label: t('ranking:import.skip'), decision: { skip: true } });
    return choices;
  }

  function sayDecision(decision: MarkDecision | undefined): string {
    if (decision?.skip === true) return t('ranking:import.decided.skip');
    if (decision?.onChange === 'replace') return t('ranking:import.decided.replace');
    if (decision?.onChange === 'keep') return t('ranking:import.decided.keep');
    if (decision?.useThisRow === true) return t('ranking:import.decided.row');
    if (decision?.marks !== undefined) return t('ranking:import.decided.mark');
    const { jurors, pitches, criteria } = preview.setting;
    const name = [...jurors, ...pitches, ...criteria].find(
      ({ id }) => id === (decision?.jurorId ?? decision?.pitchId ?? decision?.criterionId),
    )?.name;
    return t('ranking:import.decided.take', { name: name ?? '' });
  }
}
