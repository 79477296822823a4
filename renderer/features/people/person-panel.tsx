import { IconArchive, IconRestore } from '@tabler/icons-react';
import { archivePerson, changePerson, restorePerson, type PersonFields as Fields } from '../../data/commands/people.ts';
import type { PersonRow } from '../../data/rows.ts';
import { useStore } from '../../data/store-provider.tsx';
import { describeFailure, type AnyFailure } from '../../data/describe-failure.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { RichText, useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { WhoSees } from '../../ui/who-sees.tsx';
import { PersonFields } from './person-fields.tsx';

interface PersonPanelProps {
  readonly person: PersonRow;
  readonly onClose: () => void;
}

/** One person beside the list: saved as one types, archived with a way back. */
export function PersonPanel({ person, onClose }: PersonPanelProps) {
  const { t } = useWords();
  const store = useStore();
  const showNote = useNotes();
  const name = person.name === '' ? t('people:unnamed') : person.name;
  const carryOut = async (change: Promise<Result<unknown, AnyFailure>>) => {
    const done = await change;
    if (!done.ok) showNote({ message: describeFailure(t, done.error) });
    return done.ok;
  };
  const archive = async () => {
    if (!(await carryOut(archivePerson(store, person)))) return;
    onClose();
    showNote({ message: t('people:archived', { name }), onUndo: () => void carryOut(restorePerson(store, person)) });
  };
  const restore = async () => {
    if (await carryOut(restorePerson(store, person))) showNote({ message: t('people:restored', { name }) });
  };
  return (
    <SidePanel
      title={name}
      onClose={onClose}
      footer={
        person.archived ? (
          <Button icon={IconRestore} onPress={() => void restore()}>
            {t('common:restore')}
          </Button>
        ) : (
          <Button icon={IconArchive} onPress={() => void archive()}>
            {t('common:archive')}
          </Button>
        )
      }
    >
      <div className="stack gap">
        <PersonFields
          value={person}
          onChange={(fields: Fields) => void carryOut(changePerson(store, person, fields))}
        />
        <WhoSees>
          <RichText text={t('people:sees')} />
        </WhoSees>
      </div>
    </SidePanel>
  );
}
