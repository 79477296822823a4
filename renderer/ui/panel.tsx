import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface PanelProps {
  readonly title?: ReactNode;
  /** Right end of the head: a link, a count, a segmented control. */
  readonly end?: ReactNode;
  /** Names the panel when it has no title. */
  readonly label?: string;
  /** `body` pads the content; without it tables and lists reach the edges. */
  readonly isPadded?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The one level of box. Inside it: hairlines, space, weight; never another panel. */
export function Panel({ title, end, label, isPadded = false, className, children }: PanelProps) {
  const id = useId();
  return (
    <section
      className={classNames('panel', className)}
      {...(title === undefined ? { 'aria-label': label } : { 'aria-labelledby': id })}
    >
      {title === undefined ? null : (
        <header>
          <h2 id={id}>{title}</h2>
          {end === undefined ? null : <span className="end">{end}</span>}
        </header>
      )}
      {isPadded ? <div className="body">{children}</div> : children}
    </section>
  );
}
