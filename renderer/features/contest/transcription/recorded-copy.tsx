import { receiptCodeOf } from '../../../../shared/contest-rules/receipt-code.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import { clearCopies, type PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface RecordedCopyProps {
  readonly target: SheetTarget;
  readonly copies: PaperCopies;
}

/** The sheet is recorded: by which code it is known, who copied it, and the way to copy it again. */
export function RecordedCopy({ target, copies }: RecordedCopyProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const last = target.sheet.submissions.at(-1);
  if (last === undefined) return null;
  return (
    <Panel title={t('transcription:step.recorded')} className="copy-begin" isPadded>
      <div className="stack gap">
        <p role="status">
          <RichText
            text={t('transcription:recorded.line', {
              version: last.body.sequence,
              code: receiptCodeOf(last.hash),
              names: words.list(last.body.origin.transcribers ?? []),
            })}
          />
        </p>
        <div className="row">
          <ButtonLink href={`/contests/${target.document.id}/setup`}>{t('transcription:recorded.back')}</ButtonLink>
          {target.document.round.state === 'open' ? (
            <Button kind="quiet" onPress={() => void run(clearCopies(target, copies))}>
              {t('transcription:recorded.again')}
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
