import { IconPlant, IconTargetArrow } from '@tabler/icons-react';
import type { Identified } from '../../../../shared/documents/record.ts';
import { levelMarkSchema, type Confidence, type LevelMark } from '../../../../shared/domain/needs.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { gapOf } from '../../../../shared/needs/gaps.ts';
import type { DimensionView } from '../../../../shared/needs/templates.ts';
import type { MarkFields } from '../../../data/commands/needs.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { EvidenceFiles } from './evidence-files.tsx';
import { LevelRow } from './level-row.tsx';

interface DimensionFormProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly attachments: readonly Identified<Attachment>[];
  readonly dimension: DimensionView;
  readonly levelNames: readonly string[];
  /** Id of the assessment. */
  readonly assessment: string;
  /** Null while nobody marked the dimension. */
  readonly mark: LevelMark | null;
  readonly onMark: (fields: MarkFields) => void;
}

const UNMARKED = levelMarkSchema.parse({});

/** What an assessment says of one dimension: today, target, the gap with the potential beside it, and what shows the level. */
export function DimensionForm(props: DimensionFormProps) {
  const { organisation, assessment, attachments, dimension, levelNames, onMark } = props;
  const { t } = useWords();
  const mark = props.mark ?? UNMARKED;
  const gap = gapOf(mark);
  const hasGap = gap !== null && gap > 0;
  return (
    <div className="dimension-form">
      {dimension.question === '' ? null : <p className="dimension-question">{dimension.question}</p>}
      <LevelRow
        label={t('needs:marking.present')}
        hint={<KeyHint keys="1" />}
        names={levelNames}
        sentences={dimension.levels}
        value={mark.present}
        open={t('needs:marking.presentOpen')}
        onChange={(present) => onMark({ present })}
      />
      <LevelRow
        label={t('needs:marking.target')}
        hint={<KeyHint keys="Shift+1" />}
        names={levelNames}
        sentences={dimension.levels}
        value={mark.target}
        isSmall
        open={t('needs:marking.targetOpen')}
        onChange={(target) => onMark({ target })}
      />
      <div className="dimension-two">
        <section aria-labelledby="mark-gap">
          <h3 id="mark-gap">
            <Icon of={IconTargetArrow} size="s" /> {t('needs:marking.gap')}
          </h3>
          <p className="muted">
            {gap === null
              ? t('needs:marking.gapUnknown')
              : hasGap
                ? t('needs:marking.gapOf', { count: gap })
                : t('needs:marking.gapNone')}
          </p>
          <Labelled label={t('needs:marking.priority')}>
            <Segmented
              label={t('needs:marking.priority')}
              segments={[
                { value: '1', label: t('needs:marking.priorities.low') },
                { value: '2', label: t('needs:marking.priorities.medium') },
                { value: '3', label: t('needs:marking.priorities.high') },
              ]}
              value={String(mark.priority ?? '')}
              onChange={(value) => onMark({ priority: Number(value) })}
            />
          </Labelled>
          <NumberField
            label={t('needs:marking.hours')}
            value={mark.hours}
            min={0}
            max={MOST_HOURS}
            unit={t('needs:marking.hoursUnit')}
            onCommit={(hours) => onMark({ hours })}
          />
        </section>
        <section aria-labelledby="mark-potential" className={classNames(hasGap && mark.potential === '' && 'is-asked')}>
          <h3 id="mark-potential">
            <Icon of={IconPlant} size="s" /> {t('needs:marking.potential')}
          </h3>
          <TextArea
            label={dimension.potentialQuestion === '' ? t('needs:marking.potentialAsk') : dimension.potentialQuestion}
            value={mark.potential}
            rows={4}
            hint={hasGap && mark.potential === '' ? t('needs:marking.potentialHint') : undefined}
            onCommit={(potential) => onMark({ potential })}
          />
        </section>
      </div>
      <div className="dimension-two">
        <section aria-labelledby="mark-evidence">
          <h3 id="mark-evidence">{t('needs:marking.evidence')}</h3>
          <TextArea
            label={t('needs:marking.evidenceAsk')}
            value={mark.evidence}
            rows={3}
            onCommit={(evidence) => onMark({ evidence })}
          />
          <Labelled label={t('needs:marking.confidence')}>
            <Segmented<Confidence | 'none'>
              label={t('needs:marking.confidence')}
              segments={[
                { value: 'low', label: t('needs:marking.confidences.low') },
                { value: 'medium', label: t('needs:marking.confidences.medium') },
                { value: 'high', label: t('needs:marking.confidences.high') },
              ]}
              value={mark.confidence ?? 'none'}
              onChange={(value) => onMark({ confidence: value === 'none' ? null : value })}
            />
          </Labelled>
        </section>
        <section aria-labelledby="mark-files">
          <h3 id="mark-files">{t('needs:marking.files.title')}</h3>
          <EvidenceFiles
            organisation={organisation}
            mark={{ assessment, dimension: dimension.id }}
            attachments={attachments}
            files={mark.evidenceFiles}
            onChange={(evidenceFiles) => onMark({ evidenceFiles: [...evidenceFiles] })}
          />
        </section>
      </div>
    </div>
  );
}

/** No programme gives an organisation more on one dimension. */
const MOST_HOURS = 1000;

function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
