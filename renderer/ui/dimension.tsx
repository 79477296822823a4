import {
  IconCertificate,
  IconCircleDot,
  IconCoin,
  IconCpu,
  IconHeartHandshake,
  IconScale,
  IconSpeakerphone,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconShape } from './icon.tsx';

const SHAPES = {
  technology: IconCpu,
  finance: IconCoin,
  marketing: IconTargetArrow,
  communication: IconSpeakerphone,
  patents: IconCertificate,
  legal: IconScale,
  impact: IconHeartHandshake,
  team: IconUsersGroup,
} as const satisfies Readonly<Record<string, IconShape>>;

/** Who serves a dimension; each has its own icon and colour. */
export type DimensionArea = keyof typeof SHAPES;

interface DimensionIconProps {
  /** Null for a dimension of a template of one's own that nobody's area serves. */
  readonly area: DimensionArea | null;
}

/** The icon of a dimension in its colour. It always stands beside the name. */
export function DimensionIcon({ area }: DimensionIconProps) {
  return (
    <Icon of={area === null ? IconCircleDot : SHAPES[area]} className={classNames(area !== null && `dim-${area}`)} />
  );
}

/** A dimension in a row of words: icon and name. */
export function DimensionName({ area, children }: DimensionIconProps & { readonly children: ReactNode }) {
  return (
    <span className="dim">
      <DimensionIcon area={area} />
      {children}
    </span>
  );
}
