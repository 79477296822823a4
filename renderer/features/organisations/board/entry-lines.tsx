import { useRef, useState } from 'react';
import type { CardKind } from '../../../../shared/domain/needs.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { BoardView } from './use-board.ts';
import type { Gestures } from './use-gestures.ts';

const KINDS = ['gap', 'potential', 'idea'] as const satisfies readonly CardKind[];
const PRIORITIES = ['0', '1', '2', '3'] as const;

/** New lines of a sheet filled in by hand: the number of the zone, what it is, its title, Enter; the next one. */
export function EntryLines({ view, gestures }: { readonly view: BoardView; readonly gestures: Gestures }) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [zoneText, setZoneText] = useState('');
  const [kind, setKind] = useState<CardKind>('gap');
  const [priority, setPriority] = useState<(typeof PRIORITIES)[number]>('0');
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<'zone' | 'title' | null>(null);
  const [added, setAdded] = useState(0);
  // The printed numbers are those of the map, whatever the screen is laid out by.
  const { zones } = view.layout.by === 'zone' ? view.layout : view.map;
  const zone = zones.find(({ number }) => String(number) === zoneText.trim());

  const add = async () => {
    if (zone === undefined) return setFault('zone');
    const plain = title.trim();
    if (plain === '') return setFault('title');
    setTitle('');
    const weight = priority === '0' ? null : Number(priority);
    if ((await gestures.add(zone.id, zone.fixedKind ?? kind, plain, weight)) === null) return setTitle(plain);
    setAdded((before) => before + 1);
    setPriority('0');
    form.current?.querySelector('input')?.focus();
    form.current?.querySelector('input')?.select();
    return undefined;
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{t('board:entry.lines')}</h3>
      <div className="stack">
        <TextField
          label={t('board:entry.zone')}
          hint={zone?.title ?? t('board:entry.zoneHint', { count: zones.length })}
          value={zoneText}
          onChange={(text) => {
            setZoneText(text);
            setFault(null);
          }}
          error={fault === 'zone' ? t('board:entry.zoneWrong', { count: zones.length }) : undefined}
          maxLength={3}
        />
        {zone?.fixedKind ? null : (
          <Segmented
            label={t('board:entry.kind')}
            segments={KINDS.map((value) => ({ value, label: t(`board:kind.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
        )}
        <Segmented
          label={t('board:entry.linePriority')}
          segments={PRIORITIES.map((value) => ({ value, label: value === '0' ? t('board:entry.none') : value }))}
          value={priority}
          onChange={setPriority}
        />
        <TextField
          label={t('board:entry.lineTitle')}
          value={title}
          onChange={(text) => {
            setTitle(text);
            setFault(null);
          }}
          error={fault === 'title' ? t('board:entry.noTitle') : undefined}
          maxLength={200}
        />
        <Button type="submit">{t('board:entry.add')}</Button>
        {added === 0 ? null : <p className="muted small">{t('board:entry.added', { count: added })}</p>}
      </div>
    </form>
  );
}
