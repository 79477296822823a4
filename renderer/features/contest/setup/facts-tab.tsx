import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Contest } from '../../../../shared/domain/contest.ts';
import { listMarks } from '../../../../shared/domain/scale.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface FactsTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** Title, day, place, people in charge; the scale, and what jurors see. */
export function FactsTab({ document, signed }: FactsTabProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const { contest } = document;
  const isLocked = votingLockOf(document, signed) !== null;
  const edit = (fields: Partial<Contest>) => void run(editContest(document, fields, signed));
  const marks = listMarks(scaleOf(document));
  return (
    <div className="setup-cells">
      <Panel title={t('contest:desk.facts')} isPadded>
        <div className="fields">
          <TextField
            isWide
            label={t('contest:setup.titleLabel')}
            error={contest.title.trim() === '' ? t('contest:setup.titleMissing') : undefined}
            value={contest.title}
            onCommit={(title) => edit({ title })}
            maxLength={200}
          />
          <DateField label={t('contest:setup.date')} value={contest.date} onChange={(date) => edit({ date })} />
          <TextField label={t('contest:setup.place')} value={contest.place} onCommit={(place) => edit({ place })} />
          <TextField
            label={t('contest:setup.president')}
            value={contest.president}
            onCommit={(president) => edit({ president })}
          />
          <TextField
            label={t('contest:setup.secretary')}
            value={contest.secretary}
            onCommit={(secretary) => edit({ secretary })}
          />
          <TextField
            isWide
            label={t('contest:setup.credit')}
            hint={t('contest:setup.creditHint')}
            value={contest.credit}
            onCommit={(credit) => edit({ credit })}
          />
        </div>
      </Panel>
      <Panel title={t('contest:setup.scale')} isPadded>
        <div className="fields is-three">
          <NumberField
            label={t('contest:setup.scaleMin')}
            value={contest.scaleMin}
            isDisabled={isLocked}
            min={0}
            max={contest.scaleMax}
            onCommit={(scaleMin) => (scaleMin === null ? undefined : edit({ scaleMin }))}
          />
          <NumberField
            label={t('contest:setup.scaleMax')}
            value={contest.scaleMax}
            isDisabled={isLocked}
            min={contest.scaleMin}
            max={1000}
            onCommit={(scaleMax) => (scaleMax === null ? undefined : edit({ scaleMax }))}
          />
          <NumberField
            label={t('contest:setup.scaleStep')}
            value={contest.scaleStep}
            isDisabled={isLocked}
            min={0.05}
            max={100}
            onCommit={(scaleStep) => (scaleStep === null ? undefined : edit({ scaleStep }))}
          />
        </div>
        <p className="hint setup-marks num">
          {marks.length > 24
            ? t('contest:desk.scaleText', {
                min: words.mark(contest.scaleMin),
                max: words.mark(contest.scaleMax),
                step: words.mark(contest.scaleStep),
              })
            : marks.map(words.mark).join(' · ')}
        </p>
        <hr />
        <div className="field">
          <span className="field-label">{t('contest:preparation.rule.blind')}</span>
          <Checkbox isChecked={contest.isBlind} isDisabled={isLocked} onChange={(isBlind) => edit({ isBlind })}>
            {t('contest:preparation.rule.blindSwitch')}
            <small>{t('contest:preparation.rule.blindText')}</small>
          </Checkbox>
        </div>
      </Panel>
    </div>
  );
}
