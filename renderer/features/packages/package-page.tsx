import { IconAlertTriangle, IconCheck, IconPackage } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { PackageContents } from '../../../shared/contract/contract.ts';
import {
  applyPackage,
  previewPackage,
  type PackageOutcome,
  type PackagePreview,
} from '../../data/commands/packages.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useCommands } from '../../platform/commands.tsx';
import { describeFailure } from '../../data/describe-failure.ts';
import { dropOfferedFile, useOfferedFile } from '../../platform/offered-file.ts';
import { useSession } from '../../platform/session.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { RichText, useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { WhoSees } from '../../ui/who-sees.tsx';
import { PackageFinding } from './package-finding.tsx';
import { PackageList } from './package-list.tsx';

/** What a package would do, before anything is kept. */
export function PackagePage() {
  const { t } = useWords();
  const { run } = useCommands();
  const offered = useOfferedFile();
  if (offered?.kind !== 'package') {
    return (
      <>
        <PageHead title={t('shell:package.title')} />
        <EmptyState
          icon={IconPackage}
          title={t('shell:package.none')}
          action={
            <Button kind="primary" onPress={() => run('open-package')}>
              {t('shell:package.open')}
            </Button>
          }
        >
          {t('shell:package.noneNote')}
        </EmptyState>
      </>
    );
  }
  return <OpenedPackage key={offered.contents.ticket} contents={offered.contents} />;
}

function OpenedPackage({ contents }: { readonly contents: PackageContents }) {
  const { t, shortDate, time } = useWords();
  const [, navigate] = useLocation();
  const store = useStore();
  const { bridge } = useSession();
  const showNote = useNotes();
  const [preview, setPreview] = useState<PackagePreview | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PackageOutcome | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void previewPackage(store, contents).then((found) => {
      if (isCurrent) setPreview(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, contents]);

  const merge = async () => {
    setBusy(true);
    const merged = await applyPackage(store, bridge, contents, new Date().toISOString());
    setBusy(false);
    if (merged.ok) setOutcome(merged.value);
    else showNote({ message: describeFailure(t, merged.error) });
  };
  const discard = () => {
    dropOfferedFile();
    navigate('/');
  };
  const isNew = preview !== null && preview.added + preview.merged > 0;
  const author = contents.writtenBy === '' ? t('common:conflict.unknownAuthor') : contents.writtenBy;
  return (
    <>
      <PageHead
        title={outcome === null ? contents.fileName : t('shell:package.done')}
        sentence={t('shell:package.sentence', {
          edition: contents.editionName,
          author,
          day: shortDate(contents.writtenAt),
          time: time(contents.writtenAt),
        })}
        actions={
          preview !== null && !isNew && outcome === null ? (
            <Button onPress={discard}>{t('shell:package.toProgramme')}</Button>
          ) : outcome === null ? (
            <>
              <Button onPress={discard} isDisabled={isBusy}>
                {t('shell:package.discard')}
              </Button>
              <Button kind="primary" icon={IconCheck} isDisabled={isBusy || !isNew} onPress={() => void merge()}>
                {t('shell:package.confirm')}
              </Button>
            </>
          ) : (
            <>
              <ButtonLink href="/">{t('shell:package.toProgramme')}</ButtonLink>
              {preview === null || preview.toDecide === 0 ? null : (
                <ButtonLink href="/conflicts" kind="primary">
                  {t('shell:package.decideNow')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {preview === null ? (
        <ProgressBar label={t('shell:package.reading')} fraction={null} />
      ) : preview.damaged !== null ? (
        <DamagedPackage document={preview.damaged} />
      ) : (
        <>
          <PackageFinding preview={preview} isDone={outcome !== null} />
          {isBusy ? <ProgressBar label={t('shell:package.merging')} fraction={null} /> : null}
          {outcome?.attachmentsKept === null ? <AttachmentsAgain ticket={contents.ticket} /> : null}
          <div className="stack gap">
            <Panel label={t('shell:package.columnWhat')}>
              <PackageList documents={preview.documents} isDone={outcome !== null} />
            </Panel>
            {outcome === null ? (
              <WhoSees kind="closed">
                <RichText text={t('shell:package.keeps')} />
              </WhoSees>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}

/** Nothing of it is merged: half a package would be worse than none. */
function DamagedPackage({ document }: { readonly document: string }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <EmptyState icon={IconAlertTriangle} title={t('shell:package.refused')}>
        {t('shell:package.damagedOf', { document })} {t('shell:package.damagedCure')}
      </EmptyState>
    </div>
  );
}

/** The documents are stored, the files are not: they may be fetched again while the package is open. */
function AttachmentsAgain({ ticket }: { readonly ticket: string }) {
  const { t } = useWords();
  const { bridge } = useSession();
  const showNote = useNotes();
  const [isDone, setDone] = useState(false);
  if (isDone) return null;
  const again = async () => {
    const kept = await bridge['packages.keepAttachments']({ ticket });
    if (kept.ok) setDone(true);
    else showNote({ message: describeFailure(t, kept.error) });
  };
  return (
    <p className="row lead">
      {t('shell:package.attachmentsMissing')}
      <Button size="sm" onPress={() => void again()}>
        {t('shell:package.attachmentsAgain')}
      </Button>
    </p>
  );
}
