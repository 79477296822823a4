import type { DuelView } from '../../../../shared/contest-rules/duel-view.ts';
import { useWords } from '../../../ui/text.tsx';

interface PreferenceBarProps {
  readonly duel: DuelView;
  readonly first: string;
  readonly second: string;
}

/** How many jurors put the one, neither, or the other higher: a bar and its numbers. */
export function PreferenceBar({ duel, first, second }: PreferenceBarProps) {
  const { t, mark } = useWords();
  const { jurors, preferFirst, level, preferSecond } = duel;
  const share = (count: number) => `${(100 * count) / Math.max(1, jurors)}%`;
  return (
    <div className="preference">
      <div className="preference-bar" aria-hidden="true">
        <i className="is-first" style={{ width: share(preferFirst) }} />
        <i className="is-level" style={{ width: share(level) }} />
        <i className="is-second" style={{ width: share(preferSecond) }} />
      </div>
      <table className="table tight" aria-label={t('rankingTrial:duel.preferences')}>
        <tbody>
          <tr>
            <th scope="row">{t('rankingTrial:duel.prefer', { name: first })}</th>
            <td className="r num">{mark(preferFirst)}</td>
          </tr>
          <tr>
            <th scope="row">{t('rankingTrial:duel.levelShort')}</th>
            <td className="r num">{mark(level)}</td>
          </tr>
          <tr>
            <th scope="row">{t('rankingTrial:duel.prefer', { name: second })}</th>
            <td className="r num">{mark(preferSecond)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
