import { useState } from 'react';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { CardKind } from '../../../../shared/domain/needs.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface NewCardProps {
  readonly zoneTitle: string;
  readonly firstKind: CardKind;
  /** Whether the zone leaves the kind open. */
  readonly hasChoice: boolean;
  readonly onAdd: (kind: CardKind, title: string) => void;
  readonly onClose: () => void;
}

/** The field for a new card, in the place where it will stand: Enter adds it and waits for the next one, Escape ends. */
export function NewCard({ zoneTitle, firstKind, hasChoice, onAdd, onClose }: NewCardProps) {
  const { t } = useWords();
  const [kind, setKind] = useState(firstKind);
  const [title, setTitle] = useState('');
  const add = () => {
    const plain = title.trim();
    if (plain === '') return;
    setTitle('');
    onAdd(kind, plain);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from the field inside it closes it
    <form
      className={`card new-card ${classOfKind(kind)}`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        add();
        onClose();
      }}
    >
      {hasChoice ? (
        <Segmented
          label={t('board:card.newKind')}
          segments={(['gap', 'potential', 'idea'] as const).map((value) => ({
            value,
            label: t(`board:kind.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
      ) : null}
      <TextField
        label={t('board:card.newTitle', { zone: zoneTitle })}
        hint={t('board:card.newHint')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
      />
    </form>
  );
}

/** How a card of a kind looks. */
export function classOfKind(kind: CardKind): string {
  switch (kind) {
    case 'gap':
      return 'is-gap';
    case 'potential':
      return 'is-potential';
    case 'idea':
      return 'is-idea';
    default:
      return assertNever(kind);
  }
}
