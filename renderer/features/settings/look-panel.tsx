import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useSession } from '../../platform/session.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useWords } from '../../ui/text.tsx';
import { useChangeSetting } from './person-panel.tsx';

/** Language and light; both change at once. */
export function LookPanel() {
  const { t } = useWords();
  const { settings } = useSession();
  const change = useChangeSetting();
  return (
    <Panel title={t('shell:settings.look')} isPadded>
      <div className="stack gap">
        <div className="field">
          <span>{t('shell:settings.language')}</span>
          <div>
            <Segmented
              label={t('shell:settings.language')}
              segments={[
                { value: 'it', label: t('shell:languages.it') },
                { value: 'en', label: t('shell:languages.en') },
              ]}
              value={settings.language}
              onChange={(language) => change({ language })}
            />
          </div>
        </div>
        <div className="field">
          <span>{t('shell:settings.theme')}</span>
          <div>
            <Segmented
              label={t('shell:settings.theme')}
              segments={[
                { value: 'system', label: t('shell:settings.themeSystem'), icon: IconDeviceDesktop },
                { value: 'light', label: t('shell:settings.themeLight'), icon: IconSun },
                { value: 'dark', label: t('shell:settings.themeDark'), icon: IconMoon },
              ]}
              value={settings.theme}
              onChange={(theme) => change({ theme })}
            />
          </div>
        </div>
      </div>
    </Panel>
  );
}
