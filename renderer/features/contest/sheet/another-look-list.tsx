import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { AnotherLook, LookReason } from '../../../../shared/contest-rules/another-look.ts';
import { useWords, type Words } from '../../../ui/text.tsx';

interface AnotherLookListProps {
  readonly document: ContestDocument;
  readonly looks: readonly AnotherLook[];
  /** How many are listed; the rest is said in a number. */
  readonly most: number;
  readonly onGo: (position: number) => void;
}

/** Entries the juror may want to read again, each with the reason in words. */
export function AnotherLookList({ document, looks, most, onGo }: AnotherLookListProps) {
  const words = useWords();
  const { t } = words;
  if (looks.length === 0) return <p className="note">{t('sheet:look.none')}</p>;
  return (
    <>
      <ul className="look-list">
        {looks.slice(0, most).map(({ pitch, reason }) => {
          const name = nameOf(document, pitch);
          return (
            // One entry may have two reasons of a kind: its lowest and its highest mark alone, or two neighbours.
            <li key={`${pitch} ${reasonText(words, document, reason)}`}>
              <button
                type="button"
                className="link"
                title={t('sheet:look.go', { name })}
                onClick={() => onGo(document.pitches.findIndex(({ id }) => id === pitch))}
              >
                {name}
              </button>{' '}
              <span>{reasonText(words, document, reason)}</span>
            </li>
          );
        })}
      </ul>
      {looks.length <= most ? null : <p className="note">{t('sheet:look.more', { count: looks.length - most })}</p>}
    </>
  );
}

function reasonText(words: Words, document: ContestDocument, reason: LookReason): string {
  const { t, mark, number } = words;
  switch (reason.kind) {
    case 'incomplete':
      return t('sheet:look.incomplete', { count: reason.missing });
    case 'flat':
      return t('sheet:look.flat', { mark: mark(reason.mark) });
    case 'lone-extreme': {
      const criterion = document.criteria.find(({ id }) => id === reason.criterion)?.value.name ?? '';
      return t('sheet:look.lone-extreme', { mark: mark(reason.mark), criterion });
    }
    case 'close':
      return t('sheet:look.close', {
        value: number(reason.value, 2),
        other: nameOf(document, reason.other),
        otherValue: number(reason.otherValue, 2),
      });
    default:
      return t('sheet:look.drift', {
        count: reason.pitches,
        early: number(reason.early, 1),
        later: number(reason.later, 1),
      });
  }
}

function nameOf(document: ContestDocument, pitch: string): string {
  return document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
}
