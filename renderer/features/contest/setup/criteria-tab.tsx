import { IconListCheck, IconPlus, IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import {
  criteriaTemplateNames,
  draftCriteria,
  draftEmptyCriterion,
  type CriterionDraft,
} from '../../../../shared/contest-rules/criteria-templates.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import { addCriteria, editCriterion, moveCriterion } from '../../../data/commands/contest-criteria.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { countSigned, type JurorSheet } from '../use-contest.ts';
import { CriteriaList } from './criteria-list.tsx';
import { CriteriaRevision } from './criteria-revision.tsx';
import { CriteriaVersions } from './criteria-versions.tsx';
import { CriterionEditor } from './criterion-editor.tsx';
import { findCriteriaDraft } from './use-criteria-draft.ts';

interface CriteriaTabProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
}

/** What is judged, with which weight, and what the marks mean. Once voting began, criteria change by versions only. */
export function CriteriaTab({ document, sheets }: CriteriaTabProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const signed = countSigned(sheets);
  const [open, setOpen] = useState<string | null>(null);
  const [isRevising, setIsRevising] = useState(() => findCriteriaDraft(document) !== null);
  const lock = votingLockOf(document, signed);
  const isLocked = lock !== null;
  const sum = document.criteria.reduce((total, { value }) => total + value.weight, 0);
  const add = (drafts: readonly CriterionDraft[]) => void run(addCriteria(document, drafts, signed));
  const chosen = document.criteria.find(({ id }) => id === open);
  if (document.criteria.length === 0) {
    return (
      <EmptyState
        icon={IconListCheck}
        title={t('contest:setup.criteriaEmpty')}
        action={criteriaTemplateNames.map((name, index) => (
          <Button
            key={name}
            kind={index === 0 ? 'primary' : 'normal'}
            onPress={() => add(draftCriteria(name, scaleOf(document), t))}
          >
            {t('contest:setup.useTemplate', { name: t(`contest:template.${name}`) })}
          </Button>
        ))}
      >
        {t('contest:setup.criteriaEmptyText')}
      </EmptyState>
    );
  }
  if (isRevising && isLocked && lock !== 'closed') {
    return <CriteriaRevision document={document} sheets={sheets} onDone={() => setIsRevising(false)} />;
  }
  return (
    <div className={chosen === undefined ? undefined : 'cols setup-cols'}>
      <div className="stack gap">
        <Panel
          title={t('contest:setup.criteria')}
          end={<span className="label num">{t('contest:setup.criteriaLead', { sum: words.mark(sum) })}</span>}
        >
          <CriteriaList
            label={t('contest:setup.criteria')}
            criteria={document.criteria}
            open={open}
            onOpen={setOpen}
            {...(isLocked
              ? {}
              : {
                  onMove: (id: string, position: number) => void run(moveCriterion(document, id, position, signed)),
                })}
          />
          {isLocked ? null : (
            <div className="setup-add">
              <Button size="sm" icon={IconPlus} onPress={() => add([draftEmptyCriterion(scaleOf(document), t)])}>
                {t('contest:setup.addCriterion')}
              </Button>
            </div>
          )}
          {isLocked && lock !== 'closed' ? (
            <div className="setup-add">
              <Button size="sm" icon={IconVersions} onPress={() => setIsRevising(true)}>
                {t('contest:preparation.version.start')}
              </Button>
              <span className="muted">{t('contest:preparation.version.startText')}</span>
            </div>
          ) : null}
        </Panel>
        <CriteriaVersions document={document} sheets={sheets} />
      </div>
      {chosen === undefined ? null : (
        <CriterionEditor
          key={chosen.id}
          criterion={chosen}
          isLocked={isLocked}
          onEdit={(fields) => void run(editCriterion(document, chosen.id, fields, signed))}
          onRemove={() => void run(editCriterion(document, chosen.id, { archived: true }, signed))}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
