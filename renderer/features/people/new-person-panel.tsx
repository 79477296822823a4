import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { personSchema } from '../../../shared/domain/person.ts';
import { createEdition } from '../../data/commands/editions.ts';
import { createPerson } from '../../data/commands/people.ts';
import type { EditionRow } from '../../data/rows.ts';
import { useStore } from '../../data/store-provider.tsx';
import { describeFailure } from '../../data/describe-failure.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { PersonFields } from './person-fields.tsx';

interface NewPersonPanelProps {
  readonly edition: EditionRow | null;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

/** A person who is not in the list yet: nothing is stored before the name is there. */
export function NewPersonPanel({ edition, onClose, onCreated }: NewPersonPanelProps) {
  const { t } = useWords();
  const store = useStore();
  const showNote = useNotes();
  const [fields, setFields] = useState(() => personSchema.parse({}));
  const create = async () => {
    const programme = edition ?? (await startEdition());
    if (programme === null) return;
    const created = await createPerson(store, programme.id, fields);
    if (!created.ok) {
      showNote({ message: describeFailure(t, created.error) });
      return;
    }
    showNote({ message: t('people:created', { name: fields.name }) });
    onCreated(created.value.id);
  };
  const startEdition = async () => {
    const name = t('shell:settings.newEditionName', { year: new Date().getFullYear() });
    const started = await createEdition(store, { name });
    if (started.ok) return started.value;
    showNote({ message: describeFailure(t, started.error) });
    return null;
  };
  return (
    <SidePanel
      title={t('people:panelNew')}
      onClose={onClose}
      footer={
        <Button kind="primary" icon={IconPlus} isDisabled={fields.name === ''} onPress={() => void create()}>
          {t('people:create')}
        </Button>
      }
    >
      <PersonFields value={fields} onChange={(change) => setFields((before) => ({ ...before, ...change }))} autoFocus />
    </SidePanel>
  );
}
