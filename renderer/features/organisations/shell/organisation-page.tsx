import { IconArchiveOff, IconMapPinQuestion } from '@tabler/icons-react';
import { Redirect } from 'wouter';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { useCoachingPapers } from '../../../outcome/use-coaching-papers.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { TabLinks } from '../../../ui/tab-links.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { OrganisationHead } from './organisation-head.tsx';
import { ORGANISATION_PARTS, type OrganisationPart } from './organisation-parts.ts';
import { addressOfPart, type PartProps } from './part-address.ts';
import { OtherConflicts } from './other-conflicts.tsx';
import { useArchiving } from './use-archiving.ts';
import { useOrganisation } from './use-organisation.ts';

interface OrganisationPageProps {
  readonly id: string;
  /** The address below the organisation: `needs`, '' for its first page. */
  readonly part: string;
  readonly item: string;
}

/** One organisation: who it is, and below that the part of it that the address names. */
export function OrganisationPage({ id, part, item }: OrganisationPageProps) {
  const { t } = useWords();
  const view = useOrganisation(id);
  const found = ORGANISATION_PARTS.find(({ path }) => path === part);
  if (view === null) return <p className="waiting">{t('organisations:loading')}</p>;
  if (view === 'gone') return <Gone />;
  if (found === undefined) return <Redirect to={addressOfPart(id, ORGANISATION_PARTS[0]?.path ?? '')} replace />;
  return <Shell part={found} view={view} item={item} />;
}

function Shell({ part, view, item }: PartProps & { readonly part: OrganisationPart }) {
  const { t } = useWords();
  const { restore } = useArchiving(view);
  const { id, organisation } = view;
  const papers = useCoachingPapers(id);
  const name = organisation.name === '' ? t('organisations:unnamed') : organisation.name;
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
      <OrganisationHead view={view} part={part.path} papers={papers} />
      <PaperProgress printing={papers} />
      <OtherConflicts conflicts={view.conflicts} />
      <TabLinks
        label={t('organisations:tab.label', { name })}
        here={addressOfPart(id, part.path)}
        tabs={ORGANISATION_PARTS.filter(({ place }) => place === 'tab').map(({ path, count }) => {
          const counted = count?.(view) ?? null;
          return {
            href: addressOfPart(id, path),
            label: path === '' ? t('organisations:tab.overview') : t(`organisations:tab.${path}`),
            ...(counted === null ? {} : { count: counted }),
          };
        })}
      />
      <part.Page view={view} item={item} />
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
