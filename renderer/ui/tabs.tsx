import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { classNames } from './class-names.ts';

/** A tab that is an address of its own. */
export interface LinkedTab {
  readonly href: string;
  readonly label: string;
  /** A number or a few words after the label. */
  readonly count?: ReactNode;
  /** Also shown as chosen on addresses below its own. */
  readonly isPrefix?: boolean;
}

interface TabLinksProps {
  /** Names the tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly LinkedTab[];
}

/** Tabs that are addresses: back and forward, the palette and links reach each of them. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  const [location] = useLocation();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => {
        const isHere = location === tab.href || (tab.isPrefix === true && location.startsWith(`${tab.href}/`));
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

/** A tab with its content. */
export interface TabContent {
  readonly id: string;
  readonly label: string;
  readonly count?: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabContent[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Tabs inside a page. Arrow keys move; only the chosen content is mounted. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList className="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.label}
            {tab.count === undefined ? null : <span className="n">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
