import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { receiptCodeOf } from '../../../../shared/contest-rules/receipt-code.ts';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';

/** How many of the latest are shown. */
const SHOWN = 6;

interface LatestSignaturesProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
}

/** What came in last, newest first. */
export function LatestSignatures({ document, sheets }: LatestSignaturesProps) {
  const { t, time } = useWords();
  const names = new Map(document.jurors.map(({ id, value }) => [id, value.name]));
  const latest = sheets
    .flatMap(({ juror, submissions }) =>
      submissions.map(({ hash, body }) => ({
        key: `${juror} ${body.sequence}`,
        name: names.get(juror) ?? '',
        hash,
        body,
      })),
    )
    .sort((a, b) => (a.body.submittedAt < b.body.submittedAt ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <Panel title={t('contest:desk.recent')} isPadded>
      {latest.length === 0 ? <p className="muted">{t('contest:desk.recentNone')}</p> : null}
      <ol className="desk-latest">
        {latest.map(({ key, name, hash, body }) => (
          <li key={key}>
            <span className="num muted">{time(body.submittedAt)}</span>
            <span>
              <RichText
                text={
                  body.origin.kind === 'imported'
                    ? t('contest:desk.recentImported', { name, file: body.origin.fileName })
                    : body.sequence === 1
                      ? t('contest:desk.recentSigned', { name, code: receiptCodeOf(hash) })
                      : t('contest:desk.recentVersion', { name, version: body.sequence, code: receiptCodeOf(hash) })
                }
              />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
