import { daySequence, type DayLine } from '../contest-rules/day-sequence.ts';
import { stageNumbersOf } from '../contest-rules/juror-contest.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatPaperTime } from '../reports/paper-dates.ts';
import type { Paper } from '../reports/paper.ts';
import type { ScriptLine, ScriptReveal } from '../reports/script-model.ts';
import { scriptReport } from '../reports/script-report.ts';
import { paperContextOf, subtitleOf, type ContestDossier } from './contest-dossier.ts';

/** The presenter's script: the day as planned, and the reveal once the ranking is confirmed. */
export function scriptPaper(dossier: ContestDossier, t: Translate): Paper {
  const { document } = dossier;
  const { pitchMinutes, questionMinutes, bufferMinutes } = document.contest;
  const planned = daySequence(document);
  return scriptReport(
    {
      ...paperContextOf(dossier, 'script', t),
      subtitle: subtitleOf(dossier, t),
      minutes: { pitch: pitchMinutes, questions: questionMinutes, buffer: bufferMinutes },
      lines: planned.map((line) => lineOf(dossier, line, planned, t)),
      reveal: revealOf(dossier, t),
    },
    t,
  );
}

function lineOf(dossier: ContestDossier, line: DayLine, planned: readonly DayLine[], t: Translate): ScriptLine {
  const { document, language } = dossier;
  const { plannedStart } = line;
  const time = plannedStart === null ? null : formatPaperTime(language, new Date(plannedStart).toISOString());
  const item = document.agenda.find(({ id }) => id === line.id)?.value;
  if (line.kind === 'item') {
    const { title = '', detail = '', minutes = 0 } = item ?? {};
    return { time, number: null, title, detail, minutes, words: '' };
  }
  const pitch = document.pitches.find(({ id }) => id === line.id)?.value;
  const number = stageNumbersOf(document).get(line.id) ?? null;
  const isBlind = document.contest.isBlind && number !== null;
  const name = isBlind ? t('script:blind', { number }) : (pitch?.name ?? '');
  const minutes = document.contest.pitchMinutes;
  const common = { time, number, title: name, detail: isBlind ? '' : (pitch?.projectName ?? ''), minutes };
  if (pitch?.noShow === true) return { ...common, minutes: 0, words: t('script:words.noShow') };
  if (pitch?.isCalibration === true) return { ...common, words: t('script:words.calibration') };
  const counted = planned.filter(({ kind, id }) => kind === 'pitch' && isOnStage(dossier, id));
  const key = counted[0]?.id === line.id ? 'first' : counted.at(-1)?.id === line.id ? 'last' : 'next';
  return { ...common, words: t(`script:words.${key}`, { name, count: minutes }) };
}

function isOnStage({ document }: ContestDossier, pitch: string): boolean {
  const value = document.pitches.find(({ id }) => id === pitch)?.value;
  return value !== undefined && !value.noShow && !value.isCalibration;
}

/** From the last place announced to the first, ties together; then the prizes. Nothing before the ranking is confirmed. */
function revealOf({ document, result }: ContestDossier, t: Translate): readonly ScriptReveal[] | null {
  const { frozen } = result;
  if (frozen === null || frozen.finalisedAt === '') return null;
  const nameOf = (pitch: string): string => document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
  const inStageOrder = (pitches: readonly string[]): readonly string[] =>
    document.pitches.filter(({ id }) => pitches.includes(id)).map(({ id }) => nameOf(id));
  const podium = frozen.finalPlaces.flatMap(({ rank }) =>
    rank !== null && rank <= document.contest.podium ? [rank] : [],
  );
  const places = [...new Set(podium)].sort((a, b) => b - a);
  return [
    ...places.map((place): ScriptReveal => {
      const names = inStageOrder(frozen.finalPlaces.flatMap(({ rank, pitch }) => (rank === place ? [pitch] : [])));
      const isTied = names.length > 1;
      return {
        title: t(isTied ? 'script:reveal.placeTied' : 'script:reveal.place', { place }),
        names,
        words: t(isTied ? 'script:reveal.tiedWords' : 'script:reveal.placeWords'),
      };
    }),
    ...frozen.prizes.flatMap(({ prize, pitches }): ScriptReveal[] => {
      const name = document.prizes.find(({ id }) => id === prize)?.value.name;
      if (name === undefined || pitches.length === 0) return [];
      const title = t('script:reveal.prize', { prize: name });
      return [{ title, names: inStageOrder(pitches), words: t('script:reveal.prizeWords') }];
    }),
  ];
}
