import { IconLock } from '@tabler/icons-react';
import type { RevealStep } from '../../../../shared/contest-rules/reveal-steps.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { DeskProjector } from './use-projector.ts';

/** The reveal, step by step: the next one in words on its button, the last one to be taken back. Nothing asks twice. */
export function RevealSteps({ projector }: { readonly projector: DeskProjector }) {
  const { t } = useWords();
  const { steps, opened } = projector;
  const next = steps[opened];
  const wordsOf = (step: RevealStep): string =>
    step.kind === 'place'
      ? t('projector:panel.revealPlace', { rank: step.rank })
      : t('projector:panel.revealPrize', { name: step.name });
  return (
    <div className="desk-reveal">
      <p className="muted" role="status">
        {t('projector:panel.progress', { opened, all: steps.length })}
      </p>
      {next === undefined ? (
        <p>{t('projector:panel.revealEnd')}</p>
      ) : (
        <Button kind="primary" onPress={() => projector.step(1)}>
          {wordsOf(next)}
        </Button>
      )}
      <Button isDisabled={opened === 0} onPress={() => projector.step(-1)}>
        {t('projector:panel.takeBack')}
      </Button>
      <p className="desk-hint">
        <Icon of={IconLock} size="s" />
        <span>{t('projector:panel.sealedNote')}</span>
      </p>
    </div>
  );
}
