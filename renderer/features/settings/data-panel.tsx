import { useSession } from '../../platform/session.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/text.tsx';

/** Where everything is, and how much room there is left. */
export function DataPanel() {
  const { t, number } = useWords();
  const { workspace } = useSession();
  const gigabytes = workspace.freeBytes / 1e9;
  return (
    <Panel title={t('shell:settings.data')} isPadded>
      <div className="stack gap">
        <p>{t('shell:settings.dataWhere')}</p>
        <dl className="facts">
          <dt className="muted">{t('shell:settings.dataSpace')}</dt>
          <dd className="num">{t('shell:settings.gigabytes', { size: number(gigabytes, 1) })}</dd>
        </dl>
      </div>
    </Panel>
  );
}
