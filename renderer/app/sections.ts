import {
  IconBuildingCommunity,
  IconHome,
  IconMessages,
  IconSettings,
  IconTrophy,
  IconUsers,
} from '@tabler/icons-react';
import type { Role } from '../../shared/domain/person.ts';
import type { IconShape } from '../ui/icon.tsx';

/** Catalogue keys of section names. */
type SectionLabel =
  | 'shell:nav.programme'
  | 'shell:nav.organisations'
  | 'shell:nav.coaching'
  | 'shell:nav.contests'
  | 'shell:nav.people'
  | 'shell:nav.settings';

/** A place of the navigation. */
export interface Section {
  readonly path: string;
  readonly label: SectionLabel;
  readonly icon: IconShape;
  /** Below the rule: what is not daily work. */
  readonly isLast?: boolean;
  /** Other first parts of addresses that belong here. */
  readonly owns?: readonly string[];
  /** Who does not see it. */
  readonly hiddenFrom?: readonly Role[];
}

/** The navigation, in order. A new part of the app adds its line here, its route in `app-routes.tsx`, and nothing else. */
export const sections: readonly Section[] = [
  {
    path: '/',
    label: 'shell:nav.programme',
    icon: IconHome,
    owns: ['/conflicts', '/package'],
    hiddenFrom: ['juror'],
  },
  {
    path: '/organisations',
    label: 'shell:nav.organisations',
    icon: IconBuildingCommunity,
    owns: ['/import'],
    hiddenFrom: ['juror'],
  },
  { path: '/coaching', label: 'shell:nav.coaching', icon: IconMessages, hiddenFrom: ['juror'] },
  { path: '/contests', label: 'shell:nav.contests', icon: IconTrophy },
  { path: '/people', label: 'shell:nav.people', icon: IconUsers, hiddenFrom: ['juror'] },
  { path: '/settings', label: 'shell:nav.settings', icon: IconSettings, isLast: true },
];

/** The sections somebody with this role sees. */
export function sectionsFor(role: Role): readonly Section[] {
  return sections.filter((section) => section.hiddenFrom?.includes(role) !== true);
}

/** Whether an address belongs to a section. */
export function isInSection(section: Section, location: string): boolean {
  if (section.path === '/' && location === '/') return true;
  const homes = [...(section.path === '/' ? [] : [section.path]), ...(section.owns ?? [])];
  return homes.some((home) => location === home || location.startsWith(`${home}/`));
}

/** Whether an address is the score sheet, which takes the whole window: nothing stands beside a vote. */
export function isSheet(location: string): boolean {
  return /^\/contests\/[^/]+\/vote(\/|$)/u.test(location);
}

/** Whether an address is a board, which needs the width: the navigation is a rail beside it. */
export function isBoard(location: string): boolean {
  return /^\/organisations\/[^/]+\/board(\/|$)/u.test(location);
}
