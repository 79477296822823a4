import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Contest } from '../../../../shared/domain/contest.ts';
import { readTypedTime } from '../../../../shared/contest-rules/typed-time.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface DayTimesProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** When the day begins and how long a pitch takes. Decides nothing, so it may change at any time before the round is closed. */
export function DayTimes({ document, signed }: DayTimesProps) {
  const { t } = useWords();
  const run = useCommand();
  const { contest, round } = document;
  const isLocked = round.state === 'closed';
  const edit = (fields: Partial<Contest>) => void run(editContest(document, fields, signed));
  const minutes = (field: 'pitchMinutes' | 'questionMinutes' | 'bufferMinutes', min: number, hint?: string) => (
    <NumberField
      label={t(`schedule:plan.${field}`)}
      hint={hint}
      value={contest[field]}
      unit={t('schedule:plan.unit')}
      min={min}
      max={240}
      isDisabled={isLocked}
      onCommit={(value) => (value === null ? undefined : edit({ [field]: value }))}
    />
  );
  return (
    <Panel title={t('schedule:plan.day')} isPadded>
      <div className="fields day-times">
        <StartField value={contest.startTime} isLocked={isLocked} onCommit={(startTime) => edit({ startTime })} />
        {minutes('pitchMinutes', 1)}
        {minutes('questionMinutes', 0)}
        {minutes('bufferMinutes', 0, t('schedule:plan.bufferHint'))}
      </div>
    </Panel>
  );
}

interface StartFieldProps {
  readonly value: string;
  readonly isLocked: boolean;
  readonly onCommit: (time: string) => void;
}

/** What cannot be read as a time stays in the field with its cure, and nothing is stored. */
function StartField({ value, isLocked, onCommit }: StartFieldProps) {
  const { t } = useWords();
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <TextField
      label={t('schedule:plan.start')}
      hint={t('schedule:plan.startHint')}
      value={wrong ?? value}
      isDisabled={isLocked}
      error={wrong === null ? undefined : t('schedule:plan.startWrong')}
      maxLength={5}
      onCommit={(text) => {
        const time = text.trim() === '' ? '' : readTypedTime(text);
        setWrong(time === null ? text : null);
        if (time !== null && time !== value) onCommit(time);
      }}
    />
  );
}
