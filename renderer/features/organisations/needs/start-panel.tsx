import { useState } from 'react';
import { todayOf } from '../../../../shared/coaching/days.ts';
import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import type { Assessor, Moment } from '../../../../shared/domain/needs.ts';
import type { TemplateView, VersionView } from '../../../../shared/needs/templates.ts';
import type { NewAssessment } from '../../../data/commands/needs.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { assessorWords } from '../overview/look-words.ts';

interface StartPanelProps {
  /** Templates that have a published version, none of them archived. */
  readonly templates: readonly TemplateView[];
  readonly assessments: readonly AssessmentWithMarks[];
  readonly onClose: () => void;
  readonly onStart: (fields: NewAssessment, version: VersionView, from: AssessmentWithMarks | null) => Promise<void>;
}

/** Asks for what makes an assessment: template, moment, who looks. */
export function StartPanel({ templates, assessments, onClose, onStart }: StartPanelProps) {
  const words = useWords();
  const { t } = words;
  const { settings } = useSession();
  const [template, setTemplate] = useState(templates[0]?.id ?? '');
  const before = lastOf(assessments, template);
  const [moment, setMoment] = useState<Moment>(before === null ? 't0' : before.value.moment === 't0' ? 'mid' : 't1');
  const [assessor, setAssessor] = useState<Assessor>('coach');
  const [date, setDate] = useState(() => todayOf(new Date()));
  const [author, setAuthor] = useState(settings.personName);
  const [isPrefilled, setPrefilled] = useState(false);
  const version = templates.find(({ id }) => id === template)?.current ?? null;
  const twin = assessments.find(
    ({ value }) => value.template === template && value.moment === moment && value.assessor === assessor,
  );
  const start = () => {
    if (version === null) return;
    void onStart({ template, moment, assessor, date, author: author.trim() }, version, isPrefilled ? before : null);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <SidePanel
        title={t('needs:marking.start.title')}
        onClose={onClose}
        footer={
          <>
            <Button kind="primary" type="submit" isDisabled={version === null}>
              {t('needs:marking.start.submit')}
            </Button>
            <Button kind="quiet" onPress={onClose}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <div className="fields">
          <Select
            label={t('needs:template')}
            options={templates.map(({ id, name, current }) => ({
              value: id,
              label: name,
              note: t('needs:marking.start.version', { number: current?.number ?? 0 }),
            }))}
            value={template}
            onChange={setTemplate}
          />
          <div className="field">
            <span className="field-label">{t('needs:marking.start.moment')}</span>
            <Segmented<Moment>
              label={t('needs:marking.start.moment')}
              segments={(['t0', 'mid', 't1'] as const).map((value) => ({ value, label: t(`needs:moment.${value}`) }))}
              value={moment}
              onChange={setMoment}
            />
          </div>
          <div className="field">
            <span className="field-label">{t('needs:marking.start.assessor')}</span>
            <Segmented<Assessor>
              label={t('needs:marking.start.assessor')}
              segments={(['organisation', 'coach', 'expert'] as const).map((value) => ({
                value,
                label: t(`needs:assessorShort.${value}`),
              }))}
              value={assessor}
              onChange={(chosen) => {
                setAssessor(chosen);
                // Whoever sits here signs for the coach or the expert; the organisation says who it was.
                setAuthor(chosen === 'organisation' ? '' : settings.personName);
              }}
            />
          </div>
          <DateField label={t('needs:marking.date')} value={date} onChange={setDate} />
          <TextField
            label={t('needs:marking.author')}
            value={author}
            onChange={setAuthor}
            hint={t('needs:marking.authorHint')}
          />
          {before === null ? null : (
            <Checkbox isChecked={isPrefilled} onChange={setPrefilled}>
              {t('needs:marking.start.prefill', { name: assessorWords(words, before) })}
              <small>{t('needs:marking.start.prefillNote')}</small>
            </Checkbox>
          )}
          {twin === undefined ? null : (
            <p className="muted small" role="status">
              {t('needs:marking.start.twin')}
            </p>
          )}
        </div>
      </SidePanel>
    </form>
  );
}

function lastOf(assessments: readonly AssessmentWithMarks[], template: string): AssessmentWithMarks | null {
  const own = assessments.filter(({ value }) => value.template === template);
  return own.reduce<AssessmentWithMarks | null>(
    (last, one) => (last === null || one.value.date >= last.value.date ? one : last),
    null,
  );
}
