import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { changeAssessment } from '../../../data/commands/needs.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';

interface AssessmentAboutProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly assessment: AssessmentWithMarks;
  /** The template and its version, in words. */
  readonly template: string;
}

/** What an assessment says of itself: which template, when, who looked. */
export function AssessmentAbout({ organisation, assessment: { id, value }, template }: AssessmentAboutProps) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const change = (fields: Parameters<typeof changeAssessment>[3]) =>
    void settle(changeAssessment(store, organisation, id, fields));
  return (
    <Panel title={t('needs:marking.about')} isPadded className="assessment-about">
      <p className="muted small">{template}</p>
      {value.source === '' ? null : (
        <p className="muted small">{t('needs:marking.source', { source: value.source })}</p>
      )}
      <div className="fields">
        <DateField label={t('needs:marking.date')} value={value.date} onChange={(date) => change({ date })} />
        <TextField
          label={t('needs:marking.author')}
          value={value.author}
          onCommit={(author) => change({ author: author.trim() })}
        />
        <TextArea label={t('needs:marking.note')} value={value.note} rows={2} onCommit={(note) => change({ note })} />
      </div>
    </Panel>
  );
}
