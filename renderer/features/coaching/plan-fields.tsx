import { localDayOf, localTimeOf, momentOf } from '../../../shared/coaching/local-day.ts';
import type { Card } from '../../../shared/domain/needs.ts';
import type { HelpRequest } from '../../../shared/domain/needs.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { DimensionView } from '../../../shared/needs/templates.ts';
import type { SessionPlan } from '../../data/commands/sessions.ts';
import type { PersonRow } from '../../data/rows.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PickList } from '../../ui/pick-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { linesOf } from './lines-of.ts';

interface PlanFieldsProps {
  readonly plan: Omit<SessionPlan, 'agenda'>;
  readonly onChange: (fields: Partial<SessionPlan>) => void;
  /** By id. */
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly dimensions: ReadonlyMap<string, DimensionView>;
  /** Gaps of the organisation's board, and what it asked for. */
  readonly cards: readonly Identified<Card>[];
  readonly requests: readonly Identified<HelpRequest>[];
  /** Said below the day while a session can not be planned without it. */
  readonly dayError?: string | undefined;
}

const NONE = '-';
const LONGEST_MINUTES = 600;

/** Everything one says of a session beforehand. */
export function PlanFields(props: PlanFieldsProps) {
  const { plan, onChange, dayError } = props;
  const { t } = useWords();
  const day = localDayOf(plan.startsAt);
  const time = localTimeOf(plan.startsAt);
  return (
    <div className="fields">
      <TextField
        label={t('session:plan.topic')}
        hint={t('session:plan.topicHint')}
        value={plan.topic}
        isWide
        maxLength={120}
        onCommit={(topic) => onChange({ topic })}
      />
      <DateField
        label={t('session:plan.day')}
        value={day}
        isRequired
        error={dayError}
        onChange={(chosen) => onChange({ startsAt: momentOf(chosen, time === '' ? '09:00' : time) })}
      />
      <div className="session-times">
        <TimeField
          label={t('session:plan.time')}
          value={time}
          isDisabled={day === ''}
          onChange={(chosen) => {
            // While the hour is being typed there is no moment to plan.
            if (chosen !== '') onChange({ startsAt: momentOf(day, chosen) });
          }}
        />
        <NumberField
          label={t('session:plan.minutes')}
          value={plan.plannedMinutes}
          unit={t('session:plan.unit')}
          min={5}
          max={LONGEST_MINUTES}
          onCommit={(minutes) => (minutes === null ? undefined : onChange({ plannedMinutes: Math.round(minutes) }))}
        />
      </div>
      <div className="is-wide">
        <Checkbox isChecked={plan.isRemote} onChange={(isRemote) => onChange({ isRemote })}>
          {t('session:plan.remote')}
        </Checkbox>
      </div>
      {plan.isRemote ? (
        <TextField
          label={t('session:plan.link')}
          type="url"
          placeholder={t('session:editor.https')}
          value={plan.link}
          isWide
          error={plan.link === '' || plan.link.startsWith('https://') ? undefined : t('session:plan.linkWrong')}
          onCommit={(link) => onChange({ link: link.trim() })}
        />
      ) : (
        <TextField
          label={t('session:plan.place')}
          value={plan.place}
          isWide
          maxLength={120}
          onCommit={(place) => onChange({ place })}
        />
      )}
      <PeopleFields {...props} />
      <SubjectFields {...props} />
    </div>
  );
}

function PeopleFields({ plan, onChange, people }: PlanFieldsProps) {
  const { t } = useWords();
  const pick = (role: 'coach' | 'expert') => {
    const field = role === 'coach' ? 'coachIds' : 'expertIds';
    const ids = plan[field];
    const nameOf = (id: string) => people.get(id)?.name ?? t('session:attendance.unknown');
    return (
      <PickList
        label={t(`session:plan.${role}.label`)}
        none={t(`session:plan.${role}.none`)}
        addLabel={t(`session:plan.${role}.add`)}
        picked={ids.map((id) => ({
          id,
          label: nameOf(id),
          removeLabel: t('session:plan.removePerson', { name: nameOf(id) }),
        }))}
        options={[...people.values()]
          .filter(({ id, roles }) => roles.includes(role) && !ids.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onAdd={(id) => onChange({ [field]: [...ids, id] })}
        onRemove={(id) => onChange({ [field]: ids.filter((one) => one !== id) })}
      />
    );
  };
  return (
    <>
      {pick('coach')}
      {pick('expert')}
      <TextField
        label={t('session:plan.participants')}
        hint={t('session:plan.participantsHint')}
        value={plan.participants.join(', ')}
        isWide
        onCommit={(text) => onChange({ participants: [...linesOf(text)] })}
      />
    </>
  );
}

function SubjectFields({ plan, onChange, dimensions, cards, requests }: PlanFieldsProps) {
  const { t } = useWords();
  const nameOf = (id: string) => dimensions.get(id)?.name ?? id;
  const titleOf = (id: string) => cards.find((card) => card.id === id)?.value.title ?? t('session:plan.goneCard');
  return (
    <>
      <PickList
        label={t('session:plan.dimensions')}
        none={t('session:plan.noDimensions')}
        addLabel={t('session:plan.addDimension')}
        picked={plan.dimensions.map((id) => ({
          id,
          label: nameOf(id),
          removeLabel: t('session:plan.removeSubject', { name: nameOf(id) }),
        }))}
        options={[...dimensions.values()]
          .filter(({ id }) => !plan.dimensions.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onAdd={(id) => onChange({ dimensions: [...plan.dimensions, id] })}
        onRemove={(id) => onChange({ dimensions: plan.dimensions.filter((one) => one !== id) })}
      />
      {cards.length === 0 ? null : (
        <PickList
          label={t('session:plan.cards')}
          none={t('session:plan.noCards')}
          addLabel={t('session:plan.addCard')}
          picked={plan.cards.map((id) => ({
            id,
            label: titleOf(id),
            removeLabel: t('session:plan.removeSubject', { name: titleOf(id) }),
          }))}
          options={cards
            .filter(({ id }) => !plan.cards.includes(id))
            .map(({ id, value }) => ({ value: id, label: value.title, note: nameOf(value.zone) }))}
          onAdd={(id) => onChange({ cards: [...plan.cards, id] })}
          onRemove={(id) => onChange({ cards: plan.cards.filter((one) => one !== id) })}
        />
      )}
      {requests.length === 0 ? null : (
        <Select
          label={t('session:plan.request')}
          isWide
          value={plan.request === '' ? NONE : plan.request}
          options={[
            { value: NONE, label: t('session:plan.noRequest') },
            ...requests.map(({ id, value }) => ({ value: id, label: value.text || nameOf(value.dimension) })),
          ]}
          onChange={(id) => onChange({ request: id === NONE ? '' : id })}
        />
      )}
    </>
  );
}
