import { IconAlertTriangle, IconCircleCheck, IconMessage2 } from '@tabler/icons-react';
import { Link } from 'wouter';
import { levelMarkIdOf } from '../../../../shared/documents/organisation-document.ts';
import { explainChanges, type ExplainedChange } from '../../../../shared/needs/changes.ts';
import { DimensionName } from '../../../ui/dimension.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { FileKindIcon } from '../documents/file-kind-icon.tsx';
import { kindOfFile } from '../../../outcome/file-words.ts';
import type { Comparison } from '../overview/use-profile.ts';
import { addressOfPart } from '../shell/part-address.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';

interface ChangesPanelProps {
  readonly view: OrganisationView;
  readonly comparison: Comparison;
}

/** What moved between two looks, and the evidence that came between. A level that moved without any says so. */
export function ChangesPanel({ view, comparison }: ChangesPanelProps) {
  const { t } = useWords();
  const changes = explainChanges(comparison.pair, comparison.overlay, view.coaching);
  return (
    <Panel title={t('needs:compare.changes')} className="changes">
      {changes.length === 0 ? (
        <p className="body muted">{t('needs:compare.noChanges')}</p>
      ) : (
        <ul className="list">
          {changes.map((change) => (
            <Change key={change.dimension.id} view={view} comparison={comparison} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Change({ view, comparison, change }: ChangesPanelProps & { readonly change: ExplainedChange }) {
  const { t, date } = useWords();
  const { dimension, from, to, evidence, files, actions, sessions, isUnexplained } = change;
  const nameOf = (level: number) => comparison.overlay.levelNames[level - 1] ?? '';
  const mark = levelMarkIdOf(comparison.pair.now?.id ?? '', dimension.id);
  return (
    <li className="change">
      <div className="change-what">
        <DimensionName area={dimension.area}>
          <b>{dimension.name}</b>
        </DimensionName>
        <div className="muted">
          {t(to > from ? 'needs:compare.up' : 'needs:compare.down', {
            from,
            to,
            fromName: nameOf(from),
            toName: nameOf(to),
          })}
        </div>
      </div>
      <ul className="grow change-why">
        {evidence === '' ? null : <li>{t('needs:compare.evidence', { evidence })}</li>}
        {files.map((file) => {
          const name = view.attachments.find(({ id }) => id === file)?.value.fileName ?? t('needs:marking.files.gone');
          return (
            <li key={file}>
              <FileKindIcon kind={kindOfFile(name)} />
              <Link href={addressOfPart(view.id, 'documents')}>{name}</Link>
            </li>
          );
        })}
        {actions.map(({ id, value }) => (
          <li key={id}>
            <Icon of={IconCircleCheck} size="s" />
            <span>{t('needs:compare.action', { text: value.text, day: date(value.doneOn) })}</span>
          </li>
        ))}
        {sessions.map(({ id, value }) => (
          <li key={id}>
            <Icon of={IconMessage2} size="s" />
            <Link href={`/coaching/${view.id}/${id}`}>
              {t('needs:compare.session', { topic: value.topic, day: date(value.startedAt || value.startsAt) })}
            </Link>
          </li>
        ))}
        {isUnexplained ? (
          <li className="change-open">
            <Icon of={IconAlertTriangle} size="s" />
            <span>{t('needs:compare.unexplained')}</span>
            <Link href={`${addressOfPart(view.id, 'needs')}/${mark}`}>{t('needs:compare.addEvidence')}</Link>
          </li>
        ) : null}
      </ul>
    </li>
  );
}
