import { useSession } from '../../platform/session.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/text.tsx';

/** Version, and whose work the app is built with. */
export function AboutPanel() {
  const { t } = useWords();
  const { workspace } = useSession();
  return (
    <Panel
      title={t('shell:settings.about')}
      end={<span className="muted">{t('shell:settings.version', { version: workspace.appVersion })}</span>}
      isPadded
    >
      <div className="stack gap-sm muted">
        <p>{t('shell:settings.fonts')}</p>
        <p>{t('shell:settings.icons')}</p>
        <p>{t('shell:settings.sampleData')}</p>
      </div>
    </Panel>
  );
}
