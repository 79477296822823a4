import type { ViewProps } from './view-props.ts';

const MINUTE = 60;
/** Beyond these a block is narrower than its gap. */
const MOST_BLOCKS = 40;
const WIDTH = 1728;
const HEIGHT = 56;
const GAP = 10;
const PHASE_GAP = 44;

interface MinuteBlocksProps extends ViewProps<'timer'> {
  /** Seconds left of the phase, none below zero. */
  readonly left: number;
}

/** A block a minute, the presentation's and then the questions': full is still there. */
export function MinuteBlocks({ scene, words, left }: MinuteBlocksProps) {
  const { t } = words;
  const { phase, presentationMinutes, questionMinutes } = scene;
  const hasQuestions = questionMinutes > 0;
  const whole = presentationMinutes + questionMinutes;
  const phases = [
    { key: 'presentation', minutes: presentationMinutes, left: phase === 'presentation' ? left / MINUTE : 0 },
    ...(hasQuestions
      ? [{ key: 'questions', minutes: questionMinutes, left: phase === 'questions' ? left / MINUTE : questionMinutes }]
      : []),
  ] as const;
  const room = WIDTH - (hasQuestions ? PHASE_GAP - GAP : 0);
  const perMinute = (room + GAP) / whole;
  const questionsAt = presentationMinutes * perMinute + PHASE_GAP - GAP;
  const restOfAll = phases.reduce((sum, part) => sum + Math.min(part.left, part.minutes), 0);
  return (
    <footer className="minutes">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('blocks', { left: Math.ceil(restOfAll), whole })}
      >
        {phases.map((part) =>
          blocksOf(part.minutes).map(({ from, to }) => {
            const start = (part.key === 'questions' ? questionsAt : 0) + from * perMinute;
            const width = (to - from) * perMinute - GAP;
            // Time runs out from the left: a block is full while its end is further away than what was used.
            const used = part.minutes - Math.min(part.left, part.minutes);
            const empty = Math.min(1, Math.max(0, (used - from) / (to - from)));
            return (
              <g key={`${part.key} ${from}`}>
                {empty === 0 ? null : (
                  <rect className="is-used" x={start + 2} y={2} width={width - 4} height={HEIGHT - 4} rx={6} />
                )}
                {empty === 1 ? null : (
                  <rect
                    className="is-left"
                    x={start + width * empty}
                    y={0}
                    width={width * (1 - empty)}
                    height={HEIGHT}
                    rx={6}
                  />
                )}
              </g>
            );
          }),
        )}
      </svg>
      <p>
        <span>{t('presentation', { count: presentationMinutes })}</span>
        {hasQuestions ? (
          <svg className="minutes-mark" viewBox={`0 0 ${WIDTH} 52`}>
            <text x={questionsAt} y={38}>
              {t('questions', { count: questionMinutes })}
            </text>
          </svg>
        ) : null}
      </p>
    </footer>
  );
}

function blocksOf(minutes: number): readonly { readonly from: number; readonly to: number }[] {
  const step = Math.max(1, Math.ceil(minutes / MOST_BLOCKS));
  const count = Math.ceil(minutes / step);
  return Array.from({ length: count }, (_, index) => ({
    from: index * step,
    to: Math.min(minutes, (index + 1) * step),
  }));
}
