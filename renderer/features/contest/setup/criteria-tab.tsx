import { IconListCheck, IconPlus } from '@tabler/icons-react';
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
import { addCriteria, moveCriterion } from '../../../data/commands/contest-criteria.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { CriterionEditor } from './criterion-editor.tsx';
import { OrderedList } from './ordered-list.tsx';

interface CriteriaTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** What is judged, with which weight, and what the marks mean. */
export function CriteriaTab({ document, signed }: CriteriaTabProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const [open, setOpen] = useState<string | null>(null);
  const isLocked = votingLockOf(document, signed) !== null;
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
  return (
    <div className={chosen === undefined ? undefined : 'cols setup-cols'}>
      <Panel
        title={t('contest:setup.criteria')}
        end={<span className="label num">{t('contest:setup.criteriaLead', { sum: words.mark(sum) })}</span>}
      >
        <OrderedList
          label={t('contest:setup.criteria')}
          isLocked={isLocked}
          onMove={(id, position) => void run(moveCriterion(document, id, position, signed))}
          items={document.criteria.map(({ id, value }) => ({
            id,
            name: value.name,
            content: (
              <button
                type="button"
                className="ordered-open"
                aria-pressed={id === open}
                onClick={() => setOpen(id === open ? null : id)}
              >
                <span className="grow">
                  <b className="strong">{value.name === '' ? t('contest:setup.newCriterion') : value.name}</b>
                  <small>{value.question}</small>
                </span>
                <span className="num ordered-weight">
                  {words.mark(value.weight)}
                  <small>{t('contest:setup.share', { share: words.number((value.weight / sum) * 100, 0) })}</small>
                </span>
              </button>
            ),
          }))}
        />
        {isLocked ? null : (
          <div className="setup-add">
            <Button size="sm" icon={IconPlus} onPress={() => add([draftEmptyCriterion(scaleOf(document), t)])}>
              {t('contest:setup.addCriterion')}
            </Button>
          </div>
        )}
      </Panel>
      {chosen === undefined ? null : (
        <CriterionEditor
          key={chosen.id}
          document={document}
          criterion={chosen}
          signed={signed}
          isLocked={isLocked}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
