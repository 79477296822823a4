import { IconTrophy } from '@tabler/icons-react';
import type { ContestRow } from '../../../data/rows.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

interface MarksFoundProps {
  readonly fileName: string;
  readonly contests: readonly ContestRow[];
  readonly onNotMarks: () => void;
  readonly onAnother: () => void;
}

/** The file holds marks: shows the way to the contests, where they are imported. The file waits there already. */
export function MarksFound({ fileName, contests, onNotMarks, onAnother }: MarksFoundProps) {
  const { t } = useWords();
  return (
    <Panel title={t('organisations:import.marks.title', { name: fileName })} isPadded>
      <div className="stack gap import-start">
        <p>{t('organisations:import.marks.text')}</p>
        {contests.length === 0 ? (
          <>
            <p>{t('organisations:import.marks.noContest')}</p>
            <div className="row">
              <ButtonLink href="/contests" kind="primary" icon={IconTrophy}>
                {t('organisations:import.marks.makeContest')}
              </ButtonLink>
            </div>
          </>
        ) : (
          <ul className="import-contests">
            {contests.map((row, index) => (
              <li key={row.id}>
                <ButtonLink
                  href={`/contests/${row.id}/import`}
                  icon={IconTrophy}
                  kind={index === 0 ? 'primary' : 'normal'}
                >
                  {t('organisations:import.marks.goTo', { contest: row.title })}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <Button kind="quiet" onPress={onNotMarks}>
            {t('organisations:import.marks.notMarks')}
          </Button>
          <Button kind="quiet" onPress={onAnother}>
            {t('organisations:import.another')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
