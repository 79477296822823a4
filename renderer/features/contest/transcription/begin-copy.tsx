import { useState } from 'react';
import type { TranscriptNumber } from '../../../../shared/documents/sheet-document.ts';
import { isSamePerson } from '../../../../shared/contest-rules/paper-copies.ts';
import { beginCopy, type PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText, useCommand } from '../use-command.ts';

interface BeginCopyProps {
  readonly target: SheetTarget;
  readonly copies: PaperCopies;
  readonly number: TranscriptNumber;
}

/** Asks who copies: two different people, by name. */
export function BeginCopy({ target, copies, number }: BeginCopyProps) {
  const { t } = useWords();
  const run = useCommand();
  const [by, setBy] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const other = copies[0].by;
  const error =
    by.trim() === ''
      ? t('transcription:begin.missing')
      : number === 2 && isSamePerson(by, other)
        ? t('transcription:begin.same', { name: other })
        : undefined;
  return (
    <Panel title={t(`transcription:begin.${number === 1 ? 'first' : 'second'}`)} className="copy-begin" isPadded>
      <form
        className="stack gap"
        onSubmit={(event) => {
          event.preventDefault();
          setWasAsked(true);
          if (error === undefined) void run(beginCopy(target, copies, number, { by, now: nowText() }));
        }}
      >
        <TextField
          label={t('transcription:begin.name')}
          hint={
            number === 1 ? t('transcription:begin.hintFirst') : t('transcription:begin.hintSecond', { name: other })
          }
          error={wasAsked ? error : undefined}
          value={by}
          onChange={setBy}
          maxLength={120}
          autoFocus
        />
        <div>
          <Button kind="primary" type="submit">
            {t('transcription:begin.start')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
