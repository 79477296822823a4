import { IconArchive, IconArchiveOff, IconArrowsLeftRight, IconMapPinQuestion } from '@tabler/icons-react';
import { archiveOrganisation, restoreOrganisation } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { useSettle } from '../use-outcome.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Attachments } from './attachments.tsx';
import { ContestsPitched } from './contests-pitched.tsx';
import { firstSentence } from './first-sentence.ts';
import { Logo } from './logo.tsx';
import { NeighbourButtons } from './neighbour-buttons.tsx';
import { OtherConflicts } from './other-conflicts.tsx';
import { ProfileForm } from './profile-form.tsx';
import { useOrganisation, type OrganisationView } from './use-organisation.ts';

/** One organisation: its profile, its files, the contests it was in. */
export function OrganisationPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const view = useOrganisation(id);
  if (view === null) return <p className="waiting">{t('organisations:loading')}</p>;
  if (view === 'gone') return <Gone />;
  return <Profile view={view} />;
}

function Profile({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const { id, organisation, conflicts } = view;
  const name = organisation.name === '' ? t('organisations:unnamed') : organisation.name;

  const archive = async () => {
    if ((await settle(archiveOrganisation(store, id))) === null) return;
    showNote({ message: t('organisations:archivedOne', { name }), onUndo: takeBack() });
  };
  const restore = async () => {
    if ((await settle(restoreOrganisation(store, id))) === null) return;
    showNote({ message: t('organisations:restoredOne', { name }), onUndo: takeBack() });
  };
  return (
    <>
      {organisation.archived ? (
        <div className="org-archived">
          <Banner
            tone="info"
            actions={
              <Button size="sm" icon={IconArchiveOff} onPress={() => void restore()}>
                {t('common:restore')}
              </Button>
            }
          >
            <RichText text={t('organisations:page.archivedBanner')} />
          </Banner>
        </div>
      ) : null}
      <PageHead
        title={name}
        crumbs={[
          { label: t('organisations:title'), href: '/organisations' },
          { label: organisation.sector || t('organisations:page.noSector') },
        ]}
        badges={
          <>
            {organisation.legalForm === '' ? null : <Badge>{organisation.legalForm}</Badge>}
            {organisation.isExample ? <Badge shape="square">{t('common:example')}</Badge> : null}
            {conflicts.length === 0 ? null : (
              <Badge tone="warn" icon={IconArrowsLeftRight}>
                {t('organisations:conflict.title')}
              </Badge>
            )}
          </>
        }
        sentence={<Sentence view={view} />}
        actions={
          <>
            <NeighbourButtons id={id} />
            {organisation.archived ? null : (
              <Button icon={IconArchive} onPress={() => void archive()}>
                {t('organisations:page.archive')}
              </Button>
            )}
          </>
        }
      />
      <OtherConflicts conflicts={conflicts} />
      <div className="cols">
        <div className="stack gap">
          <ProfileForm view={view} />
          <Attachments view={view} />
        </div>
        <aside className="stack gap org-side">
          <Logo view={view} />
          <ContestsPitched id={id} organisation={organisation} />
          <WhoSees>
            <RichText text={t('organisations:sees')} />
          </WhoSees>
        </aside>
      </div>
    </>
  );
}

/** The project and what it is, in the organisation's own first words. */
function Sentence({ view: { organisation } }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const { projectName, description } = organisation;
  const first = firstSentence(description);
  if (projectName === '' && first === '') return t('organisations:page.noProject');
  return (
    <>
      {projectName === '' ? null : <b className="org-project">{projectName}.</b>} {first}
    </>
  );
}

function Gone() {
  const { t } = useWords();
  return (
    <>
      <PageHead
        title={t('organisations:page.gone')}
        crumbs={[{ label: t('organisations:title'), href: '/organisations' }]}
      />
      <EmptyState
        icon={IconMapPinQuestion}
        title={t('organisations:page.gone')}
        action={
          <ButtonLink href="/organisations" kind="primary">
            {t('organisations:page.backToList')}
          </ButtonLink>
        }
      >
        {t('organisations:page.goneNote')}
      </EmptyState>
    </>
  );
}
