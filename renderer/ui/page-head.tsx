import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** A step of the way to this page; the last one may have no `href`. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

interface PageHeadProps {
  readonly title: string;
  /** The finding of the page, in one sentence. */
  readonly sentence?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Small buttons behind the way to this page: to the page before and after it. */
  readonly beside?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
}

/** Opens every page: where one is, what it found, what can be done. Also names the window. */
export function PageHead({ title, sentence, crumbs, beside, badges, actions }: PageHeadProps) {
  const { t } = useWords();
  useEffect(() => {
    document.title = t('common:windowTitle', { page: title });
  }, [t, title]);
  return (
    <div className="head">
      <div>
        {crumbs === undefined || crumbs.length === 0 ? null : <Crumbs crumbs={crumbs} beside={beside} />}
        <div className="title">
          <h1>{title}</h1>
          {badges}
        </div>
        {sentence === undefined ? null : <p>{sentence}</p>}
      </div>
      {actions === undefined ? null : <div className="do">{actions}</div>}
    </div>
  );
}

function Crumbs({ crumbs, beside }: { readonly crumbs: readonly Crumb[]; readonly beside: ReactNode }) {
  const { t } = useWords();
  const way = (
    <nav className="crumb" aria-label={t('common:crumbs')}>
      {crumbs.map((crumb, index) => (
        <Fragment key={`${crumb.href ?? ''}${crumb.label}`}>
          {index === 0 ? null : <Icon of={IconChevronRight} size="s" />}
          {crumb.href === undefined ? <span>{crumb.label}</span> : <Link href={crumb.href}>{crumb.label}</Link>}
        </Fragment>
      ))}
    </nav>
  );
  if (beside === undefined) return way;
  return (
    <div className="crumb-row">
      {way}
      {beside}
    </div>
  );
}
