import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { DraftEntry, SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import {
  entryOnSheet,
  entryStandingOf,
  isOpenToJuror,
  type SheetProgress,
} from '../../../../shared/contest-rules/sheet-progress.ts';
import { useWords } from '../../../ui/text.tsx';

interface ReviewTableProps {
  readonly document: ContestDocument;
  readonly numbers: ReadonlyMap<string, number>;
  readonly juror: string;
  readonly sheet: SheetDocument;
  readonly progress: SheetProgress;
  readonly onGo: (position: number) => void;
}

/** Every pitch with its marks, what is missing named, what changed since the signature beside it. */
export function ReviewTable({ document, numbers, juror, sheet, progress, onGo }: ReviewTableProps) {
  const words = useWords();
  const { t } = words;
  const last = sheet.submissions.at(-1)?.body;
  return (
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
              if (state === undefined) return null;
              const draft = entryOnSheet(sheet, pitch.id);
              const standing = entryStandingOf(document, juror, pitch.id, draft);
              const signed = last?.entries.find((entry) => entry.pitch === pitch.id);
              const number = numbers.get(pitch.id);
              const isOut = !isOpenToJuror(state);
              const isHidden = document.contest.isBlind && standing.byOrganiser;
              return (
                <tr key={pitch.id} className={isOut ? 'is-archived' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      title={t('sheet:reviewPage.goTo', { name: pitch.value.name })}
                      onClick={() => onGo(index)}
                    >
                      {number === undefined ? '' : `${number}. `}
                      {pitch.value.name}
                    </button>
                    {state.isCalibration ? <small>{t('sheet:reviewPage.calibration')}</small> : null}
                  </th>
                  {isOut ? (
                    <td colSpan={document.criteria.length + 1}>
                      {state.state === 'no-show'
                        ? t('sheet:reviewPage.noShow')
                        : isHidden
                          ? t('sheet:recusal.blind')
                          : t('sheet:reviewPage.recused', { reason: standing.recusalReason })}
                    </td>
                  ) : (
                    <>
                      {document.criteria.map(({ id }) => {
                        const mark = state.marks.get(id);
                        const was = signed?.marks[id];
                        return (
                          <td key={id} className={mark === undefined ? 'c is-missing' : 'c num'}>
                            {mark === undefined ? t('sheet:reviewPage.missing') : words.mark(mark)}
                            {last !== undefined && was !== undefined && was !== mark ? (
                              <small>{t('sheet:reviewPage.changed', { mark: words.mark(was) })}</small>
                            ) : null}
                          </td>
                        );
                      })}
                      <td className="r num strong">{state.value === null ? '' : words.number(state.value, 2)}</td>
                    </>
                  )}
                  <td className="review-remark">
                    {draft?.remark}
                    {isOut || draft === undefined ? null : <InterestText draft={draft} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function InterestText({ draft }: { readonly draft: DraftEntry }) {
  const { t, list } = useWords();
  const { interests, interestNote: note } = draft;
  if (interests.length === 0) return null;
  const kinds = list(interests.map((kind) => t(`sheet:interest.kind.${kind}`)));
  return (
    <small className="review-interest">
      {note === '' ? t('sheet:interest.line', { kinds }) : t('sheet:interest.lineNote', { kinds, note })}
    </small>
  );
}
