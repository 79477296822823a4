import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Prize } from '../../../../shared/domain/contest-day.ts';
import { worldSchema } from '../../../../shared/domain/person.ts';
import { addPrize, editPrize } from '../../../data/commands/contest-prizes.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface PrizeListProps {
  readonly document: ContestDocument;
  readonly signed: number;
  readonly isLocked: boolean;
}

const KINDS = ['criterion', 'world', 'jury'] as const satisfies readonly Prize['kind'][];

/** Prizes besides the ranking, declared with it. */
export function PrizeList({ document, signed, isLocked }: PrizeListProps) {
  const { t } = useWords();
  const run = useCommand();
  const { prizes } = document;
  return (
    <section className="rule-part" aria-label={t('contest:preparation.rule.prizes')}>
      <h3 className="strong">{t('contest:preparation.rule.prizes')}</h3>
      {prizes.length === 0 ? (
        <p className="muted">{t('contest:preparation.rule.prizesNone')}</p>
      ) : (
        <ul className="prizes">
          {prizes.map((prize) => (
            <PrizeLine
              key={prize.id}
              document={document}
              prize={prize}
              isLocked={isLocked}
              onChange={(fields) => void run(editPrize(document, prize.id, fields, signed))}
            />
          ))}
        </ul>
      )}
      {isLocked ? null : (
        <div>
          <Button
            size="sm"
            icon={IconPlus}
            onPress={() => void run(addPrize(document, t('contest:preparation.rule.newPrize'), signed))}
          >
            {t('contest:preparation.rule.addPrize')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PrizeLineProps {
  readonly document: ContestDocument;
  readonly prize: Identified<Prize>;
  readonly isLocked: boolean;
  readonly onChange: (fields: Partial<Omit<Prize, 'order'>>) => void;
}

function PrizeLine({ document, prize: { value }, isLocked, onChange }: PrizeLineProps) {
  const { t } = useWords();
  const choose = (kind: Prize['kind']) => {
    // A kind without its criterion or world would name nobody: it starts with the first.
    const criterion = value.criterion === '' ? (document.criteria[0]?.id ?? '') : value.criterion;
    const world = value.world ?? worldSchema.options[0];
    onChange({ kind, ...(kind === 'criterion' ? { criterion } : {}), ...(kind === 'world' ? { world } : {}) });
  };
  return (
    <li>
      <div className="fields">
        <TextField
          label={t('contest:preparation.rule.prizeName')}
          value={value.name}
          isDisabled={isLocked}
          error={value.name.trim() === '' ? t('contest:preparation.rule.prizeNameMissing') : undefined}
          onCommit={(name) => onChange({ name })}
          maxLength={120}
        />
        <Select
          label={t('contest:preparation.rule.prizeKind')}
          value={value.kind}
          isDisabled={isLocked}
          options={KINDS.map((kind) => ({ value: kind, label: t(`contest:preparation.rule.prizeKinds.${kind}`) }))}
          onChange={choose}
        />
        {value.kind === 'criterion' ? (
          <Select
            label={t('contest:preparation.rule.prizeCriterion')}
            value={document.criteria.some(({ id }) => id === value.criterion) ? value.criterion : null}
            isDisabled={isLocked}
            options={document.criteria.map((one) => ({ value: one.id, label: one.value.name }))}
            onChange={(criterion) => onChange({ criterion })}
          />
        ) : null}
        {value.kind === 'world' ? (
          <Select
            label={t('contest:preparation.rule.prizeWorld')}
            value={value.world}
            isDisabled={isLocked}
            options={worldSchema.options.map((world) => ({ value: world, label: t(`contest:world.${world}`) }))}
            onChange={(world) => onChange({ world })}
          />
        ) : null}
      </div>
      {isLocked ? null : (
        <IconButton
          size="sm"
          icon={IconTrash}
          label={t('contest:preparation.rule.removePrize', { name: value.name })}
          onPress={() => onChange({ archived: true })}
        />
      )}
    </li>
  );
}
