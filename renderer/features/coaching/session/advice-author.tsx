import { numberSessions } from '../../../../shared/coaching/session-order.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { SessionView } from './use-session-view.ts';

interface AdviceAuthorProps {
  readonly view: SessionView;
  readonly advice: Identified<Advice>;
}

/** Who advised it, on what, when and where. */
export function AdviceAuthor({ view, advice: { value } }: AdviceAuthorProps) {
  const { t, date } = useWords();
  const name = view.people.get(value.author)?.name || value.authorName || t('session:advice.somebody');
  const number = numberSessions(view.coaching.sessions).get(value.session);
  const day = date(value.givenOn);
  const dimension = view.dimensions.get(value.dimension)?.shortName;
  return (
    <footer className="session-author">
      <Avatar name={name} size="sm" />
      <span>
        {dimension === undefined ? name : t('session:advice.by', { name, dimension })}
        <small>
          {number === undefined ? t('session:advice.outside', { day }) : t('session:advice.inSession', { day, number })}
        </small>
      </span>
    </footer>
  );
}
