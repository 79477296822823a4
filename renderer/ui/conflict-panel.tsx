import { IconArrowsLeftRight } from '@tabler/icons-react';
import { Fragment, useId, type ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** One of the words that disagree. */
export interface ConflictSide {
  readonly key: string;
  /** The value as it is shown. */
  readonly value: ReactNode;
  /** The value in the button: "Tieni 3"; empty for values too long to be repeated. */
  readonly short: string;
  readonly author: string;
  /** Milliseconds since the epoch. */
  readonly writtenAt: number;
}

interface ConflictPanelProps {
  /** What the values belong to: "Ulisse, Mercato, livello". */
  readonly subject: ReactNode;
  /** The badge; "Due valori" unless told. */
  readonly kind?: string;
  readonly sides: readonly ConflictSide[];
  readonly onKeep: (key: string) => void;
}

/** Values that two laptops gave to one field, side by side. Nothing is chosen for the person. */
export function ConflictPanel({ subject, kind, sides, onKeep }: ConflictPanelProps) {
  const { t, shortDate, time } = useWords();
  const id = useId();
  return (
    <section className="conflict" aria-labelledby={id}>
      <div className="conflict-head">
        <Badge tone="warn" icon={IconArrowsLeftRight}>
          {kind ??
            (sides.length === 2 ? t('common:conflict.badgeTwo') : t('common:conflict.badge', { count: sides.length }))}
        </Badge>
        <span id={id} className="muted">
          {subject}
        </span>
      </div>
      <div className="vs is-flush" style={{ gridTemplateColumns: columnsFor(sides.length) }}>
        {sides.map((side, index) => {
          const at = new Date(side.writtenAt).toISOString();
          const author = side.author === '' ? t('common:conflict.unknownAuthor') : side.author;
          return (
            <Fragment key={side.key}>
              {index === 0 ? null : (
                <div className="mid">
                  <Icon of={IconArrowsLeftRight} />
                </div>
              )}
              <article>
                <div className="value">{side.value}</div>
                <footer>
                  <Avatar name={author} size="sm" />
                  <span>
                    {author}
                    <small>{t('common:dayAndTime', { day: shortDate(at), time: time(at) })}</small>
                  </span>
                </footer>
                <Button size="sm" onPress={() => onKeep(side.key)}>
                  {side.short === '' ? t('common:conflict.keepThis') : t('common:conflict.keep', { value: side.short })}
                </Button>
              </article>
            </Fragment>
          );
        })}
      </div>
    </section>
  );
}

function columnsFor(sides: number): string {
  return Array.from({ length: sides }, () => 'minmax(0, 1fr)').join(' 32px ');
}
