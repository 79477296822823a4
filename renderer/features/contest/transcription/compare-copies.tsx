import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { compareCopies, type CopyDifference } from '../../../../shared/contest-rules/paper-copies.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import { settleDifference, settleMark, type PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { DifferenceLine } from './difference-line.tsx';
import { RecordPaper } from './record-paper.tsx';

interface CompareCopiesProps {
  readonly target: SheetTarget;
  readonly copies: PaperCopies;
  /** The juror's. */
  readonly name: string;
}

/** What the two copies do not agree on, side by side; when nothing is left, the sheet can be recorded. */
export function CompareCopies({ target, copies, name }: CompareCopiesProps) {
  const { t } = useWords();
  const run = useCommand();
  const announce = useAnnounce();
  const { document, juror } = target;
  const differences = useMemo(() => compareCopies(document, juror, copies), [document, juror, copies]);
  const settle = (command: ReturnType<typeof settleDifference>) =>
    void run(command).then((stored) => {
      if (!stored) return;
      const left = differences.length - 1;
      const words = left === 0 ? t('transcription:compare.none') : t('transcription:compare.left', { count: left });
      announce(t('transcription:compare.settled', { left: words }));
    });
  if (differences.length === 0) return <RecordPaper target={target} copies={copies} name={name} />;
  return (
    <Panel
      title={t('transcription:compare.left', { count: differences.length })}
      end={<IconArrowsLeftRight aria-hidden="true" className="i" />}
      isPadded
    >
      {differences.map((difference) => (
        <DifferenceLine
          key={keyOf(difference)}
          document={document}
          difference={difference}
          names={[copies[0].by, copies[1].by]}
          onKeep={(keep) => settle(settleDifference(target, difference, keep))}
          onOther={(mark) => {
            if (difference.kind === 'mark') settle(settleMark(target, difference, mark));
          }}
        />
      ))}
    </Panel>
  );
}

function keyOf(difference: CopyDifference): string {
  return `${difference.pitch} ${difference.kind} ${difference.kind === 'mark' ? difference.criterion : ''}`;
}
