import { IconArrowLeft, IconSignature } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import { entryOnSheet, entryStandingOf, readProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';

interface ReviewPageProps {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetDocument;
  readonly onBack: (position: number | null) => void;
  readonly onSign: (reason: string) => Promise<void>;
}

/** The whole sheet in one table, before it is signed. */
export function ReviewPage({ document, juror, sheet, onBack, onSign }: ReviewPageProps) {
  const words = useWords();
  const { t } = words;
  const progress = useMemo(() => readProgress(document, juror, sheet), [document, juror, sheet]);
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const [isSigning, setIsSigning] = useState(false);
  const last = sheet.submissions.at(-1)?.body;
  const isVersion = last !== undefined;
  const recused = progress.pitches.filter(({ state }) => state === 'recused').length;
  const incomplete = progress.expected - progress.complete;
  const isUnchanged = progress.state === 'submitted';
  const needsReason = isVersion && reason.trim() === '';
  const sign = async () => {
    setWasAsked(true);
    if (needsReason || isUnchanged) return;
    setIsSigning(true);
    await onSign(reason.trim());
    setIsSigning(false);
  };
  const values = { done: progress.complete, all: progress.expected };
  return (
    <div className="vote-page" aria-label={t('sheet:reviewPage.title')} role="region">
      <header className="head">
        <div>
          <h1>{t('sheet:reviewPage.title')}</h1>
          <p>
            {recused === 0
              ? t('sheet:reviewPage.lead', values)
              : t('sheet:reviewPage.leadRecused', { ...values, count: recused })}
          </p>
        </div>
        <div className="do">
          <Button icon={IconArrowLeft} onPress={() => onBack(null)} autoFocus>
            {t('sheet:reviewPage.back')}
          </Button>
          <Button kind="primary" icon={IconSignature} isDisabled={isSigning || isUnchanged} onPress={() => void sign()}>
            {isVersion ? t('sheet:reviewPage.signVersion', { version: last.sequence + 1 }) : t('sheet:reviewPage.sign')}
          </Button>
        </div>
      </header>
      {isUnchanged ? <p className="lead">{t('sheet:reviewPage.nothingChanged')}</p> : null}
      {isVersion && !isUnchanged ? (
        <div className="review-reason">
          <TextField
            label={t('sheet:reviewPage.reason')}
            hint={t('sheet:reviewPage.reasonHint')}
            error={wasAsked && needsReason ? t('sheet:reviewPage.reasonMissing') : undefined}
            value={reason}
            onChange={setReason}
            maxLength={300}
          />
        </div>
      ) : null}
      {incomplete > 0 ? (
        <p className="review-note" role="note">
          <b>{t('sheet:reviewPage.incompleteTitle', { count: incomplete })}.</b> {t('sheet:reviewPage.incompleteText')}
        </p>
      ) : null}
      <section className="panel">
        <div className="table-scroll">
          <table className="table tight review-table">
            <thead>
              <tr>
                <th scope="col">{t('sheet:reviewPage.pitch')}</th>
                {document.criteria.map(({ id, value }) => (
                  <th key={id} scope="col" className="c wrap">
                    {value.name}
                  </th>
                ))}
                <th scope="col" className="r">
                  {t('sheet:reviewPage.value')}
                </th>
                <th scope="col">{t('sheet:reviewPage.remark')}</th>
              </tr>
            </thead>
            <tbody>
              {document.pitches.map((pitch, index) => {
                const state = progress.pitches[index];
                const draft = entryOnSheet(sheet, pitch.id);
                const standing = entryStandingOf(document, juror, pitch.id, draft);
                const signed = last?.entries.find((entry) => entry.pitch === pitch.id);
                if (state === undefined) return null;
                const isOut = state.state === 'recused' || state.state === 'no-show';
                return (
                  <tr key={pitch.id} className={isOut ? 'is-archived' : undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        className="link"
                        title={t('sheet:reviewPage.goTo', { name: pitch.value.name })}
                        onClick={() => onBack(index)}
                      >
                        {index + 1}. {pitch.value.name}
                      </button>
                    </th>
                    {isOut ? (
                      <td colSpan={document.criteria.length + 1}>
                        {state.state === 'no-show'
                          ? t('sheet:reviewPage.noShow')
                          : t('sheet:reviewPage.recused', { reason: standing.recusalReason })}
                      </td>
                    ) : (
                      <>
                        {document.criteria.map(({ id }) => {
                          const mark = state.marks.get(id);
                          const was = signed?.marks[id];
                          const isChanged = last !== undefined && was !== mark;
                          return (
                            <td key={id} className={mark === undefined ? 'c is-missing' : 'c num'}>
                              {mark === undefined ? t('sheet:reviewPage.missing') : words.mark(mark)}
                              {isChanged && was !== undefined ? (
                                <small>{t('sheet:reviewPage.changed', { mark: words.mark(was) })}</small>
                              ) : null}
                            </td>
                          );
                        })}
                        <td className="r num strong">{state.value === null ? '' : words.number(state.value, 2)}</td>
                      </>
                    )}
                    <td className="review-remark">{draft?.remark}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </section>
      <div className="review-sees">
        <WhoSees kind={isVersion ? 'open' : 'closed'}>
          <b>{t('sheet:sees.title')}.</b> {isVersion ? t('sheet:sees.after') : t('sheet:sees.before')}
        </WhoSees>
      </div>
    </div>
  );
}
