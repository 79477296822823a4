interface LevelChipProps {
  readonly level: number;
  /** How many levels there are: the five steps of the one hue are spread over them. */
  readonly levels: number;
}

/** A level: its number on one of five steps of one hue. The word stands beside it where there is room. */
export function LevelChip({ level, levels }: LevelChipProps) {
  const step = Math.min(5, Math.max(1, Math.ceil((level * 5) / Math.max(levels, 1))));
  return <span className={`lv lv${step}`}>{level}</span>;
}
