import { IconListCheck, IconPackageExport, IconPlus } from '@tabler/icons-react';
import { changeEdition, createEdition, type EditionFields } from '../../data/commands/editions.ts';
import { listEditions } from '../../data/queries/editions.ts';
import type { EditionRow } from '../../data/rows.ts';
import { useStore } from '../../data/store-provider.tsx';
import { chooseEdition, useCurrentEdition } from '../../data/use-current-edition.ts';
import { useLive } from '../../data/use-live.ts';
import { useCommands } from '../../platform/commands.tsx';
import { useSession } from '../../platform/session.tsx';
import { describeFailure } from '../../data/describe-failure.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RichText, useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { WhoSees } from '../../ui/who-sees.tsx';

/** The edition this laptop shows, the others, and the way out in a package. */
export function EditionPanel() {
  const { t } = useWords();
  const { run } = useCommands();
  const { settings } = useSession();
  const isJuror = settings.role === 'juror';
  const store = useStore();
  const showNote = useNotes();
  const edition = useCurrentEdition();
  const others = (useLive(listEditions()) ?? []).filter((one) => one.id !== edition?.id);
  const start = async () => {
    const name = t('shell:settings.newEditionName', { year: new Date().getFullYear() });
    const created = await createEdition(store, { name });
    if (!created.ok) {
      showNote({ message: describeFailure(t, created.error) });
      return;
    }
    chooseEdition(created.value.id);
    showNote({ message: t('shell:settings.created', { name }) });
  };
  return (
    <Panel
      title={t('shell:settings.edition')}
      end={edition?.isSample === true ? <Badge shape="square">{t('shell:topBar.sampleData')}</Badge> : undefined}
      isPadded
    >
      <div className="stack gap">
        {isJuror || edition === null || edition === undefined ? null : (
          <EditionForm key={edition.id} edition={edition} />
        )}
        {isJuror || others.length === 0 ? null : (
          <div className="field">
            <span>{t('shell:settings.otherEditions')}</span>
            <ul className="list is-flush">
              {others.map((other) => (
                <li key={other.id}>
                  <span className="grow">{other.name}</span>
                  <Button size="sm" onPress={() => chooseEdition(other.id)}>
                    {t('shell:settings.switchTo')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{isJuror ? t('shell:settings.exportJuror') : t('shell:settings.exportNote')}</p>
        <WhoSees>
          <RichText text={t('shell:settings.exportSees')} />
        </WhoSees>
        <div className="row wrap">
          <Button kind="primary" icon={IconPackageExport} onPress={() => run('export-package')}>
            {t('shell:settings.exportPackage')}
          </Button>
          {isJuror ? null : (
            <Button icon={IconPlus} onPress={() => void start()}>
              {t('shell:settings.newEdition')}
            </Button>
          )}
          {isJuror || edition === null ? null : (
            <ButtonLink kind="quiet" icon={IconListCheck} href="/templates">
              {t('shell:settings.templates')}
            </ButtonLink>
          )}
        </div>
      </div>
    </Panel>
  );
}

function EditionForm({ edition }: { readonly edition: EditionRow }) {
  const { t } = useWords();
  const store = useStore();
  const showNote = useNotes();
  const change = (fields: EditionFields) => {
    void changeEdition(store, edition.id, fields).then((saved) => {
      if (!saved.ok) showNote({ message: describeFailure(t, saved.error) });
    });
  };
  const isReversed = edition.startsOn !== '' && edition.endsOn !== '' && edition.endsOn < edition.startsOn;
  return (
    <div className="fields">
      <TextField
        label={t('shell:settings.editionName')}
        value={edition.name}
        onCommit={(name) => change({ name: name.trim() })}
        error={edition.name === '' ? t('common:field.nameMissing') : undefined}
        maxLength={200}
      />
      <TextField
        label={t('shell:settings.programmeName')}
        value={edition.programmeName}
        onCommit={(programmeName) => change({ programmeName: programmeName.trim() })}
        maxLength={200}
      />
      <div className="pair">
        <DateField
          label={t('shell:settings.startsOn')}
          value={edition.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DateField
          label={t('shell:settings.endsOn')}
          value={edition.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={isReversed ? t('shell:settings.endsBeforeStart') : undefined}
        />
      </div>
    </div>
  );
}
