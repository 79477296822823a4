import { IconArchive, IconCircleCheck, IconRotate } from '@tabler/icons-react';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { cardCode } from '../../../../shared/boards/card-code.ts';
import { zoneOf } from '../../../../shared/boards/board-layout.ts';
import { zoneLevel } from '../../../../shared/boards/zone-levels.ts';
import type { Moment } from '../../../../shared/domain/needs.ts';
import { closeGap, editCard, reopenGap } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { DimensionIcon } from '../../../ui/dimension.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { titleOf, zoneTitle } from './board-words.ts';
import { CardWords } from './card-words.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { LevelSection } from './level-section.tsx';
import { RequestSection } from './request-section.tsx';
import { ToMap } from './to-map.tsx';
import { today } from './today.ts';
import { TwoLooks } from './two-looks.tsx';
import type { BoardView } from './use-board.ts';
import type { Gestures } from './use-gestures.ts';

interface CardPanelProps {
  readonly view: BoardView;
  readonly card: BoardCard;
  readonly moment: Moment;
  readonly gestures: Gestures;
  /** See {@link SidePanel}. */
  readonly focusTurn: number;
  readonly onClose: () => void;
}

/** One card with everything it says. Saved as one types. */
export function CardPanel({ view, card, moment, gestures, focusTurn, onClose }: CardPanelProps) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const { value } = card;
  const isGaps = view.layout.board === 'gaps';
  const zone = (isGaps ? view.map : view.layout).zones.find(({ id }) => id === value.zone);
  const dimension = zone?.dimension?.id;
  const level = dimension === undefined ? null : zoneLevel(view.assessments, view.templates, { dimension, moment });
  const edit = (fields: Parameters<typeof editCard>[3]) => void settle(editCard(store, view.id, card.id, fields));
  return (
    <SidePanel
      title={zone?.title ?? zoneTitle(view.layout, zoneOf(view.layout, value), words)}
      icon={zone?.dimension ? <DimensionIcon area={zone.dimension.area} /> : null}
      focusTurn={focusTurn}
      onClose={onClose}
    >
      <CardWords organisation={view.id} card={card} />
      <dl className="card-facts">
        <dt>{t('board:priority.label')}</dt>
        <dd>
          <Segmented
            label={t('board:priority.label')}
            segments={(['1', '2', '3'] as const).map((priority) => ({
              value: priority,
              label: t(`board:priority.${priority}`),
            }))}
            value={value.priority === 1 ? '1' : value.priority === 2 ? '2' : '3'}
            isUnset={value.priority === null}
            onChange={(priority) => gestures.weigh(card.id, Number(priority))}
          />
        </dd>
        {zone?.fixedKind ? null : (
          <>
            <dt>{t('board:card.kindLabel')}</dt>
            <dd>
              <Segmented
                label={t('board:card.kindLabel')}
                segments={(['gap', 'potential', 'idea'] as const).map((kind) => ({
                  value: kind,
                  label: t(`board:kind.${kind}`),
                }))}
                value={value.kind}
                onChange={(kind) => edit({ kind })}
              />
            </dd>
          </>
        )}
      </dl>
      {isGaps && zone !== undefined ? <LevelSection organisation={view.id} zone={zone} level={level} /> : null}
      <hr />
      <div className="card-pair">
        <TextField
          label={t('board:card.owner')}
          value={value.owner}
          onCommit={(owner) => edit({ owner: owner.trim() })}
          maxLength={200}
        />
        <NumberField
          label={t('board:card.hours')}
          value={value.hours}
          onCommit={(hours) => edit({ hours })}
          min={0}
          max={10_000}
        />
      </div>
      <hr />
      <EvidenceSection view={view} card={card} />
      {isGaps && value.kind === 'gap' ? (
        <>
          <hr />
          <RequestSection view={view} card={card} />
        </>
      ) : null}
      {isGaps && dimension !== undefined ? <TwoLooks assessments={view.assessments} dimension={dimension} /> : null}
      <hr />
      <div className="stack">
        <Select
          label={t('board:card.zone')}
          options={view.layout.zones.map(({ id, title }) => ({ value: id, label: title }))}
          value={zoneOf(view.layout, value)}
          onChange={(to) => gestures.put(card.id, to, null)}
        />
        {isGaps ? null : <ToMap view={view} card={card} />}
        <EndOfGap view={view} card={card} />
        <Button icon={IconArchive} onPress={() => gestures.archive(card.id)}>
          {t('board:card.archive')}
        </Button>
      </div>
      <p className="card-code">{t('board:card.code', { code: cardCode(card.id) })}</p>
    </SidePanel>
  );
}

/** Says that a gap is closed, or open after all. */
function EndOfGap({ view, card }: { readonly view: BoardView; readonly card: BoardCard }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const announce = useAnnounce();
  const title = titleOf(card, words);
  if (card.value.closedOn !== '')
    return (
      <Button
        icon={IconRotate}
        onPress={() =>
          void settle(reopenGap(store, view.id, card.id)).then((done) => {
            if (done !== null) announce(t('board:said.reopened', { title }));
          })
        }
      >
        {t('board:card.reopen')}
      </Button>
    );
  if (card.value.kind !== 'gap') return null;
  return (
    <Button
      icon={IconCircleCheck}
      onPress={() =>
        void settle(closeGap(store, view.id, card.id, today())).then((done) => {
          if (done !== null) announce(t('board:said.closed', { title }));
        })
      }
    >
      {t('board:card.close')}
    </Button>
  );
}
