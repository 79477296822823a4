import { Link } from 'wouter';
import type { GapLine, WorkOnGap } from '../../../../shared/needs/gap-lines.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { DimensionIcon } from '../../../ui/dimension.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PriorityDots } from '../../../ui/priority.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import { addressOfPart } from '../shell/part-address.ts';

interface GapPanelProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly lines: readonly GapLine[];
}

/** The open gaps, the most urgent first, with what is done about each. */
export function GapPanel({ organisation, lines }: GapPanelProps) {
  const words = useWords();
  const { t, mark } = words;
  const hours = lines.reduce((sum, line) => sum + (line.hours ?? 0), 0);
  return (
    <Panel
      title={t('needs:gaps.title')}
      end={
        lines.length === 0 ? undefined : (
          <span className="label">
            {hours === 0
              ? t('needs:gaps.open', { count: lines.length })
              : t('needs:gaps.openHours', {
                  count: lines.length,
                  time: t('needs:gaps.time', { count: hours, hours: mark(hours) }),
                })}
          </span>
        )
      }
    >
      {lines.length === 0 ? (
        <p className="body muted">{t('needs:gaps.none')}</p>
      ) : (
        <ul className="list needs-lines">
          {lines.map((line) => (
            <li key={line.key}>
              <DimensionIcon area={line.row?.dimension.area ?? null} />
              <div className="grow">
                <Link className="strong" href={addressOfPart(organisation, line.card === null ? 'needs' : 'board')}>
                  {line.card?.value.title ?? line.row?.dimension.name ?? ''}
                </Link>
                <div className="muted small">{gapWords(words, line)}</div>
              </div>
              <div className="m">
                {line.priority === null ? null : <PriorityDots priority={line.priority} />}
                {line.hours === null || line.hours === 0 ? null : (
                  <span className="small muted">{t('needs:gaps.hours', { hours: mark(line.hours) })}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="needs-more">
        <Link href={addressOfPart(organisation, 'board')}>{t('needs:gaps.board')}</Link>
      </p>
    </Panel>
  );
}

function gapWords(words: Words, { row, work }: GapLine): string {
  const { t } = words;
  const done = workWords(words, work);
  const level = row?.now ?? row?.before ?? null;
  if (row === null || level === null) return done;
  const values = { dimension: row.dimension.shortName, level, target: row.target ?? 0, work: done };
  return row.target === null ? t('needs:gaps.levelOnly', values) : t('needs:gaps.level', values);
}

function workWords({ t, mark }: Words, work: WorkOnGap): string {
  switch (work.kind) {
    case 'answered':
      return t('needs:work.answered', { answer: work.answer });
    case 'requested':
      return work.hours === null || work.hours === 0
        ? t('needs:work.requested')
        : t('needs:work.requestedHours', { count: work.hours, hours: mark(work.hours) });
    case 'actions':
      return t('needs:work.actions', { count: work.open });
    case 'done':
      return t('needs:work.done', { count: work.done });
    case 'none':
      return t('needs:work.none');
    default:
      return assertNever(work);
  }
}
