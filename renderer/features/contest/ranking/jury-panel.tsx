import { useMemo } from 'react';
import { correctionReasons } from '../../../../shared/contest-rules/correction-reason.ts';
import { podiumWithout } from '../../../../shared/contest-rules/juror-removal.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { severitySpread } from '../../../../shared/contest-rules/severity-spread.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { additive } from '../../../../shared/scoring/additive.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { sayReason } from './correction-text.ts';
import { SeverityPlot } from './severity-plot.tsx';

/** How many moves are explained here; the others are explained beside the entry itself. */
const EXPLAINED = 2;

interface JuryPanelProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  /** The jurors worth a look, by id. */
  readonly watched: ReadonlySet<string>;
  readonly onOpenJurors: () => void;
}

/** The jury by severity, what those who stand far off change, and why the correction moves somebody. */
export function JuryPanel({ document, view, watched, onOpenJurors }: JuryPanelProps) {
  const words = useWords();
  const { t } = words;
  const spread = useMemo(() => severitySpread(additive(view.scores).jurors), [view.scores]);
  const reasons = useMemo(() => correctionReasons(view), [view]);
  const names = new Map(document.jurors.map(({ id, value }) => [id, value.name]));
  const nameOf = (juror: string) => names.get(juror) ?? '';
  const pitchName = (pitch: string) => view.rows.find((row) => row.pitch === pitch)?.name ?? '';
  if (spread.points.length < 2) {
    return (
      <Panel title={t('rankingJurors:plot.title')} isPadded>
        <p className="muted">{t(spread.points.length === 0 ? 'rankingJurors:plot.none' : 'rankingJurors:plot.one')}</p>
      </Panel>
    );
  }
  const outliers = spread.points.filter(({ isOutlier }) => isOutlier).map(({ juror }) => juror);
  const without = outliers.length === 0 ? null : podiumWithout(view, outliers, document.contest.podium);
  const movers = view.rows
    .filter(({ methods: { raw, additive: corrected } }) => raw.rank !== corrected.rank)
    .sort((a, b) => moveOf(b.methods) - moveOf(a.methods))
    .slice(0, EXPLAINED);
  return (
    <Panel
      title={t('rankingJurors:plot.title')}
      end={
        <Button kind="quiet" size="sm" onPress={onOpenJurors}>
          {t('rankingJurors:plot.open')}
        </Button>
      }
      isPadded
    >
      <SeverityPlot spread={spread} watched={watched} nameOf={nameOf} width={286} />
      <div className="jury-why">
        {without === null ? (
          <p>{t('rankingJurors:plot.noOneFar')}</p>
        ) : (
          <p>
            {t(`rankingJurors:without.${without.change}`, {
              jurors: words.list(outliers.map(nameOf)),
              podium: words.list(without.podium.map(pitchName)),
            })}
          </p>
        )}
        {movers.map((row) => {
          const text = sayReason(row, reasons.get(row.pitch), t);
          return text === null ? null : (
            <p key={row.pitch}>
              <RichText text={text} />
            </p>
          );
        })}
      </div>
    </Panel>
  );
}

function moveOf({ raw, additive: corrected }: { raw: { rank: number | null }; additive: { rank: number | null } }) {
  return Math.abs((raw.rank ?? 0) - (corrected.rank ?? 0));
}
