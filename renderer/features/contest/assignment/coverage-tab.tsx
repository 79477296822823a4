import { IconGridDots, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { useId } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { coverageSchema, type Contest } from '../../../../shared/domain/contest.ts';
import { expectedPlaces } from '../../../../shared/contest-rules/coverage.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { AssignmentPanel } from './assignment-panel.tsx';
import { PanelsPanel } from './panels-panel.tsx';
import './assignment.css';

interface CoverageTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

const ICONS = { everyone: IconUsers, panels: IconUsersGroup, assigned: IconGridDots } as const;

/** Who judges what: everybody everything, panels, or a balanced assignment. Declared before the voting. */
export function CoverageTab({ document, signed }: CoverageTabProps) {
  const { t } = useWords();
  const run = useCommand();
  const headId = useId();
  const { contest } = document;
  const isLocked = votingLockOf(document, signed) !== null;
  const edit = (fields: Partial<Contest>) => void run(editContest(document, fields, signed));
  return (
    <div className="stack gap">
      <section className="coverage-choice" aria-labelledby={headId}>
        <header>
          <h2 id={headId}>{t('assignment:title')}</h2>
          <span className="label num">{t('assignment:sheets', { count: countSheets(document) })}</span>
        </header>
        <RadioCards
          labelledBy={headId}
          value={contest.coverage}
          isDisabled={isLocked}
          onChange={(coverage) => edit({ coverage })}
          cards={coverageSchema.options.map((coverage) => ({
            value: coverage,
            icon: ICONS[coverage],
            title: t(`assignment:coverage.${coverage}`),
            note: t(`assignment:coverageText.${coverage}`),
          }))}
        />
        {isLocked ? <p className="muted">{t('assignment:locked')}</p> : null}
      </section>
      {contest.coverage === 'panels' ? <PanelsPanel document={document} signed={signed} isLocked={isLocked} /> : null}
      {contest.coverage === 'assigned' ? (
        <AssignmentPanel document={document} signed={signed} isLocked={isLocked} />
      ) : null}
    </div>
  );
}

/** Sheets that are asked of jurors who are there, recusals aside. */
function countSheets(document: ContestDocument): number {
  const recused = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const jurors = document.jurors.filter(({ value }) => !value.absent);
  return expectedPlaces({ ...document, jurors }).filter(({ juror, entry }) => !recused.has(`${juror}.${entry}`)).length;
}
