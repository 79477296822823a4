import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import type { Moment } from '../domain/needs.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { TemplateView } from '../needs/templates.ts';
import type { BoardReportModel, PrintedCard, PrintedLevel, PrintedZone } from '../reports/board-model.ts';
import { cardsInZone, type BoardCard } from './board-cards.ts';
import { ELSEWHERE, type BoardLayout, type BoardZone } from './board-layout.ts';
import { cardCode } from './card-code.ts';
import { zoneLevel } from './zone-levels.ts';

/** What a printed board is made from. */
export interface BoardToPrint {
  readonly language: Language;
  /** Arranged by zones: the numbers on paper are theirs. */
  readonly layout: BoardLayout;
  /** Of this board; closed gaps are left out, as on the screen. */
  readonly cards: readonly BoardCard[];
  readonly assessments: readonly AssessmentWithMarks[];
  readonly templates: readonly TemplateView[];
  readonly moment: Moment;
  readonly organisation: Organisation;
  /** Who issues the paper. */
  readonly issuer: { readonly name: string; readonly detail: string | null };
  /** ISO day. */
  readonly printedOn: string;
  readonly size: 'a3' | 'a4';
  readonly isForHand: boolean;
}

/** The model of a printed board. Cards whose zone the board does not have stand in one of their own below. */
export function boardPaper(board: BoardToPrint, t: Translate): BoardReportModel {
  const { layout, organisation, size, isForHand, printedOn, language, issuer } = board;
  const open = board.cards.filter(({ value }) => value.closedOn === '');
  const zones = layout.zones.map((zone) => printedZone(zone, open, board));
  const strays = cardsInZone(layout, open, ELSEWHERE);
  const measures = layout.zones.some(({ dimension }) => dimension !== null);
  return {
    language,
    issuer,
    size,
    isForHand,
    title: t(`board:title.${layout.board}`),
    organisation: organisation.name,
    project: organisation.projectName,
    printedOn,
    moment: measures ? t(`board:moment.${board.moment}`) : null,
    notice: organisation.isExample ? t('board:paper.example') : null,
    credit: layout.credit,
    columns: layout.columns,
    rows: layout.rows + (strays.length > 0 ? 1 : 0),
    zones:
      strays.length === 0
        ? zones
        : [
            ...zones,
            {
              number: zones.length + 1,
              title: t('board:elsewhere'),
              hint: '',
              level: null,
              place: { column: 1, row: layout.rows + 1, width: layout.columns, height: 1 },
              cards: strays.map((card) => printedCard(card, t)),
            },
          ],
  };

  function printedZone(zone: BoardZone, cards: readonly BoardCard[], from: BoardToPrint): PrintedZone {
    return {
      number: zone.number,
      title: zone.title,
      hint: zone.dimension === null ? zone.hint : '',
      level: zone.dimension === null ? null : printedLevels(zone.dimension.id, from),
      place: zone.place,
      cards: cardsInZone(layout, cards, zone.id).map((card) => printedCard(card, t)),
    };
  }
}

function printedCard({ id, value }: BoardCard, t: Translate): PrintedCard {
  const { kind, text, priority, owner, hours } = value;
  const title = value.title.trim() === '' ? t('board:card.untitled') : value.title;
  return { code: cardCode(id), kind, title, text, priority, owner, hours };
}

function printedLevels(dimension: string, { assessments, templates, moment }: BoardToPrint) {
  const level = zoneLevel(assessments, templates, { dimension, moment });
  const named = (number: number | null | undefined): PrintedLevel =>
    number === null || number === undefined ? null : { level: number, word: level?.levelNames[number - 1] ?? '' };
  return { present: named(level?.mark.present), target: named(level?.mark.target) };
}
