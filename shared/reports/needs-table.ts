import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import { levelSquares, levelSquaresStyle } from './level-squares.ts';
import { levelWords, priorityWord } from './needs-brief.ts';
import type { NeedsLevel, NeedsLook, NeedsModel, NeedsRow } from './needs-model.ts';
import { needsRadar, radarKey, radarStyle } from './needs-radar.ts';
import { formatPaperDay, formatPaperDayIn } from './paper-dates.ts';

/** Rules for {@link profileSection}. */
export const needsTableStyle = `${levelSquaresStyle}${radarStyle}
.lvt td, .lvt tbody th { padding-top: 3.5px; padding-bottom: 3.5px; }
.lvt td, .lvt th { padding-right: 7px; }
.lvt .lvl { padding-right: 5px; white-space: nowrap; }
.lvt .num { padding-left: 2px; }
.lvt tr > :last-child { padding-left: 8px; padding-right: 0; }
`;

type Profile = Pick<NeedsModel, 'language' | 'look' | 'earlier' | 'map'> & { readonly rows: readonly NeedsRow[] };

/** A moment in its short form with its day: `T0, 15 marzo 2021`. */
export function momentWords(
  language: NeedsModel['language'],
  look: Pick<NeedsModel['look'], 'moment' | 'date'>,
  t: Translate,
): string {
  const moment = t(`needsPaper:moment.${look.moment}`);
  const day = formatPaperDay(language, look.date);
  return day === '' ? moment : t('needsPaper:momentOnDay', { moment, day });
}

// The key is narrow: the year stands at the head of the paper.
function keyWords(look: NeedsLook, other: string, { language }: Profile, t: Translate): string {
  const moment = t(`needsPaper:moment.${look.moment}`);
  const day = formatPaperDayIn(language, look.date, other);
  return day === '' ? moment : t('needsPaper:momentOnDay', { moment, day });
}

/** The radar with its key, and the table with five squares, number and word below it. */
export function profileSection(profile: Profile, t: Translate): Html {
  const { look, earlier, map, rows } = profile;
  const levelsOf = (of: (row: NeedsRow) => NeedsLevel | null) => rows.map((row) => of(row)?.level ?? null);
  const radar = needsRadar({
    levels: map.levels,
    names: rows.map(({ short, name }) => (short === '' ? name : short)),
    present: levelsOf(({ present }) => present),
    earlier: earlier === null ? null : levelsOf((row) => row.earlier),
    target: levelsOf(({ target }) => target),
    label: t('needsPaper:profile.drawing', { count: rows.length }),
  });
  const key = radarKey({
    present: keyWords(look, look.date, profile, t),
    earlier: earlier === null ? null : keyWords(earlier, look.date, profile, t),
    target: t('needsPaper:profile.target'),
  });
  return html`<section class="sec whole prof" id="profile">
    <div>
      <h2>${t('needsPaper:profile.title')}</h2>
      ${radar === null ? null : key}
    </div>
    ${radar ?? html`<p>${t('needsPaper:profile.few')}</p>`}
    <div class="full">${levelTable(profile, t)}</div>
  </section>`;
}

function levelTable({ earlier, map, rows }: Profile, t: Translate): Html {
  const cells = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${row.name}</th>
        <td class="lvl">${levelSquares(row.present?.level ?? null, map.levels)}</td>
        <td>${levelCell(row.present, t, true)}</td>
        ${earlier === null ? null : html`<td><small>${earlierWords(row, t)}</small></td>`}
        <td>${levelCell(row.target, t, false)}</td>
        <td class="num">${row.gap === null || row.gap === 0 ? '–' : row.gap}</td>
        <td>${priorityWord(row.priority, t)}</td>
      </tr>`,
  );
  return html`<table class="lvt">
    <thead>
      <tr>
        <th scope="col">${t('needsPaper:column.dimension')}</th>
        <th scope="col" colspan="2">${t('needsPaper:column.level')}</th>
        ${earlier === null ? null : html`<th scope="col">${t('needsPaper:column.earlier', { moment: t(`needsPaper:moment.${earlier.moment}`) })}</th>`}
        <th scope="col">${t('needsPaper:column.target')}</th>
        <th scope="col" class="num">${t('needsPaper:column.gap')}</th>
        <th scope="col">${t('needsPaper:column.priority')}</th>
      </tr>
    </thead>
    <tbody>
      ${cells}
    </tbody>
  </table>`;
}

function levelCell(level: NeedsLevel | null, t: Translate, isBold: boolean): Html {
  if (level === null) return html`${t('needsPaper:unknown')}`;
  return isBold ? html`<b>${level.level}</b> ${level.word}` : html`<span>${level.level} ${level.word}</span>`;
}

/** What stood there before: `era 2, ipotesi`, `invariato`, `non noto`. */
export function earlierWords({ present, earlier }: Pick<NeedsRow, 'present' | 'earlier'>, t: Translate): string {
  if (earlier === null) return t('needsPaper:unknown');
  if (present !== null && present.level === earlier.level) return t('needsPaper:same');
  return t('needsPaper:was', { level: levelWords(earlier, t) });
}

/** The template with its version: `Mappa dei bisogni Social-Tech, v. 1`. */
export function mapWords({ map }: Pick<NeedsModel, 'map'>, t: Translate): string {
  return map.version === null ? map.name : t('needsPaper:fact.mapVersion', { name: map.name, version: map.version });
}
