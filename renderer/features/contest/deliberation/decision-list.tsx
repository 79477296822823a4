import { withdrawDecisions } from '../../../data/commands/contest-deliberation.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { decisionMeta, decisionText } from './decision-text.ts';
import type { DeliberationParts } from './deliberation-parts.ts';
import { useDeliberationStep } from './use-deliberation.ts';

/** What the jury has decided, in order, each with reason, votes and who wrote it down. */
export function DecisionList({ document, result, isConfirmed }: DeliberationParts) {
  const words = useWords();
  const { t } = words;
  const run = useDeliberationStep();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const withdraw = async (id: string) => {
    const undo = takeBack();
    if (!(await run(withdrawDecisions(document, [id])))) return;
    showNote({ message: t('deliberation:decisions.withdrawn'), onUndo: undo() });
  };
  return (
    <Panel title={t('deliberation:decisions.title')}>
      {result.decisions.length === 0 ? (
        <p className="body muted">{t('deliberation:decisions.none')}</p>
      ) : (
        <ol className="list">
          {result.decisions.map(({ id, value }) => {
            const text = decisionText(document, value, words);
            const { inFavour, against, abstained } = value;
            return (
              <li key={id}>
                <div className="grow t">
                  <RichText text={text} />
                  {value.reason === '' ? null : <p>{value.reason}</p>}
                  {inFavour === null && against === null && abstained === null ? null : (
                    <small>
                      {t('deliberation:decisions.votes', {
                        inFavour: inFavour ?? 0,
                        against: against ?? 0,
                        abstained: abstained ?? 0,
                      })}
                    </small>
                  )}
                  <small>{decisionMeta(value, words)}</small>
                </div>
                {isConfirmed ? null : (
                  <Button
                    kind="quiet"
                    size="sm"
                    aria-label={t('deliberation:decisions.withdrawOf', { what: text.replaceAll(/<\/?b>/gu, '') })}
                    onPress={() => void withdraw(id)}
                  >
                    {t('deliberation:decisions.withdraw')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
