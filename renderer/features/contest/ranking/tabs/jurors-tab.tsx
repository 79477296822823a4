import { useMemo, useState } from 'react';
import type { JurorLine, WatchReason } from '../../../../../shared/contest-rules/juror-view.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import { severitySpread } from '../../../../../shared/contest-rules/severity-spread.ts';
import { scaleOf } from '../../../../../shared/contest-rules/submission-drafting.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import type { Column } from '../../../../ui/table-column.ts';
import { RichText, useWords, type Words } from '../../../../ui/text.tsx';
import { JurorDetail } from '../juror-detail.tsx';
import { SeverityPlot } from '../severity-plot.tsx';

/** What stays beside an opened juror. */
const NARROW = new Set(['juror', 'severity', 'infit', 'outfit', 'sheets']);

interface JurorsTabProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly lines: readonly JurorLine[];
  /** Those of them worth a look, by id. */
  readonly watched: ReadonlySet<string>;
}

/** How each juror used the scale: facts, and by which declared criteria one is worth a look. */
export function JurorsTab({ document, view, lines, watched }: JurorsTabProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<string | null>(null);
  const columns = useMemo(() => columnsOf(words), [words]);
  const spread = useMemo(() => severitySpread(lines), [lines]);
  const shown = lines.find(({ id }) => id === open);
  const judges = lines.filter(({ n }) => n > 0).length;
  return (
    <>
      <p className="lead">
        <RichText
          text={
            judges === 0
              ? t('rankingJurors:lead.none')
              : judges === 1
                ? t('rankingJurors:lead.one')
                : watched.size === 0
                  ? t('rankingJurors:lead.fine')
                  : t('rankingJurors:lead.watch', { count: watched.size })
          }
        />
      </p>
      <div className={shown === undefined ? 'stack gap' : 'cols ranking-cols'}>
        <div className="stack gap">
          {spread.points.length < 2 ? null : (
            <Panel title={t('rankingJurors:plot.title')} isPadded>
              <SeverityPlot
                spread={spread}
                watched={watched}
                nameOf={(juror) => lines.find(({ id }) => id === juror)?.name ?? ''}
                width={shown === undefined ? 960 : 620}
                selected={open}
              />
            </Panel>
          )}
          <Panel label={t('rankingJurors:title')} className="juror-table">
            <DataTable
              label={t('rankingJurors:title')}
              rows={lines}
              columns={shown === undefined ? columns : columns.filter(({ id }) => NARROW.has(id))}
              onOpen={(line) => setOpen(line.id)}
              openId={open}
              empty={<p className="table-none">{t('rankingJurors:empty')}</p>}
              isDense
            />
          </Panel>
          <WatchCriteria />
        </div>
        {shown === undefined ? null : (
          <JurorDetail line={shown} view={view} scale={scaleOf(document)} onClose={() => setOpen(null)} />
        )}
      </div>
    </>
  );
}

function WatchCriteria() {
  const { t } = useWords();
  return (
    <section className="ranking-rule watch-criteria">
      <h2>{t('rankingJurors:criteria.title')}</h2>
      <ul>
        {(['fit', 'flat', 'severity', 'podium'] as const).map((one) => (
          <li key={one}>{t(`rankingJurors:criteria.${one}`)}</li>
        ))}
      </ul>
    </section>
  );
}

type Figure = 'severity' | 'logits' | 'infit' | 'outfit' | 'mean' | 'deviation' | 'sheets' | 'agreement';

function columnsOf(words: Words): readonly Column<JurorLine>[] {
  const { t } = words;
  return [
    {
      id: 'juror',
      header: t('rankingJurors:column.juror'),
      isRowHeader: true,
      text: (line) => line.name,
      cell: (line) => line.name,
    },
    {
      id: 'watch',
      header: t('rankingJurors:column.watch'),
      text: (line) => line.watch.map(watchWord).join(' '),
      compare: (a, b) => b.watch.length - a.watch.length,
      cell: (line) =>
        line.watch.map((reason) => (
          <Badge key={reason} tone="warn">
            {watchWord(reason)}
          </Badge>
        )),
    },
    figure('severity', (line) => line.severity, signed(words)),
    figure('logits', (line) => line.severityRasch, signed(words)),
    figure('infit', (line) => line.infit),
    figure('outfit', (line) => line.outfit),
    {
      id: 'range',
      header: t('rankingJurors:column.range'),
      isUnsearched: true,
      text: (line) => (line.lowest === null || line.highest === null ? '' : rangeText(line.lowest, line.highest)),
      compare: (a, b) => (a.rangeUsed ?? -1) - (b.rangeUsed ?? -1),
      cell: (line) => (
        <span className="num">
          {line.lowest === null || line.highest === null ? t('common:none') : rangeText(line.lowest, line.highest)}
        </span>
      ),
    },
    figure('mean', (line) => line.mean),
    figure('deviation', (line) => line.deviation),
    figure('sheets', (line) => line.n, words.mark),
    figure('agreement', (line) => line.correlation),
    {
      id: 'without',
      header: t('rankingJurors:column.without'),
      text: (line) => costText(line),
      compare: (a, b) => costOrder(a) - costOrder(b),
      cell: (line) => <span className="muted">{costText(line)}</span>,
    },
  ];

  function figure(
    id: Figure,
    valueOf: (line: JurorLine) => number | null,
    write = (value: number) => words.number(value, 2),
  ): Column<JurorLine> {
    const text = (line: JurorLine): string => {
      const value = valueOf(line);
      return value === null ? '' : write(value);
    };
    return {
      id,
      header: t(`rankingJurors:column.${id}`),
      align: 'end',
      isUnsearched: true,
      text,
      compare: (a, b) => (valueOf(a) ?? Number.NEGATIVE_INFINITY) - (valueOf(b) ?? Number.NEGATIVE_INFINITY),
      cell: (line) => <span className="num">{text(line) === '' ? t('common:none') : text(line)}</span>,
    };
  }

  function watchWord(reason: WatchReason): string {
    return t(`rankingJurors:watch.${reason}`);
  }

  function rangeText(low: number, high: number): string {
    return t('rankingJurors:range', { low: words.mark(low), high: words.mark(high) });
  }

  function costText({ cost }: JurorLine): string {
    if (cost === null) return '';
    return t(`rankingJurors:cost.${cost.changesWinner ? 'winner' : cost.podiumChange}`);
  }
}

const COST_ORDER = { none: 0, order: 1, members: 2 } as const;

function costOrder({ cost }: JurorLine): number {
  if (cost === null) return -1;
  return cost.changesWinner ? 3 : COST_ORDER[cost.podiumChange];
}

/** A number with its sign, so that strict and generous are told apart in words too. */
function signed({ number }: Words): (value: number) => string {
  return (value) => {
    const size = number(Math.abs(value), 2);
    if (size === number(0, 2)) return size;
    return value > 0 ? `+${size}` : `−${size}`;
  };
}
