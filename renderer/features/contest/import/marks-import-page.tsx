import { IconFileSpreadsheet, IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import { describeFailure } from '../../../data/describe-failure.ts';
import { dropOfferedFile, useOfferedFile } from '../../../platform/offered-file.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { isEmptyContest } from '../../../data/commands/contest-from-sheet.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { MarksPreviewPanel } from './marks-preview-panel.tsx';
import './import.css';

/** Marks from a spreadsheet: choose it, look at what it would do, decide, confirm. */
export function MarksImportPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const { bridge } = useSession();
  const showNote = useNotes();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const offered = useOfferedFile();
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const file = picked ?? (offered?.kind === 'spreadsheet' ? offered.file : null);
  const setFile = (next: PickedFile | null) => {
    dropOfferedFile();
    setPicked(next);
  };
  if (document === null || sheets === undefined) return <p className="waiting">{t('contest:loading')}</p>;

  const pick = async () => {
    const answer = await bridge['files.pick']({ kind: 'spreadsheet' });
    if (!answer.ok) showNote({ message: describeFailure(t, answer.error), isTrouble: true });
    else if (answer.value !== null) setFile(answer.value);
  };
  const isClosed = document.round.state === 'closed';
  return (
    <>
      <PageHead
        title={t('ranking:import.title')}
        sentence={isEmptyContest(document) ? t('ranking:import.fromFile') : t('ranking:import.lead')}
        crumbs={[
          { label: t('contest:list.title'), href: '/contests' },
          { label: document.contest.title, href: `/contests/${contest}` },
          { label: t('ranking:import.title') },
        ]}
        actions={
          <ButtonLink icon={IconListNumbers} href={`/contests/${contest}/ranking`}>
            {t('ranking:import.toRanking')}
          </ButtonLink>
        }
      />
      {isClosed ? (
        <p className="lead">{t('ranking:import.closed')}</p>
      ) : file === null ? (
        <FileDrop
          isTall
          onFiles={(files) => {
            const [first] = files;
            if (first === undefined) return;
            void first.arrayBuffer().then((bytes) => setFile({ fileName: first.name, bytes: new Uint8Array(bytes) }));
          }}
        >
          <p>{t('ranking:import.drop')}</p>
          <Button kind="primary" icon={IconFileSpreadsheet} onPress={() => void pick()}>
            {t('ranking:import.choose')}
          </Button>
        </FileDrop>
      ) : (
        <MarksPreviewPanel
          key={file.fileName}
          document={document}
          sheets={sheets}
          file={file}
          onAgain={() => {
            setFile(null);
            void pick();
          }}
          onDone={() => setFile(null)}
        />
      )}
    </>
  );
}
