import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { criterionSchema } from '../../../../shared/domain/contest.ts';
import { criterionIdSchema, newId } from '../../../../shared/domain/ids.ts';
import { assessCriteriaChange, type CriteriaChange } from '../../../../shared/contest-rules/criteria-change.ts';
import { draftEmptyCriterion } from '../../../../shared/contest-rules/criteria-templates.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { reviseCriteria } from '../../../data/commands/contest-criteria-version.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText, useCommand } from '../use-command.ts';
import { countSigned, type JurorSheet } from '../use-contest.ts';
import { CriteriaList } from './criteria-list.tsx';
import { CriterionEditor } from './criterion-editor.tsx';
import { useCriteriaDraft } from './use-criteria-draft.ts';

interface CriteriaRevisionProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly onDone: () => void;
}

/** Changes criteria after voting began: first on the side, with what would follow, then all at once and with a reason. */
export function CriteriaRevision({ document, sheets, onDone }: CriteriaRevisionProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const {
    draft: { next, reason },
    change: revise,
    drop,
  } = useCriteriaDraft(document);
  const [open, setOpen] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const change = assessCriteriaChange(document, next, sheets);
  const number = document.contest.criteriaVersion + 1;
  const chosen = next.find(({ id }) => id === open);
  const isNamed = next.every(({ value }) => value.name.trim() !== '');
  const add = () => {
    const added = {
      id: newId(criterionIdSchema),
      value: criterionSchema.parse(draftEmptyCriterion(scaleOf(document), t)),
    };
    revise((present) => ({ next: [...present.next, added] }));
    setOpen(added.id);
  };
  const end = () => {
    drop();
    onDone();
  };
  const apply = async () => {
    const signedSheets = countSigned(sheets);
    const undo = takeBack();
    if (!(await run(reviseCriteria(document, next, { reason, now: nowText(), signedSheets })))) return;
    showNote({ message: t('contest:preparation.version.applied', { number }), onUndo: undo() });
    end();
  };
  return (
    <div className={chosen === undefined ? undefined : 'cols setup-cols'}>
      <Panel
        title={t('contest:preparation.version.title')}
        end={<span className="label num">{t('contest:preparation.version.number', { number })}</span>}
      >
        <p className="setup-lead muted">{t('contest:preparation.version.lead')}</p>
        <CriteriaList label={t('contest:preparation.version.title')} criteria={next} open={open} onOpen={setOpen} />
        <div className="setup-add">
          <Button size="sm" icon={IconPlus} onPress={add}>
            {t('contest:setup.addCriterion')}
          </Button>
        </div>
        <div className="revision-end">
          <div role="status">
            <Consequence change={change} words={words} />
          </div>
          <div className="fields">
            <TextField
              isWide
              label={t('contest:preparation.version.reason')}
              hint={t('contest:preparation.version.reasonHint')}
              value={reason}
              onChange={(text) => revise(() => ({ reason: text }))}
              maxLength={300}
            />
          </div>
          <div className="row">
            <Button
              kind="primary"
              isDisabled={change.kind === 'none' || reason.trim() === '' || !isNamed}
              onPress={() => setIsAsking(true)}
            >
              {t('contest:preparation.version.apply')}
            </Button>
            <Button onPress={end}>{t('contest:preparation.version.cancel')}</Button>
          </div>
        </div>
      </Panel>
      {chosen === undefined ? null : (
        <CriterionEditor
          key={chosen.id}
          criterion={chosen}
          isLocked={false}
          onEdit={(fields) =>
            revise((present) => ({
              next: present.next.map((one) =>
                one.id === chosen.id ? { ...one, value: { ...one.value, ...fields } } : one,
              ),
            }))
          }
          onRemove={() => revise((present) => ({ next: present.next.filter(({ id }) => id !== chosen.id) }))}
          onClose={() => setOpen(null)}
        />
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('contest:preparation.version.confirmTitle')}
        consequence={<Consequence change={change} words={words} />}
        confirmLabel={t('contest:preparation.version.confirm', { number })}
        kind="primary"
        onConfirm={() => void apply()}
      />
    </div>
  );
}

/** What follows, in sentences. */
function Consequence({ change, words: { t } }: { readonly change: CriteriaChange; readonly words: Words }) {
  const count = change.signAgain.length;
  return (
    <>
      <p className="strong">
        {change.kind === 'marks'
          ? count === 0
            ? t('contest:preparation.version.marksNone')
            : t('contest:preparation.version.marks', { count })
          : t(`contest:preparation.version.${change.kind}`)}
      </p>
      {change.kind === 'marks' ? <p>{t('contest:preparation.version.kept')}</p> : null}
      {change.removed.length === 0 ? null : <p>{t('contest:preparation.version.ruleFollows')}</p>}
    </>
  );
}
