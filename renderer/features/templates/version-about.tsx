import type { ReactNode } from 'react';
import type { VersionView } from '../../../shared/needs/templates.ts';
import { listAssessments } from '../../data/queries/coaching.ts';
import { useLive } from '../../data/use-live.ts';
import { useWords } from '../../ui/text.tsx';

interface VersionAboutProps {
  readonly version: VersionView;
  /** What else stands beside the version. */
  readonly children?: ReactNode;
}

/** Where a version comes from, and how many assessments rest on it. */
export function VersionAbout({ version, children }: VersionAboutProps) {
  const { t, shortDate } = useWords();
  const assessments = useLive(listAssessments()) ?? [];
  const count = assessments.filter((one) => one.version === version.id).length;
  return (
    <aside className="stack gap">
      <section className="plain">
        <header>
          <h2>{t('templates:about.title')}</h2>
        </header>
        <div className="stack">
          <p>{originOf()}</p>
          {version.note === '' ? null : <p className="muted">{version.note}</p>}
          <p>{t('templates:about.uses', { count })}</p>
        </div>
      </section>
      {children}
    </aside>
  );

  function originOf(): string {
    const { isDraft, publishedAt, author } = version;
    if (isDraft) return t('templates:about.draft');
    if (publishedAt === '') return t('templates:about.shipped');
    const day = shortDate(publishedAt);
    return author === '' ? t('templates:about.published', { day }) : t('templates:about.publishedBy', { day, author });
  }
}
