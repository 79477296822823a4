import { momentSchema } from '../../../../shared/domain/needs.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { ReadingChoices } from './use-register-reading.ts';

interface NeedsChoicesProps {
  readonly choices: ReadingChoices;
  readonly templates: readonly TemplateView[];
  readonly onChange: (choices: Partial<ReadingChoices>) => void;
}

/** What no column of a list of needs says: when they were marked, and with which map. */
export function NeedsChoices({ choices, templates, onChange }: NeedsChoicesProps) {
  const { t } = useWords();
  const usable = templates.filter(({ current, isArchived }) => current !== null && !isArchived);
  return (
    <>
      <Select
        label={t('organisations:import.needs.moment')}
        value={choices.moment}
        options={momentSchema.options.map((value) => ({
          value,
          label: t(`organisations:import.needs.moments.${value}`),
        }))}
        onChange={(moment) => onChange({ moment: momentSchema.parse(moment) })}
      />
      <Select
        label={t('organisations:import.needs.map')}
        value={choices.template}
        options={usable.map(({ id, name, current }) => ({
          value: id,
          label: name,
          note: t('organisations:import.needs.version', { number: current?.number ?? 1 }),
        }))}
        onChange={(template) => onChange({ template })}
      />
    </>
  );
}
