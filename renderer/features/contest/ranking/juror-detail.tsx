import { USUAL_FIT, type JurorLine } from '../../../../shared/contest-rules/juror-view.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { MarkBars } from './mark-bars.tsx';

/** Below this, two orders have little in common. */
const LITTLE = 0.3;

interface JurorDetailProps {
  readonly line: JurorLine;
  readonly view: RankingView;
  readonly scale: Scale;
  readonly onClose: () => void;
}

/** One juror in plain words, and the marks they gave. */
export function JurorDetail({ line, view, scale, onClose }: JurorDetailProps) {
  const words = useWords();
  const { t, number } = words;
  const nameOf = (pitch: string) => view.rows.find((row) => row.pitch === pitch)?.name ?? '';
  return (
    <SidePanel title={t('rankingJurors:detail.title', { name: line.name })} onClose={onClose}>
      {line.n === 0 ? (
        <p className="muted">{t('rankingJurors:detail.none')}</p>
      ) : (
        <div className="stack juror-detail">
          {sentences().map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h3>{t('rankingJurors:detail.marks')}</h3>
          <MarkBars distribution={line.distribution} scale={scale} />
        </div>
      )}
    </SidePanel>
  );

  function sentences(): readonly string[] {
    const { severity, infit, outfit, evenSheets, correlation, cost } = line;
    return [
      ...(severity === null ? [] : [sayRelative(severity)]),
      t(`rankingJurors:fit.${fitKind(infit, outfit)}`),
      ...(correlation === null
        ? []
        : [
            t(correlation < LITTLE ? 'rankingJurors:detail.correlationLow' : 'rankingJurors:detail.correlation', {
              value: number(correlation, 2),
            }),
          ]),
      ...(evenSheets === null || evenSheets === 0 ? [] : [t('rankingJurors:detail.even', { count: evenSheets })]),
      ...(cost === null
        ? []
        : [
            cost.largestMove === null
              ? t('rankingJurors:detail.noMove')
              : t('rankingJurors:detail.largest', { ...cost.largestMove, name: nameOf(cost.largestMove.entry) }),
            ...(cost.unranked.length === 0
              ? []
              : [t('rankingJurors:detail.unranked', { names: words.list(cost.unranked.map(nameOf)) })]),
          ]),
    ];
  }

  function sayRelative(severity: number): string {
    const value = number(Math.abs(severity), 2);
    if (Math.abs(severity) < 0.005) return t('rankingJurors:detail.severityLevel');
    return t(severity > 0 ? 'rankingJurors:detail.severityPlus' : 'rankingJurors:detail.severityMinus', { value });
  }
}

function fitKind(infit: number | null, outfit: number | null): 'high' | 'low' | 'usual' | 'none' {
  const fits = [infit, outfit].filter((fit) => fit !== null);
  if (fits.length === 0) return 'none';
  if (fits.some((fit) => fit > USUAL_FIT.high)) return 'high';
  return fits.some((fit) => fit < USUAL_FIT.low) ? 'low' : 'usual';
}
