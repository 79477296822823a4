import { useState } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import { listAssessments } from '../../../data/queries/coaching.ts';
import { listContests } from '../../../data/queries/contests.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useCurrentEdition } from '../../../data/use-current-edition.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useLive } from '../../../data/use-live.ts';
import { dropOfferedFile, useOfferedFile } from '../../../platform/offered-file.ts';
import { useWords } from '../../../ui/text.tsx';
import { ImportStart } from './import-start.tsx';
import { ImportWizard } from './import-wizard.tsx';

interface FileInHand {
  readonly file: PickedFile | null;
  /** Another turn is another import, even of the same file. */
  readonly turn: number;
}

/** Takes a spreadsheet of organisations or people in: nothing is written before it was seen and confirmed. */
export function ImportPage() {
  const { t } = useWords();
  const offered = useOfferedFile();
  const waiting = offered?.kind === 'spreadsheet' ? offered.file : null;
  const [inHand, setInHand] = useState<FileInHand>({ file: waiting, turn: 0 });
  // A file that was offered stays in hand when the offer is over: its result is still being read.
  if (waiting !== null && waiting !== inHand.file) setInHand({ file: waiting, turn: inHand.turn + 1 });
  const edition = useCurrentEdition();
  const organisations = useLive(listOrganisations());
  const contests = useLive(listContests());
  const everybody = useLive(listPeople());
  const assessments = useLive(listAssessments());
  const templates = useTemplates(t);
  const lists = { organisations, contests, assessments };
  if (edition === undefined || everybody === undefined || templates === null || !isLoaded(lists)) {
    return <p className="waiting">{t('organisations:import.loading')}</p>;
  }
  if (inHand.file === null) return <ImportStart />;
  const people = everybody.filter((person) => person.programmeId === edition?.id);
  return (
    <ImportWizard
      key={inHand.turn}
      file={inHand.file}
      edition={edition}
      known={{ ...lists, people, templates }}
      onAnother={() => {
        dropOfferedFile();
        setInHand((before) => ({ file: null, turn: before.turn + 1 }));
      }}
    />
  );
}

type Loaded<Lists> = { readonly [Name in keyof Lists]: NonNullable<Lists[Name]> };

function isLoaded<Lists extends object>(lists: Lists): lists is Lists & Loaded<Lists> {
  return Object.values(lists).every((list) => list !== undefined);
}
