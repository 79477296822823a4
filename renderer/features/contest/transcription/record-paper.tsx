import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import { recordPaperSheet, type PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { nowText, useCommand } from '../use-command.ts';

interface RecordPaperProps {
  readonly target: SheetTarget;
  readonly copies: PaperCopies;
  /** The juror's. */
  readonly name: string;
}

/** Makes two equal copies the juror's sheet; a later version says why. */
export function RecordPaper({ target, copies, name }: RecordPaperProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const last = target.sheet.submissions.at(-1)?.body;
  const needsReason = last !== undefined && reason.trim() === '';
  const record = async () => {
    setWasAsked(true);
    if (needsReason) return;
    const recorded = await recordPaperSheet(target, copies, { reason, now: nowText() }, digestText);
    await run(recorded.ok ? recorded.value.change : recorded);
  };
  return (
    <Panel title={t('transcription:record.title')} className="copy-begin" isPadded>
      <form
        className="stack gap"
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <p>{t('transcription:record.text', { juror: name, names: words.list([copies[0].by, copies[1].by]) })}</p>
        {last === undefined ? null : (
          <TextField
            label={t('transcription:record.reason')}
            hint={t('transcription:record.reasonHint', { juror: name, version: last.sequence })}
            error={wasAsked && needsReason ? t('transcription:record.reasonMissing') : undefined}
            value={reason}
            onChange={setReason}
            maxLength={300}
          />
        )}
        <WhoSees>{t('transcription:record.sees')}</WhoSees>
        <div>
          <Button kind="primary" icon={IconSignature} type="submit">
            {last === undefined
              ? t('transcription:record.go')
              : t('transcription:record.goVersion', { version: last.sequence + 1 })}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
