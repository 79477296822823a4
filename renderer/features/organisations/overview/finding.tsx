import { IconArrowDown } from '@tabler/icons-react';
import { lowestOf, unknownOf } from '../../../../shared/needs/gaps.ts';
import { differencesOf } from '../../../../shared/needs/overlay.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import type { Comparison } from './use-profile.ts';

interface FindingProps {
  /** Name of the organisation. */
  readonly name: string;
  readonly shown: Comparison;
  /** How organisation and coach see it; null while only one of them looked. */
  readonly assessors: Comparison | null;
}

/** Dimensions named one by one; more are counted. */
const NAMED = 3;

/** What the profile says in words: the lowest dimensions, what nobody knows, and what to talk about. */
export function Finding({ name, shown, assessors }: FindingProps) {
  const { t, list } = useWords();
  const marks = shown.overlay.rows.map(({ dimension, mark }) => ({ dimension, mark }));
  const lowest = lowestOf(marks);
  const unknown = unknownOf(marks);
  const [first, ...others] = assessors === null ? [] : differencesOf(assessors.overlay);
  const bold = (names: readonly { readonly shortName: string }[]) =>
    list(names.map(({ shortName }) => `<b>${shortName}</b>`));
  const sentences: string[] = [];
  if (lowest !== null) {
    const { dimensions, level } = lowest;
    const count = dimensions.length;
    if (count === marks.length) sentences.push(t('needs:finding.allLevel', { level }));
    else if (count > NAMED) sentences.push(t('needs:finding.lowestMany', { count, level }));
    else sentences.push(t('needs:finding.lowest', { count, names: bold(dimensions) }));
  }
  if (unknown.length > 0) {
    const count = unknown.length;
    sentences.push(
      count > NAMED ? t('needs:finding.unknownMany', { count }) : t('needs:finding.unknown', { names: bold(unknown) }),
    );
  }
  if (first !== undefined) {
    const isExpert = assessors?.pair.now?.value.assessor === 'expert';
    const words = { name, dimension: first.dimension.shortName, own: first.own, outside: first.outside };
    sentences.push(isExpert ? t('needs:finding.differsExpert', words) : t('needs:finding.differsCoach', words));
    if (others.length > 0) sentences.push(t('needs:finding.differsMore', { count: others.length }));
  }
  return (
    <p className="say">
      <Icon of={IconArrowDown} size="s" />
      <span>
        {sentences.map((sentence) => (
          <span key={sentence}>
            <RichText text={sentence} />{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
