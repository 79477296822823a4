import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { LinkReview } from '../../../../shared/contest-rules/links.ts';
import { applyLinks } from '../../../data/commands/contest-links.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

interface LinksPanelProps {
  readonly document: ContestDocument;
  readonly review: LinkReview;
  readonly onClose: () => void;
}

interface Line {
  readonly juror: string;
  readonly pitch: string;
  readonly note: string;
}

/** Links as they are known now beside the recusals of this contest. What is ticked is applied, nothing else. */
export function LinksPanel({ document, review, onClose }: LinksPanelProps) {
  const { t } = useWords();
  const run = useCommand();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const toAdd = review.toAdd.filter((one) => !left.has(keyOf(one)));
  const toRemove = review.toRemove.filter((one) => !left.has(keyOf(one)));
  const count = toAdd.length + toRemove.length;
  const toggle = (key: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const nameIn = (records: readonly { readonly id: string; readonly value: { readonly name: string } }[], id: string) =>
    records.find((one) => one.id === id)?.value.name ?? '';
  const group = (label: string, lines: readonly Line[]) =>
    lines.length === 0 ? null : (
      <fieldset className="field plain-set links-set">
        <legend className="field-label">{label}</legend>
        {lines.map((line) => (
          <Checkbox
            key={keyOf(line)}
            isChecked={!left.has(keyOf(line))}
            onChange={(isChosen) => toggle(keyOf(line), isChosen)}
          >
            {t('contest:preparation.links.lineOf', {
              juror: nameIn(document.jurors, line.juror),
              pitch: nameIn(document.pitches, line.pitch),
            })}
            <small>{line.note}</small>
          </Checkbox>
        ))}
      </fieldset>
    );
  const apply = async () => {
    const undo = takeBack();
    if (
      !(await run(applyLinks(document, { toAdd, toRemove }, (kind) => t(`contest:preparation.links.reason.${kind}`))))
    )
      return;
    showNote({ message: t('contest:preparation.links.applied'), onUndo: undo() });
    onClose();
  };
  const isNothing = review.toAdd.length + review.toRemove.length === 0;
  return (
    <SidePanel
      title={t('contest:preparation.links.title')}
      onClose={onClose}
      footer={
        isNothing ? undefined : (
          <Button kind="primary" isDisabled={count === 0} onPress={() => void apply()}>
            {t('contest:preparation.links.apply', { count })}
          </Button>
        )
      }
    >
      <div className="stack gap">
        {isNothing ? (
          <p>{t('contest:preparation.links.reviewNone')}</p>
        ) : (
          <p className="muted">{t('contest:preparation.links.reviewText')}</p>
        )}
        {group(
          t('contest:preparation.links.toAdd'),
          review.toAdd.map((one) => ({ ...one, note: t(`contest:preparation.links.reason.${one.kind}`) })),
        )}
        {group(
          t('contest:preparation.links.toRemove'),
          review.toRemove.map((one) => ({ ...one, note: one.reason })),
        )}
        {document.round.state === 'open' && review.toAdd.length > 0 ? (
          <p className="muted">{t('contest:preparation.links.signedNote')}</p>
        ) : null}
      </div>
    </SidePanel>
  );
}

function keyOf({ juror, pitch }: Pick<Line, 'juror' | 'pitch'>): string {
  return `${juror}.${pitch}`;
}
