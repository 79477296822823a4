import { boardPaper } from '../../shared/boards/board-paper.ts';
import { boardLayout } from '../../shared/boards/board-layout.ts';
import { assessmentSchema, cardSchema, levelMarkSchema, type Board, type Card } from '../../shared/domain/needs.ts';
import { organisationSchema } from '../../shared/domain/organisation.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { builtInVersion } from '../../shared/needs/built-in-templates.ts';
import { listTemplates } from '../../shared/needs/templates.ts';
import type { BoardReportModel } from '../../shared/reports/board-model.ts';

const t = createTranslate('it');
const version = builtInVersion('needs-map', t);
const templates = listTemplates({ templates: [], versions: [], dimensions: [] }, t);

const TITLES = [
  'Guide in LIS che reggano senza rete',
  'Quanto costa una guida, davvero',
  'Chi firma nei piccoli musei',
  'Pitch senza gergo',
  'Diritti sulle copie tattili',
  'Statuto da riscrivere',
  'Contare le visite rese possibili',
  'Una persona sorda in squadra',
  'Modelli 3D liberi di tre musei',
  'Rete di musei diocesani',
  'Due guide già formate',
] as const;

/** A board of an invented organisation. `count` cards go round its zones; every third is a potential. */
export function sampleBoard(
  board: Board,
  size: 'a3' | 'a4',
  isForHand: boolean,
  count: number = TITLES.length,
): BoardReportModel {
  const layout = boardLayout(board, version, t);
  const cards = Array.from({ length: count }, (_, index) => {
    const zone = layout.zones[index % layout.zones.length];
    const kind = zone?.fixedKind ?? (index % 3 === 2 ? 'potential' : 'gap');
    const value: Card = {
      ...cardSchema.parse({}),
      board,
      kind,
      zone: zone?.id ?? '',
      title: `${TITLES[index % TITLES.length]}${index < TITLES.length ? '' : ` ${index}`}`,
      text: index % 4 === 0 ? 'Il direttore decide, il Comune paga. Nessuno dei due ha visto un preventivo.' : '',
      priority: kind === 'gap' ? (index % 3) + 1 : null,
      owner: index % 2 === 0 ? `Esperto ${index + 1}` : '',
      hours: index % 5 === 0 ? 8 : null,
      order: `a${index}`,
    };
    return { id: `01J0000000000000000000${endOf(index)}`, value };
  });
  const marks = new Map(
    version.dimensions.map(({ id }, index) => [
      id,
      { ...levelMarkSchema.parse({}), present: (index % 4) + 1, target: 4 },
    ]),
  );
  const assessment = assessmentSchema.parse({ template: 'needs-map', version: 'needs-map-1', moment: 'mid' });
  return boardPaper(
    {
      language: 'it',
      layout,
      cards,
      assessments: [{ id: 'a', value: assessment, marks }],
      templates,
      moment: 'mid',
      organisation: organisationSchema.parse({
        name: 'Esempio Museo per tutti',
        projectName: 'Visite che si toccano',
        isExample: true,
      }),
      issuer: { name: 'Miracolo a Milano', detail: t('contestPaper:issuerDetail') },
      printedOn: '2021-07-02',
      size,
      isForHand,
    },
    t,
  );
}

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four last characters of an id, all different: 7919 is prime. */
function endOf(index: number): string {
  const number = (index + 1) * 7919;
  return [15, 10, 5, 0].map((shift) => SIGNS.charAt((number >> shift) & 31)).join('');
}
