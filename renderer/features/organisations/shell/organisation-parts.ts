import { laterPart, type LaterPart } from '../../../ui/later-part.tsx';
import type { PartPath, PartProps } from './part-address.ts';
import type { OrganisationView } from './use-organisation.ts';

/** A part of an organisation's page, at `/organisations/:id/<path>`. The boards have the whole window and a route of their own. */
export interface OrganisationPart {
  /** '' is the page's own address. The tab is called `organisations:tab.<path>`, that of '' `organisations:tab.overview`. */
  readonly path: PartPath;
  /** `tab`: below the head, in the row of tabs. `linked`: below the head, other parts lead there. */
  readonly place: 'tab' | 'linked';
  readonly Page: LaterPart<PartProps>;
  /** How many things it shows, beside the name of the tab; null says nothing. */
  readonly count?: (view: OrganisationView) => number | null;
}

/** The first tab, which most addresses of an organisation lead to. */
export const OverviewTab = laterPart(async () => (await import('../overview/overview-tab.tsx')).OverviewTab);
const NeedsTab = laterPart(async () => (await import('../needs/needs-tab.tsx')).NeedsTab);
const SessionsTab = laterPart(async () => (await import('../coaching/sessions-tab.tsx')).SessionsTab);
const ActionsTab = laterPart(async () => (await import('../coaching/actions-tab.tsx')).ActionsTab);
const AdviceTab = laterPart(async () => (await import('../coaching/advice-tab.tsx')).AdviceTab);
const ThreadPage = laterPart(async () => (await import('../thread/thread-page.tsx')).ThreadPage);
const ContestsTab = laterPart(async () => (await import('../contests/contests-tab.tsx')).ContestsTab);
const DocumentsTab = laterPart(async () => (await import('../documents/documents-tab.tsx')).DocumentsTab);
const ProfileTab = laterPart(async () => (await import('../profile/profile-tab.tsx')).ProfileTab);

/** All parts, in the order of the tabs. The first one answers the addresses that none of them has. */
export const ORGANISATION_PARTS: readonly OrganisationPart[] = [
  { path: '', place: 'tab', Page: OverviewTab },
  { path: 'needs', place: 'tab', Page: NeedsTab },
  { path: 'sessions', place: 'tab', Page: SessionsTab, count: ({ coaching }) => coaching.sessions.length || null },
  {
    path: 'actions',
    place: 'tab',
    Page: ActionsTab,
    count: ({ coaching }) =>
      coaching.actions.filter(({ value }) => value.state === 'open' || value.state === 'partly').length || null,
  },
  { path: 'advice', place: 'tab', Page: AdviceTab, count: ({ coaching }) => coaching.advice.length || null },
  { path: 'thread', place: 'tab', Page: ThreadPage },
  { path: 'contests', place: 'tab', Page: ContestsTab },
  { path: 'documents', place: 'tab', Page: DocumentsTab, count: ({ attachments }) => attachments.length || null },
  { path: 'profile', place: 'tab', Page: ProfileTab },
];
