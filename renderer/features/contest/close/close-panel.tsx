import { useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { viewClosing } from '../../../../shared/contest-rules/closing-view.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { closeRound } from '../../../data/commands/contest-round.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText, useCommand } from '../use-command.ts';
import type { JurorSheet } from '../use-contest.ts';
import './close.css';

/** Projects listed; the rest is said in a number. */
const SHOWN = 8;

interface ClosePanelProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
  readonly onDone: () => void;
}

/** The step before a round is closed: what is missing, what changes, whether the podium could move, and why now. */
export function ClosePanel({ document, sheets, view, onDone }: ClosePanelProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const { settings } = useSession();
  const showNote = useNotes();
  const closing = useMemo(() => viewClosing(document, view), [document, view]);
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const count = closing.missing.length;
  const isReasonMissing = count > 0 && reason.trim() === '';
  const nameOf = (juror: string) => document.jurors.find(({ id }) => id === juror)?.value.name ?? '';
  const hasRanking = view.rows.some(({ rank }) => rank !== null);
  // Names of more jurors than this would hide the sentence.
  const named = closing.jurors.slice(0, 6).map(({ juror }) => nameOf(juror));
  const rest = closing.jurors.length - named.length;
  const whose = rest > 0 ? t('contest:close.others', { names: named.join(', '), count: rest }) : words.list(named);
  const touched = closing.answer.entries.filter(
    ({ standing, rank }) => standing !== 'out' || (rank !== null && rank <= document.contest.podium),
  );
  const close = async () => {
    setWasAsked(true);
    if (isReasonMissing) return;
    const result = await closeRound({ document, sheets, reason, now: nowText(), by: settings.personName }, digestText);
    if (!(await run(result))) return;
    showNote({ message: t('contest:close.closedToast') });
    onDone();
  };
  return (
    <section className="panel close-step" aria-label={t('contest:close.title')}>
      <header>
        <h2>{count === 0 ? t('contest:close.titleComplete') : t('contest:close.title')}</h2>
      </header>
      <div className="body stack gap">
        <p className="lead">
          {count === 0 ? t('contest:close.nothingMissing') : t('contest:close.missing', { count, jurors: whose })}
        </p>
        {hasRanking ? (
          <>
            <div className="close-cells">
              <div>
                <h3>{t('contest:close.whatChanges')}</h3>
                <p>{t('contest:close.change')}</p>
              </div>
              <div>
                <h3>{t('contest:close.podium')}</h3>
                <p>
                  {t(`contest:close.${closing.answer.podium}`)}{' '}
                  {count === 0 ? null : <span className="muted">{t('contest:close.extreme')}</span>}
                </p>
              </div>
            </div>
            {count === 0 ? null : (
              <div className="table-scroll">
                <table className="table tight">
                  <thead>
                    <tr>
                      <th scope="col">{t('contest:close.entry')}</th>
                      <th scope="col" className="r">
                        {t('contest:close.now')}
                      </th>
                      <th scope="col" className="r">
                        {t('contest:close.sheetsMissing')}
                      </th>
                      <th scope="col">{t('contest:close.range')}</th>
                      <th scope="col">{t('contest:close.column')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {touched.slice(0, SHOWN).map((entry) => (
                      <tr key={entry.entry}>
                        <td>{document.pitches.find(({ id }) => id === entry.entry)?.value.name}</td>
                        <td className="r num">{entry.rank === null ? '' : t('ranking:rank', { rank: entry.rank })}</td>
                        <td className="r num">{entry.missing.length}</td>
                        <td className="num">
                          {entry.bestRank === null || entry.worstRank === null
                            ? t('contest:close.rangeOpen')
                            : entry.bestRank === entry.worstRank
                              ? t('contest:close.rangeOne', { rank: entry.bestRank })
                              : t('contest:close.rangeText', { best: entry.bestRank, worst: entry.worstRank })}
                        </td>
                        <td>{t(`contest:close.standing.${entry.standing}`)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                {touched.length <= SHOWN ? null : (
                  <p className="close-rest muted">{t('contest:close.rest', { count: touched.length - SHOWN })}</p>
                )}
              </div>
            )}
            {count === 0 ? null : (
              <TextArea
                label={t('contest:close.reason')}
                hint={t('contest:close.reasonHint')}
                error={wasAsked && isReasonMissing ? t('contest:close.reasonMissing') : undefined}
                value={reason}
                onChange={setReason}
                rows={2}
                maxLength={600}
              />
            )}
          </>
        ) : (
          <p>{t('contest:close.noSheets')}</p>
        )}
        <div className="row">
          <Button kind="primary" isDisabled={!hasRanking} onPress={() => void close()}>
            {count === 0 ? t('contest:close.confirm') : t('contest:close.confirmWithout', { count })}
          </Button>
          <Button onPress={onDone}>{t('contest:close.cancel')}</Button>
        </div>
      </div>
    </section>
  );
}
