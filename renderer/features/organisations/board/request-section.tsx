import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { areaSchema, type Area, type HelpRequest } from '../../../../shared/domain/needs.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import { requestHelp, withdrawRequest } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RichText, useWords, type Words } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { useSettle } from '../use-outcome.ts';
import { today } from './today.ts';
import type { BoardView } from './use-board.ts';

/** What a gap asks of the Banca delle Competenze, and what came of it. */
export function RequestSection({ view, card }: { readonly view: BoardView; readonly card: BoardCard }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const own = view.coaching.requests.filter(({ value }) => value.gap === card.id);
  const open = own.find(({ value }) => value.state === 'open');
  const withdraw = async (request: Identified<HelpRequest>) => {
    const undo = takeBack();
    if ((await settle(withdrawRequest(store, view.id, request.id))) === null) return;
    showNote({ message: t('board:request.withdrawnDone'), onUndo: undo() });
  };
  return (
    <section>
      <h3>{t('board:request.title')}</h3>
      <ul>
        {own.map((request) => (
          <li key={request.id} className="evidence-line">
            <Icon of={request.value.state === 'answered' ? IconCheck : IconAlertTriangle} />
            <span>{describeRequest(request.value, words)}</span>
          </li>
        ))}
      </ul>
      {open === undefined ? (
        <RequestForm key={`${own.length} ${card.value.zone}`} view={view} card={card} />
      ) : (
        <Button className="wide" onPress={() => void withdraw(open)}>
          {t('board:request.withdraw')}
        </Button>
      )}
    </section>
  );
}

function RequestForm({ view, card }: { readonly view: BoardView; readonly card: BoardCard }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const dimension = view.map.zones.find(({ id }) => id === card.value.zone)?.dimension ?? null;
  const [area, setArea] = useState<Area | null>(dimension?.area ?? null);
  const [hours, setHours] = useState(card.value.hours);
  const [text, setText] = useState('');
  const send = async () => {
    const fields = { area, hours, text: text.trim() };
    const undo = takeBack();
    if ((await settle(requestHelp(store, view.id, card, fields, today()))) === null) return;
    showNote({ message: t('board:request.done'), onUndo: undo() });
  };
  return (
    <div className="stack">
      <div className="card-pair">
        <Select
          label={t('board:request.area')}
          options={areaSchema.options.map((value) => ({ value, label: t(`board:area.${value}`) }))}
          value={area}
          onChange={setArea}
        />
        <NumberField label={t('board:request.hours')} value={hours} onCommit={setHours} min={0} max={1000} />
      </div>
      <TextField label={t('board:request.text')} value={text} onChange={setText} maxLength={2000} />
      <Button className="wide" onPress={() => void send()}>
        {t('board:request.send')}
      </Button>
      <WhoSees>
        <RichText text={t('board:request.sees')} />
      </WhoSees>
    </div>
  );
}

function describeRequest(request: HelpRequest, { t, mark, longDate }: Words): string {
  const day = longDate(request.requestedOn);
  if (request.state === 'withdrawn') return t('board:request.withdrawn', { day });
  if (request.state === 'answered' && request.answer !== '')
    return t('board:request.answered', { answer: request.answer });
  if (request.state === 'answered') return t('board:standing.answered');
  if (request.hours === null || request.area === null) return t('board:request.open', { day });
  const area = t(`board:area.${request.area}`);
  return t('board:request.openHours', { count: request.hours, hours: mark(request.hours), area, day });
}
