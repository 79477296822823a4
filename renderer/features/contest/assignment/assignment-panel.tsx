import { IconAlertTriangle, IconGridDots } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { viewAssignment } from '../../../../shared/contest-rules/assignment-view.ts';
import { planContestAssignment } from '../../../data/commands/contest-assignment.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { AssignmentGrid } from './assignment-grid.tsx';
import { describeFinding, describeNotes } from './assignment-words.ts';

interface AssignmentPanelProps {
  readonly document: ContestDocument;
  readonly signed: number;
  readonly isLocked: boolean;
}

/** Notes beyond these are counted, not listed: the grid shows them too. */
const NOTES_SHOWN = 6;

/** The balanced assignment: how many jurors a pitch gets, what the plan found, and the grid to change it by hand. */
export function AssignmentPanel({ document, signed, isLocked }: AssignmentPanelProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const view = useMemo(() => viewAssignment(document), [document]);
  const { sheetsPerPitch } = document.contest;
  const prepare = async (choices: 'keep' | 'forget') => {
    const undo = takeBack();
    if (await run(planContestAssignment(document, choices, signed)))
      showNote({ message: t('assignment:plan.planned'), onUndo: undo() });
  };
  if (view.jurors.length === 0 || view.pitches.length === 0) {
    return (
      <EmptyState icon={IconGridDots} title={t('assignment:plan.title')}>
        {t('assignment:plan.missing')}
      </EmptyState>
    );
  }
  const notes = view.isBegun ? describeNotes(view, sheetsPerPitch, words) : [];
  return (
    <Panel title={t('assignment:plan.title')} className="assignment-panel">
      <div className="assignment-head">
        <NumberField
          label={t('assignment:plan.perPitch')}
          hint={t('assignment:plan.perPitchHint')}
          value={sheetsPerPitch}
          min={1}
          max={Math.max(view.jurors.length, sheetsPerPitch)}
          isDisabled={isLocked}
          onCommit={(count) =>
            count === null ? undefined : void run(editContest(document, { sheetsPerPitch: Math.round(count) }, signed))
          }
        />
        {isLocked ? null : (
          <div className="assignment-acts">
            <Button icon={IconGridDots} onPress={() => void prepare('keep')}>
              {t(view.isBegun || view.hasChoices ? 'assignment:plan.again' : 'assignment:plan.prepare')}
            </Button>
            {view.hasChoices ? (
              <Button kind="quiet" onPress={() => void prepare('forget')}>
                {t('assignment:plan.anew')}
              </Button>
            ) : null}
          </div>
        )}
      </div>
      <div className="assignment-finding" role="status">
        {view.isBegun ? (
          <p className="strong">{describeFinding(view, sheetsPerPitch, words)}</p>
        ) : (
          <>
            <p className="strong">{t('assignment:plan.none')}</p>
            <p className="muted">{t('assignment:plan.noneText')}</p>
          </>
        )}
        {document.pitches.some(({ value }) => value.isCalibration) ? (
          <p className="muted">{t('assignment:plan.calibration')}</p>
        ) : null}
      </div>
      {notes.length === 0 ? null : (
        <ul className="list assignment-notes" aria-label={t('assignment:plan.notes')}>
          {notes.slice(0, NOTES_SHOWN).map((note) => (
            <li key={note}>
              <Icon of={IconAlertTriangle} />
              <span className="t">{note}</span>
            </li>
          ))}
          {notes.length > NOTES_SHOWN ? (
            <li className="muted">{t('assignment:plan.more', { count: notes.length - NOTES_SHOWN })}</li>
          ) : null}
        </ul>
      )}
      <AssignmentGrid document={document} view={view} signed={signed} isLocked={isLocked} />
    </Panel>
  );
}
