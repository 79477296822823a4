import { TabLinks } from '../../ui/tab-links.tsx';
import { useWords } from '../../ui/text.tsx';

interface CoachingTabsProps {
  /** Address of the part that is shown. */
  readonly here: '/coaching' | '/coaching/actions' | '/coaching/load' | '/coaching/search';
}

/** Leads to the parts of coaching over all organisations. */
export function CoachingTabs({ here }: CoachingTabsProps) {
  const { t } = useWords();
  return (
    <TabLinks
      label={t('coachingOverview:nav.label')}
      here={here}
      tabs={[
        { href: '/coaching', label: t('coachingOverview:nav.agenda') },
        { href: '/coaching/actions', label: t('coachingOverview:nav.actions') },
        { href: '/coaching/load', label: t('coachingOverview:nav.load') },
        { href: '/coaching/search', label: t('coachingOverview:nav.search') },
      ]}
    />
  );
}
