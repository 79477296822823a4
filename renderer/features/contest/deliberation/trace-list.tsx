import type { ResultDocument, ResultEvent } from '../../../../shared/documents/result-document.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { sealCodeOf } from './seal-code.ts';

/** What happened to the result, oldest first: nobody can change it. */
export function TraceList({ events }: Pick<ResultDocument, 'events'>) {
  const words = useWords();
  const { t } = words;
  const meta = ({ at, by }: ResultEvent): string => {
    const when = { date: words.shortDate(at), time: words.time(at) };
    return by === '' ? t('deliberation:trace.meta', when) : t('deliberation:trace.metaBy', { by, ...when });
  };
  const code = ({ kind, hash }: ResultEvent): string | null => {
    const short = sealCodeOf(hash);
    const isSeal = kind === 'finalised' || kind === 'unsealed';
    return short === '' ? null : t(isSeal ? 'deliberation:trace.code' : 'deliberation:trace.inputs', { code: short });
  };
  return (
    <Panel title={t('deliberation:trace.title')} isPadded>
      {events.length === 0 ? (
        <p className="muted">{t('deliberation:trace.none')}</p>
      ) : (
        <>
          <ol className="thread" aria-label={t('deliberation:trace.title')}>
            {events.map(({ id, value }) => (
              <li key={id} className="done">
                <b>{t(`deliberation:trace.${value.kind}`)}</b>
                {value.reason === '' ? null : <p>{value.reason}</p>}
                <small>{meta(value)}</small>
                {code(value) === null ? null : <small className="num">{code(value)}</small>}
              </li>
            ))}
          </ol>
          <p className="muted">{t('deliberation:trace.note')}</p>
        </>
      )}
    </Panel>
  );
}
