import { useState } from 'react';
import type { PrizeOutcome } from '../../../../shared/contest-rules/prize-winners.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords, type Words } from '../../../ui/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNameOf, pitchNamesOf } from './names.ts';
import { PitchChoice } from './pitch-choice.tsx';

/** The special prizes with who takes them and why. What the jury gives is given among the open questions, and changed here. */
export function PrizeList(parts: DeliberationParts) {
  const { document, final, isConfirmed } = parts;
  const words = useWords();
  const { t } = words;
  const [changing, setChanging] = useState<string | null>(null);
  if (final.prizes.length === 0) return null;
  return (
    <Panel title={t('deliberation:prizes.title')}>
      <ul className="list">
        {final.prizes.map((outcome) => {
          const { id, value } = outcome.prize;
          return (
            <li key={id}>
              <div className="grow t">
                <b>{value.name}</b> <small>{kindText(document, outcome, words)}</small>
                <p>
                  <RichText text={winnersText(parts, outcome, words)} />
                </p>
                {outcome.decision === null ? null : <small>{outcome.decision.value.reason}</small>}
                {changing === id ? (
                  <PrizeForm
                    {...parts}
                    prize={id}
                    onDone={() => setChanging(null)}
                    onCancel={() => setChanging(null)}
                  />
                ) : null}
              </div>
              {outcome.decision === null || isConfirmed || changing === id ? null : (
                <Button kind="quiet" size="sm" onPress={() => setChanging(id)}>
                  {t('deliberation:prizes.change', { name: value.name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

interface PrizeFormProps extends DeliberationParts {
  readonly prize: string;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
}

/** Gives a prize of the jury, to one or to several, or says that it is not given. */
export function PrizeForm({ prize, onDone, onCancel, document, final, decide }: PrizeFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isWithheld, setIsWithheld] = useState(false);
  const name = document.prizes.find(({ id }) => id === prize)?.value.name ?? '';
  return (
    <DecisionForm
      draft={{ kind: 'prize', prize, pitches: isWithheld ? [] : chosen }}
      confirmLabel={t('deliberation:prizes.confirm')}
      decide={decide}
      isReady={isWithheld || chosen.length > 0}
      {...(onDone === undefined ? {} : { onDone })}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <PitchChoice
        label={t('deliberation:prizes.choose', { name })}
        document={document}
        final={final}
        chosen={isWithheld ? [] : chosen}
        onChange={(pitches) => {
          setChosen(pitches);
          setIsWithheld(false);
        }}
      />
      <Checkbox isChecked={isWithheld} onChange={setIsWithheld}>
        {t('deliberation:prizes.withhold')}
      </Checkbox>
    </DecisionForm>
  );
}

function kindText(document: DeliberationParts['document'], { prize, figures }: PrizeOutcome, { t }: Words): string {
  const { kind, criterion, world } = prize.value;
  switch (kind) {
    case 'criterion': {
      const name = document.criteria.find(({ id }) => id === criterion)?.value.name ?? '';
      return figures.length === 0
        ? t('deliberation:prizes.noMarks')
        : t('deliberation:prizes.kind.criterion', { name });
    }
    case 'world':
      return figures.length === 0
        ? t('deliberation:prizes.noMarks')
        : t('deliberation:prizes.kind.world', { name: t(`contest:world.${world ?? 'none'}`) });
    case 'jury':
      return t('deliberation:prizes.kind.jury');
    default:
      return assertNever(kind);
  }
}

function winnersText(
  { document, view }: DeliberationParts,
  { winners, figures, isOpen }: PrizeOutcome,
  { t, list, number }: Words,
): string {
  const names = list(pitchNamesOf(document, winners));
  const [best] = figures;
  if (best === undefined) {
    if (isOpen) return t('deliberation:prizes.open');
    return winners.length === 0 ? t('deliberation:prizes.withheld') : t('deliberation:prizes.given', { names });
  }
  const value = number(best.value, view.digits);
  const said = t(winners.length > 1 ? 'deliberation:prizes.shared' : 'deliberation:prizes.winner', { names, value });
  const next = figures.find(({ pitch }) => !winners.includes(pitch));
  return next === undefined
    ? said
    : t('deliberation:prizes.andNext', {
        said,
        name: pitchNameOf(document, next.pitch),
        value: number(next.value, view.digits),
      });
}
