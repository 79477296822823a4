import { IconArchive, IconArrowsLeftRight, IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { archiveAdvice, followAdvice, markContrast } from '../../../data/commands/advice.ts';
import { Badge } from '../../../ui/badge.tsx';
import { MenuButton, type MenuAction } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { AdviceAuthor } from './advice-author.tsx';
import { AdviceForm } from './advice-form.tsx';
import { orderAtEnd } from '../../../outcome/order-at-end.ts';
import type { SessionView } from './use-session-view.ts';

interface AdviceLineProps {
  readonly view: SessionView;
  readonly advice: Identified<Advice>;
}

/** A piece of advice that contradicts no other. */
export function AdviceLine({ view, advice }: AdviceLineProps) {
  const { t } = useWords();
  const { title, text, outcome } = advice.value;
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    return (
      <li>
        <AdviceForm view={view} advice={advice} onClose={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li>
      <div className="grow">
        <p>
          <b>{title}</b> {text}
        </p>
        <AdviceAuthor view={view} advice={advice} />
      </div>
      {outcome === 'open' ? <AdviceMenu view={view} advice={advice} onEdit={() => setEdited(true)} /> : null}
      {outcome === 'followed' ? (
        <Badge tone="ok" icon={IconCheck}>
          {t('session:advice.outcome.followed')}
        </Badge>
      ) : null}
      {outcome === 'set-aside' ? <Badge icon={IconX}>{t('session:advice.outcome.set-aside')}</Badge> : null}
    </li>
  );
}

function AdviceMenu({ view, advice, onEdit }: AdviceLineProps & { readonly onEdit: () => void }) {
  const { t } = useWords();
  const run = useRun();
  const { of, name, session, coaching, today } = view;
  const title = advice.value.title.replace(/\.$/u, '');
  const follow = () =>
    void run(
      followAdvice(of, coaching.advice, advice.id, {
        session: session.id,
        text: title,
        owner: name,
        from: today,
        dimension: advice.value.dimension,
        order: orderAtEnd(coaching.decisions, session.id),
      }),
      t('session:advice.followed', { title }),
    );
  const others = coaching.advice.filter(
    ({ id, value }) => id !== advice.id && value.outcome === 'open' && value.dimension === advice.value.dimension,
  );
  const actions: readonly MenuAction[] = [
    { id: 'follow', label: t('session:advice.followLine', { name }), icon: IconCheck, onAction: follow },
    ...others.map((other) => ({
      id: other.id,
      label: t('session:advice.contradicts', { title: other.value.title }),
      icon: IconArrowsLeftRight,
      onAction: () => void run(markContrast(of, advice, other.id), t('session:advice.marked')),
    })),
    { id: 'edit', label: t('session:advice.edit'), icon: IconPencil, onAction: onEdit },
    {
      id: 'archive',
      label: t('session:advice.archive'),
      icon: IconArchive,
      onAction: () => void run(archiveAdvice(of, advice.id), t('session:advice.archived')),
    },
  ];
  return (
    <MenuButton
      className="btn sm quiet"
      label={t('session:advice.menu')}
      name={t('session:advice.menuOf', { title })}
      actions={actions}
    />
  );
}
