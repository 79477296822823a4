import {
  IconAdjustments,
  IconAlertTriangle,
  IconBriefcase,
  IconCompass,
  IconFileSpreadsheet,
  IconGavel,
  IconLock,
  IconMessages,
  IconPackage,
  IconSchool,
} from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Role } from '../../../shared/domain/person.ts';
import { createEdition } from '../../data/commands/editions.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useCurrentEdition } from '../../data/use-current-edition.ts';
import { useOpenSample } from '../../data/use-open-sample.ts';
import { describeFailure, describeSampleFailure } from '../../data/describe-failure.ts';
import { useCommands } from '../../platform/commands.tsx';
import { dropOfferedFile, isPackageName, useOfferedFile, type OfferedFile } from '../../platform/offered-file.ts';
import { useReady } from '../../platform/ready.ts';
import { useSession } from '../../platform/session.tsx';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Icon, type IconShape } from '../../ui/icon.tsx';
import { RadioCards, type RadioCard } from '../../ui/radio-cards.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { RichText, useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { Drawing } from './drawing.tsx';
import './first-start.css';

const ROLES = ['coordination', 'coach', 'juror', 'expert', 'scholar'] as const satisfies readonly Role[];

const ROLE_ICONS: Readonly<Record<(typeof ROLES)[number], IconShape>> = {
  coordination: IconAdjustments,
  coach: IconMessages,
  juror: IconGavel,
  expert: IconBriefcase,
  scholar: IconSchool,
};

/** The first minute: who is at this laptop, and what to begin with. */
export function FirstStart() {
  const { t } = useWords();
  const { settings, changeSettings } = useSession();
  useReady(true);
  return (
    <main className="first">
      <section className="first-left">
        <Drawing />
        <h1>{t('shell:firstStart.headline')}</h1>
        <p>{t('shell:firstStart.promise')}</p>
      </section>
      <section className="first-right">
        <div className="first-language">
          <Segmented
            label={t('shell:firstStart.language')}
            segments={[
              { value: 'it', label: t('shell:languages.it') },
              { value: 'en', label: t('shell:languages.en') },
            ]}
            value={settings.language}
            onChange={(language) => void changeSettings({ language })}
          />
        </div>
        <Questions />
        <footer>
          <Icon of={IconLock} size="s" />
          <span>{t('shell:firstStart.stays')}</span>
        </footer>
      </section>
    </main>
  );
}

function Questions() {
  const { t, loadAllTexts } = useWords();
  const { changeSettings } = useSession();
  const store = useStore();
  const edition = useCurrentEdition();
  const offered = useOfferedFile();
  const commands = useCommands();
  const sample = useOpenSample(store, loadAllTexts);
  const [role, setRole] = useState<(typeof ROLES)[number]>('coordination');
  const rolesId = useId();
  const cards: readonly RadioCard<(typeof ROLES)[number]>[] = ROLES.map((value) => ({
    value,
    title: t(`common:role.${value}`),
    note: t(`shell:firstStart.note.${value}`),
    icon: ROLE_ICONS[value],
  }));

  const showNote = useNotes();
  const begin = () => {
    void changeSettings({ role }).then((kept) => {
      if (!kept.ok) showNote({ message: describeFailure(t, kept.error) });
    });
  };
  /** What is imported needs an edition to stand in. */
  const ensureEdition = async () => {
    if (edition === null) await createEdition(store, { name: newEditionName(t) });
  };

  return (
    <div className="first-questions">
      <h2 id={rolesId}>
        <span aria-hidden="true">1</span>
        {t('shell:firstStart.whoAreYou')}
      </h2>
      <RadioCards labelledBy={rolesId} cards={cards} value={role} onChange={setRole} />
      <h2>
        <span aria-hidden="true">2</span>
        {t('shell:firstStart.whereToStart')}
      </h2>
      {sample.failure === null ? null : (
        <p className="error first-problem" role="alert">
          <Icon of={IconAlertTriangle} size="s" />
          {describeSampleFailure(t, sample.failure)}
        </p>
      )}
      {offered === null ? null : (
        <WaitingFile
          offered={offered}
          onOpen={async () => {
            if (offered.kind === 'spreadsheet') await ensureEdition();
            begin();
          }}
        />
      )}
      <div className="first-starts" hidden={offered !== null}>
        <Choice
          icon={IconCompass}
          title={t('shell:firstStart.sample')}
          note={sample.isBusy ? t('shell:firstStart.preparing') : t('shell:firstStart.sampleNote')}
          isDisabled={sample.isBusy}
          onChoose={async () => {
            if (await sample.open()) begin();
          }}
        />
        <Choice
          icon={IconPackage}
          title={t('shell:firstStart.package')}
          note={t('shell:firstStart.packageNote')}
          onChoose={async () => {
            if (await commands.openPackage()) begin();
          }}
        />
        <Choice
          icon={IconFileSpreadsheet}
          title={t('shell:firstStart.spreadsheet')}
          note={t('shell:firstStart.spreadsheetNote')}
          onChoose={async () => {
            if (!(await commands.importSpreadsheet())) return;
            await ensureEdition();
            begin();
          }}
        />
      </div>
      {offered === null ? (
        <FileDrop
          onFiles={(files) => {
            void commands.takeFiles(files).then(async (isTaken) => {
              if (!isTaken) return;
              if (!isPackageName(files[0]?.name ?? '')) await ensureEdition();
              begin();
            });
          }}
        >
          <span>{t('shell:firstStart.drop')}</span>
          <Button
            kind="quiet"
            size="sm"
            onPress={() => {
              void ensureEdition().then(begin);
            }}
          >
            {edition === null || edition === undefined || edition.name === ''
              ? t('shell:firstStart.blank')
              : t('shell:firstStart.goOn', { edition: edition.name })}
          </Button>
        </FileDrop>
      ) : null}
    </div>
  );
}

interface WaitingFileProps {
  readonly offered: OfferedFile;
  readonly onOpen: () => Promise<void>;
}

/** Miracolo was started by opening a file, or one was dropped on the window: it waits for the answer to the first question. */
function WaitingFile({ offered, onOpen }: WaitingFileProps) {
  const { t } = useWords();
  const isPackage = offered.kind === 'package';
  const name = isPackage ? offered.contents.fileName : offered.file.fileName;
  return (
    <section className="first-waiting" aria-label={t('shell:firstStart.waitingFile')}>
      <Icon of={isPackage ? IconPackage : IconFileSpreadsheet} size="l" />
      <p className="grow">
        <b>{t('shell:firstStart.waitingFile')}</b>{' '}
        {isPackage ? t('shell:firstStart.waitingPackage') : t('shell:firstStart.waitingSpreadsheet')}
      </p>
      <Button kind="primary" onPress={() => void onOpen()}>
        {t('shell:firstStart.openWaiting', { name })}
      </Button>
      <Button kind="quiet" onPress={dropOfferedFile}>
        {t('shell:firstStart.otherStart')}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly icon: IconShape;
  readonly title: string;
  readonly note: string;
  readonly isDisabled?: boolean;
  readonly onChoose: () => Promise<void>;
}

function Choice({ icon, title, note, isDisabled = false, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="first-choice" disabled={isDisabled} onClick={() => void onChoose()}>
      <Icon of={icon} size="l" />
      <b>{title}</b>
      <small>
        <RichText text={note} />
      </small>
    </button>
  );
}

function newEditionName(t: ReturnType<typeof useWords>['t']): string {
  return t('shell:settings.newEditionName', { year: new Date().getFullYear() });
}
