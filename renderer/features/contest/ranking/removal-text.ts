import type { EntryRemoval } from '../../../../shared/contest-rules/juror-removal.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Words } from '../../../ui/text.tsx';

/** More names than this say no more than their number. */
const MOST_NAMES = 3;

/** What leaving out any one juror would do to an entry: «Togliendo un giurato qualsiasi resta 1°». */
export function sayRemoval(
  removal: EntryRemoval,
  podium: number,
  nameOf: (juror: string) => string,
  { t, list }: Pick<Words, 't' | 'list'>,
): string {
  switch (removal.kind) {
    case 'same-place':
      return t('ranking:removal.same', { rank: removal.rank });
    case 'stays-off-podium':
      return t('ranking:removal.staysOff', { count: podium });
    case 'stays-on-podium':
      return t('ranking:removal.staysOn', { podium, count: removal.jurors.length });
    case 'leaves-podium':
    case 'reaches-podium': {
      const kind = removal.kind === 'leaves-podium' ? 'leaves' : 'reaches';
      const { jurors } = removal;
      return jurors.length <= MOST_NAMES
        ? t(`ranking:removal.${kind}Named`, { podium, jurors: list(jurors.map(nameOf)) })
        : t(`ranking:removal.${kind}`, { podium, count: jurors.length });
    }
    default:
      return assertNever(removal);
  }
}
