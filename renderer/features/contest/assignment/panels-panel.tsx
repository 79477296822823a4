import { IconAlertTriangle, IconArrowsShuffle, IconCircleCheck, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { bondOfPanels, strengthOfBond, usualShared } from '../../../../shared/contest-rules/jury-panels.ts';
import { addPanels, applyPanelDeal, removePanel, renamePanel } from '../../../data/commands/contest-panels.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { PanelMembers } from './panel-members.tsx';

interface PanelsPanelProps {
  readonly document: ContestDocument;
  readonly signed: number;
  readonly isLocked: boolean;
}

/** The panels of the jury, what links them, and who is in which. */
export function PanelsPanel({ document, signed, isLocked }: PanelsPanelProps) {
  const { t } = useWords();
  const run = useCommand();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const { panels } = document;
  const [chosenShared, setShared] = useState<number | null>(null);
  const shared = chosenShared ?? usualShared(document.jurors.length, panels.length);
  const namesOf = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      t('assignment:panels.newName', { letter: String.fromCodePoint(65 + ((panels.length + index) % 26)) }),
    );
  const countsIn = (panel: string) => ({
    jurors: t('assignment:panels.jurorCount', {
      count: document.jurors.filter(({ value }) => value.panel === panel).length,
    }),
    pitches: t('assignment:panels.pitchCount', {
      count: document.pitches.filter(({ value }) => value.panel === panel).length,
    }),
  });
  const deal = async () => {
    const undo = takeBack();
    if (await run(applyPanelDeal(document, shared, signed)))
      showNote({ message: t('assignment:panels.dealt'), onUndo: undo() });
  };
  const remove = async (panel: string, name: string) => {
    const undo = takeBack();
    if (await run(removePanel(document, panel, signed)))
      showNote({ message: t('assignment:panels.removed', { name }), onUndo: undo() });
  };
  return (
    <>
      <Panel title={t('assignment:panels.title')} isPadded>
        {panels.length === 0 ? (
          <p className="muted">{t('assignment:panels.none')}</p>
        ) : (
          <ul className="jury-panels">
            {panels.map(({ id, value }) => (
              <li key={id}>
                <TextField
                  label={t('assignment:panels.name')}
                  value={value.name}
                  isDisabled={isLocked}
                  error={value.name.trim() === '' ? t('assignment:panels.nameMissing') : undefined}
                  onCommit={(name) => void run(renamePanel(document, id, name, signed))}
                  maxLength={60}
                />
                <span className="grow num jury-panel-count">{t('assignment:panels.counts', countsIn(id))}</span>
                {isLocked ? null : (
                  <IconButton
                    size="sm"
                    icon={IconTrash}
                    label={t('assignment:panels.remove', { name: value.name })}
                    onPress={() => void remove(id, value.name)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {panels.length === 0 ? null : <p className="muted num">{t('assignment:panels.everywhere', countsIn(''))}</p>}
        <Bond document={document} />
        {isLocked ? null : (
          <div className="jury-deal">
            <Button
              size="sm"
              icon={IconPlus}
              // One panel alone divides nothing: the first two come together.
              onPress={() => void run(addPanels(document, namesOf(panels.length === 0 ? 2 : 1), signed))}
            >
              {t('assignment:panels.add')}
            </Button>
            {panels.length < 2 ? null : (
              <>
                <NumberField
                  label={t('assignment:panels.shared')}
                  hint={t('assignment:panels.dealText')}
                  value={shared}
                  min={0}
                  max={document.jurors.length}
                  onCommit={(count) => setShared(count === null ? null : Math.round(count))}
                />
                <Button size="sm" icon={IconArrowsShuffle} onPress={() => void deal()}>
                  {t('assignment:panels.deal')}
                </Button>
              </>
            )}
          </div>
        )}
      </Panel>
      {panels.length === 0 ? null : <PanelMembers document={document} signed={signed} isLocked={isLocked} />}
    </>
  );
}

/** Whether the rankings of the panels can be compared; nothing while there is one panel at most. */
function Bond({ document }: { readonly document: ContestDocument }) {
  const { t } = useWords();
  const bond = bondOfPanels(document);
  const strength = strengthOfBond(document.pitches, bond);
  if (strength === 'undivided') return null;
  return (
    <p className="jury-bond" role="status">
      <Icon of={strength === 'bound' ? IconCircleCheck : IconAlertTriangle} />
      <span>{t(`assignment:panels.${strength}`, { count: bond.shared })}</span>
    </p>
  );
}
