import { IconAlertTriangle, IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

interface BannerProps {
  readonly tone: 'info' | 'warn' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that holds for the whole window, below the top bar. */
export function Banner({ tone, children, actions }: BannerProps) {
  const icon = tone === 'info' ? IconInfoCircle : tone === 'warn' ? IconAlertTriangle : IconLock;
  return (
    <div className={classNames('banner', tone)} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={icon} />
      <div className="grow">{children}</div>
      {actions === undefined ? null : <span className="end">{actions}</span>}
    </div>
  );
}
