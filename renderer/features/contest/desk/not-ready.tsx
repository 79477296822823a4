import { IconCircleDashed } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

/** What must be there before the voting can be opened. */
export function NotReady({ document }: { readonly document: ContestDocument }) {
  const { t } = useWords();
  const missing = (['criteria', 'pitches', 'jurors'] as const).filter((part) => document[part].length === 0);
  return (
    <Panel
      title={t('contest:desk.notReadyTitle')}
      end={
        <ButtonLink kind="primary" size="sm" href={`/contests/${document.id}/setup`}>
          {t('contest:desk.toSetup')}
        </ButtonLink>
      }
    >
      <ul className="list">
        {missing.map((part) => (
          <li key={part}>
            <Icon of={IconCircleDashed} />
            <span className="t">{t(`contest:desk.notReady.${part}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
