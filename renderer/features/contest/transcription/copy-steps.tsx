import { IconCheck } from '@tabler/icons-react';
import type { CopyStage } from '../../../../shared/contest-rules/paper-copies.ts';
import type { PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

const STEPS = ['first', 'second', 'compare', 'recorded'] as const satisfies readonly CopyStage[];

/** How far the copying of a sheet is, and who did what. */
export function CopySteps({ stage, copies }: { readonly stage: CopyStage; readonly copies: PaperCopies }) {
  const { t } = useWords();
  const here = STEPS.indexOf(stage);
  return (
    <ol className="copy-steps" aria-label={t('transcription:steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classNames(index < here && 'is-done', index === here && 'is-here')}
          aria-current={index === here ? 'step' : undefined}
        >
          <span className="sign" aria-hidden="true">
            {index < here || stage === 'recorded' ? <Icon of={IconCheck} size="s" /> : index + 1}
          </span>
          {t(`transcription:step.${step}`)}
          {index < 2 && copies[index]?.by ? <small>{copies[index].by}</small> : null}
        </li>
      ))}
    </ol>
  );
}
