import { IconEye, IconLock } from '@tabler/icons-react';
import { editSession } from '../../../data/commands/sessions.ts';
import { useSession } from '../../../platform/session.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { namesOf, type SessionView } from './use-session-view.ts';

/** "Chi lo vedrà": who reads what of this session, and whether its report goes to the organisation and its experts. */
export function SeesPanel({ view }: { readonly view: SessionView }) {
  const { t, list } = useWords();
  const { settings } = useSession();
  const run = useRun();
  const { of, name, session, people } = view;
  const { audience, expertIds } = session.value;
  const experts = namesOf(expertIds, people);
  const readers = [
    ...(audience.includes('organisation') ? [name] : []),
    ...(audience.includes('experts') && experts.length > 0 ? [list(experts)] : []),
  ];
  const person = settings.personName.trim() === '' ? t('session:sees.you') : settings.personName;
  const send = (to: 'organisation' | 'experts', isSent: boolean) =>
    void run(
      editSession(of, session.id, { audience: isSent ? [...audience, to] : audience.filter((one) => one !== to) }),
    );
  return (
    <Panel title={t('session:sees.title')} isPadded className="session-sees">
      <dl>
        <dt>
          <Icon of={IconEye} size="s" />
          {t('session:sees.shared')}
        </dt>
        <dd>{readers.length === 0 ? t('session:sees.team') : t('session:sees.also', { names: list(readers) })}</dd>
        <dt>
          <Icon of={IconLock} size="s" />
          {t('session:private.title')}
        </dt>
        <dd>{t('session:sees.here', { person })}</dd>
      </dl>
      <div className="session-audience">
        <Checkbox isChecked={audience.includes('organisation')} onChange={(isSent) => send('organisation', isSent)}>
          {t('session:sees.toOrganisation', { name })}
        </Checkbox>
        {experts.length === 0 ? null : (
          <Checkbox isChecked={audience.includes('experts')} onChange={(isSent) => send('experts', isSent)}>
            {t('session:sees.toExperts', { names: list(experts) })}
          </Checkbox>
        )}
      </div>
    </Panel>
  );
}
