import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

/** A part of a page that has an address of its own. */
export interface TabLink {
  readonly href: string;
  readonly label: string;
  /** How many things wait behind it; nothing for a part that is not counted. */
  readonly count?: ReactNode;
}

interface TabLinksProps {
  /** Names the row for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabLink[];
  /** Address of the part that is shown; '' for none of them. */
  readonly here: string;
}

/** Leads to the parts of a page. They are links, so that each can be gone back to, and opened from anywhere. */
export function TabLinks({ label, tabs, here }: TabLinksProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => {
        const isHere = tab.href === here;
        return (
          <Link
            key={tab.href}
            href={tab.href}
            className={classNames(isHere && 'is-here')}
            {...(isHere ? { 'aria-current': 'page' as const } : {})}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="n">{tab.count}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
