import { IconCheck } from '@tabler/icons-react';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

const STEPS = ['file', 'rows', 'done'] as const;

/** The steps of an import, in their order. */
export type StepName = (typeof STEPS)[number];

/** Where one is on the way from a file to what is written. */
export function Steps({ current }: { readonly current: StepName }) {
  const { t } = useWords();
  const at = STEPS.indexOf(current);
  return (
    <ol className="import-steps" aria-label={t('organisations:import.steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classNames(index === at && 'is-here', index < at && 'is-done')}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="n">{index < at ? <Icon of={IconCheck} size="s" /> : index + 1}</span>
          {t(`organisations:import.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
