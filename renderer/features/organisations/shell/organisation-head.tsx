import { IconArchive, IconArrowsLeftRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { CoachingPaperMenu } from '../../../outcome/coaching-paper-menu.tsx';
import type { CoachingPaper } from '../../../outcome/make-coaching-paper.ts';
import type { CoachingPapers } from '../../../outcome/use-coaching-papers.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { firstSentence } from './first-sentence.ts';
import { NeighbourButtons } from './neighbour-buttons.tsx';
import { NextSessionButton } from './next-session-button.tsx';
import { addressOfPart, type PartPath } from './part-address.ts';
import { useArchiving } from './use-archiving.ts';
import type { OrganisationView } from './use-organisation.ts';

interface OrganisationHeadProps {
  readonly view: OrganisationView;
  readonly part: PartPath;
  readonly papers: CoachingPapers;
}

/** Everything that tells of needs and coaching as a whole; a session's own report is printed from its page. */
const OFFERED: readonly CoachingPaper[] = [
  { kind: 'needs', assessment: null },
  { kind: 'comparison', assessment: null },
  { kind: 'plan' },
  { kind: 'blankNeeds', template: null },
  { kind: 'blankSession', session: null },
];

/** Where the next session is what one does next; the other parts have a first act of their own, or none. */
const WITH_NEXT_SESSION: ReadonlySet<PartPath> = new Set(['', 'sessions', 'actions', 'advice', 'thread']);

/** Who the organisation is, in every part of its page: name, kind, who works with it, the project in a sentence. */
export function OrganisationHead({ view, part, papers }: OrganisationHeadProps) {
  const { t } = useWords();
  const { archive } = useArchiving(view);
  const { id, organisation, conflicts } = view;
  return (
    <PageHead
      title={organisation.name === '' ? t('organisations:unnamed') : organisation.name}
      crumbs={[
        { label: t('organisations:title'), href: '/organisations' },
        { label: organisation.sector || t('organisations:page.noSector') },
      ]}
      beside={<NeighbourButtons id={id} part={part} />}
      badges={
        <>
          {organisation.legalForm === '' ? null : <Badge>{organisation.legalForm}</Badge>}
          {organisation.isExample ? <Badge shape="square">{t('common:example')}</Badge> : null}
          <Helpers view={view} />
          {conflicts.length === 0 ? null : (
            <Link href={addressOfPart(id, 'profile')}>
              <Badge tone="warn" icon={IconArrowsLeftRight}>
                {t('organisations:conflict.title')}
              </Badge>
            </Link>
          )}
        </>
      }
      sentence={<Sentence view={view} />}
      actions={
        <>
          <CoachingPaperMenu papers={papers} offered={OFFERED} />
          {organisation.archived || !WITH_NEXT_SESSION.has(part) ? null : <NextSessionButton view={view} />}
          {organisation.archived || part !== 'profile' ? null : (
            <Button icon={IconArchive} onPress={() => void archive()}>
              {t('organisations:page.archive')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** The people who work with it, by name; those whose record this laptop does not have are left out. */
function Helpers({ view: { organisation } }: { readonly view: OrganisationView }) {
  const people = useLive(listPeople());
  return [...organisation.coachIds, ...organisation.expertIds].map((id) => {
    const name = people?.find((person) => person.id === id)?.name ?? '';
    return name === '' ? null : (
      <Badge key={id} shape="outline">
        {name}
      </Badge>
    );
  });
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
