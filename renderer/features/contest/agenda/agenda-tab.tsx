import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { agendaItemSchema } from '../../../../shared/domain/contest-day.ts';
import { scheduleDay, type DaySchedule } from '../../../../shared/contest-rules/day-schedule.ts';
import { addAgendaItems, removeAgendaItem, usualAgenda } from '../../../data/commands/contest-agenda.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { AgendaItemEditor } from './agenda-item-editor.tsx';
import { AgendaList } from './agenda-list.tsx';
import { DayTimes } from './day-times.tsx';
import './agenda.css';

interface AgendaTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** Kinds in the order in which a day has them. */
const KINDS = agendaItemSchema.shape.kind.unwrap().options;
const MINUTES = { opening: 10, break: 20, voting: 20, award: 30, other: 10 } as const;

/** The day of a contest: when it begins, how long everything takes, and what stands between the pitches. */
export function AgendaTab({ document, signed }: AgendaTabProps) {
  const { t } = useWords();
  const run = useCommand();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const [chosenId, setChosenId] = useState<string | null>(null);
  // What was planned and what really happened; a running clock is the desk's.
  const [now] = useState(() => Date.now());
  const { agenda, pitches, round } = document;
  const isClosed = round.state === 'closed';
  const chosen = agenda.find(({ id }) => id === chosenId);
  const day = scheduleDay(document, now);
  const addStandard = async () => {
    const undo = takeBack();
    if (await run(addAgendaItems(document, usualAgenda(document, t))))
      showNote({ message: t('schedule:plan.standardDone'), onUndo: undo() });
  };
  const add = async (kind: (typeof KINDS)[number]) => {
    const before = kind === 'opening' ? (pitches[0]?.id ?? '') : '';
    const item = { kind, title: t(`schedule:kind.${kind}`), minutes: MINUTES[kind], before };
    const change = addAgendaItems(document, [item]);
    if (await run(change)) setChosenId(change.documents[0]?.changes[0]?.id ?? null);
  };
  const remove = async (id: string, name: string) => {
    const undo = takeBack();
    if (!(await run(removeAgendaItem(document, id)))) return;
    setChosenId(null);
    showNote({ message: t('schedule:plan.removed', { name }), onUndo: undo() });
  };
  const standard = (kind: 'primary' | 'quiet') => (
    <Button kind={kind} size={kind === 'quiet' ? 'sm' : 'md'} onPress={() => void addStandard()}>
      {t('schedule:plan.standard')}
    </Button>
  );
  return (
    <div className="stack gap">
      <DayTimes document={document} signed={signed} />
      <div className={chosen === undefined ? undefined : 'cols setup-cols'}>
        {agenda.length + pitches.length === 0 ? (
          <EmptyState
            icon={IconCalendarTime}
            title={t('schedule:plan.empty')}
            action={isClosed ? undefined : standard('primary')}
          >
            {t('schedule:plan.emptyText')}
          </EmptyState>
        ) : (
          <Panel title={t('schedule:plan.title')} end={<DayFinding document={document} day={day} />}>
            <AgendaList
              document={document}
              day={day}
              chosen={chosen?.id ?? null}
              onChoose={setChosenId}
              isLocked={isClosed}
            />
            {isClosed ? null : (
              <div className="setup-add">
                <MenuButton
                  className="btn sm"
                  icon={IconPlus}
                  label={t('schedule:plan.add')}
                  actions={KINDS.map((kind) => ({
                    id: kind,
                    label: t(`schedule:kind.${kind}`),
                    onAction: () => void add(kind),
                  }))}
                />
                {agenda.length === 0 ? standard('quiet') : null}
                {round.state === 'open' ? <span className="muted agenda-open">{t('schedule:plan.open')}</span> : null}
              </div>
            )}
          </Panel>
        )}
        {chosen === undefined ? null : (
          <AgendaItemEditor
            key={chosen.id}
            document={document}
            item={chosen}
            isLocked={isClosed}
            onClose={() => setChosenId(null)}
            onRemove={(name) => void remove(chosen.id, name)}
          />
        )}
      </div>
    </div>
  );
}

/** From when to when, and what is in it. */
function DayFinding({ document, day }: { readonly document: ContestDocument; readonly day: DaySchedule | null }) {
  const { t, time } = useWords();
  const at = (moment: number) => time(new Date(moment).toISOString());
  const first = day?.lines[0];
  if (day === null || first === undefined) {
    const length = scheduleDay({ ...document, contest: { ...document.contest, startTime: '00:00' } }, 0);
    const [line] = length?.lines ?? [];
    const minutes = line === undefined || length === null ? 0 : (length.plannedEnd - line.plannedStart) / 60_000;
    const duration = t('schedule:plan.duration', {
      hours: Math.floor(minutes / 60),
      minutes: Math.round(minutes % 60),
    });
    return <span className="label num">{t('schedule:plan.findingNoStart', { duration })}</span>;
  }
  return (
    <span className="label num" role="status">
      {t('schedule:plan.finding', {
        start: at(first.plannedStart),
        end: at(day.plannedEnd),
        pitches: t('schedule:plan.pitchCount', { count: document.pitches.length }),
        items: t('schedule:plan.itemCount', { count: document.agenda.length }),
      })}
    </span>
  );
}
