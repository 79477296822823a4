import { IconCircleDashed } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { checkOpening } from '../../../../shared/contest-rules/opening-checks.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

/** What must be put right before the voting can be opened. */
export function NotReady({ document }: { readonly document: ContestDocument }) {
  const { t, list } = useWords();
  const faults = checkOpening(document).filter(({ isFault }) => isFault);
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
        {faults.map(({ code, count, names }) => (
          <li key={code}>
            <Icon of={IconCircleDashed} />
            <span className="t">{t(`contest:preparation.checks.code.${code}`, { count, names: list(names) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
