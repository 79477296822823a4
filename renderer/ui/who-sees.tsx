import { IconEye, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface WhoSeesProps {
  /** `closed` when nobody else will. */
  readonly kind?: 'open' | 'closed';
  /** Who, when: "<b>Coach di Ulisse e coordinamento.</b> Parte con il prossimo pacchetto." */
  readonly children: ReactNode;
}

/** "Chi lo vedrà": stands on every screen whose text will leave the laptop. */
export function WhoSees({ kind = 'open', children }: WhoSeesProps) {
  return (
    <div className="sees">
      <Icon of={kind === 'open' ? IconEye : IconLock} />
      <div>{children}</div>
    </div>
  );
}
