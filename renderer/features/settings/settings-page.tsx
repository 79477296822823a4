import { PageHead } from '../../ui/page-head.tsx';
import { useWords } from '../../ui/text.tsx';
import { AboutPanel } from './about-panel.tsx';
import { DataPanel } from './data-panel.tsx';
import { EditionPanel } from './edition-panel.tsx';
import { LookPanel } from './look-panel.tsx';
import { PersonPanel } from './person-panel.tsx';

/** Who one is here, how it looks, the edition, and where the data are. */
export function SettingsPage() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('shell:settings.title')} sentence={t('shell:settings.sentence')} />
      <div className="settings">
        <div className="stack gap">
          <PersonPanel />
          <LookPanel />
        </div>
        <div className="stack gap">
          <EditionPanel />
          <DataPanel />
          <AboutPanel />
        </div>
      </div>
    </>
  );
}
