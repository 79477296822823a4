import { useState } from 'react';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNamesOf } from './names.ts';
import { PitchChoice } from './pitch-choice.tsx';

/** Who goes on to the next round, and by which rule. */
export function AdvanceList(parts: DeliberationParts) {
  const { document, final, isConfirmed } = parts;
  const words = useWords();
  const { t } = words;
  const [isChanging, setIsChanging] = useState(false);
  const { advanceKind, advanceCount, advanceThreshold } = document.contest;
  if (advanceKind === 'none') return null;
  const rule = (): string => {
    switch (advanceKind) {
      case 'top':
        return t('deliberation:advance.top', { count: advanceCount });
      case 'threshold':
        return t('deliberation:advance.threshold', { value: words.mark(advanceThreshold) });
      case 'jury':
        return t('deliberation:advance.jury');
      default:
        return assertNever(advanceKind);
    }
  };
  const isOpen = final.questions.some(({ kind }) => kind === 'advance');
  return (
    <Panel title={t('deliberation:advance.title')} isPadded>
      <p className="muted">{rule()}</p>
      <p>
        {final.advancing.length === 0
          ? t('deliberation:advance.none')
          : words.list(pitchNamesOf(document, final.advancing))}
      </p>
      {advanceKind !== 'jury' || isConfirmed || isOpen ? null : isChanging ? (
        <AdvanceForm {...parts} onDone={() => setIsChanging(false)} onCancel={() => setIsChanging(false)} />
      ) : (
        <Button size="sm" onPress={() => setIsChanging(true)}>
          {t('deliberation:advance.change')}
        </Button>
      )}
    </Panel>
  );
}

interface AdvanceFormProps extends DeliberationParts {
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
}

/** The jury names who goes on. */
export function AdvanceForm({ document, final, decide, onDone, onCancel }: AdvanceFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(final.advancing);
  return (
    <DecisionForm
      draft={{ kind: 'advance', pitches: chosen }}
      confirmLabel={t('deliberation:advance.confirm')}
      decide={decide}
      {...(onDone === undefined ? {} : { onDone })}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <PitchChoice
        label={t('deliberation:advance.choose')}
        document={document}
        final={final}
        chosen={chosen}
        onChange={setChosen}
      />
    </DecisionForm>
  );
}
