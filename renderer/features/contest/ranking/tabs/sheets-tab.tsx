import { IconCircleCheck, IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import type { HashedSubmission } from '../../../../../shared/documents/sheet-document.ts';
import type { Translate } from '../../../../../shared/i18n/translator.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import { receiptCodeOf } from '../../../../../shared/contest-rules/receipt-code.ts';
import { findChainFaults } from '../../../../../shared/contest-rules/submission-drafting.ts';
import { digestText } from '../../../../data/commands/sheet-digest.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Badge } from '../../../../ui/badge.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { SidePanel } from '../../../../ui/side-panel.tsx';
import type { Column } from '../../../../ui/table-column.ts';
import { useWords, type Words } from '../../../../ui/text.tsx';
import type { JurorSheet } from '../../use-contest.ts';

/** What stays beside an opened sheet. */
const NARROW = new Set(['juror', 'counted', 'missing', 'state', 'code']);

/** Its criteria changed after it was signed; marks off the scale stay out; two people typed it from paper. */
type SheetNote = { readonly kind: 'outdated' | 'paper' } | { readonly kind: 'offScale'; readonly count: number };

interface SheetLine {
  readonly id: string;
  readonly name: string;
  readonly world: string;
  readonly isAbsent: boolean;
  readonly counted: number;
  readonly incomplete: number;
  readonly missing: number;
  readonly recused: number;
  /** What is not as usual with the sheet that counts. */
  readonly states: readonly SheetNote[];
  readonly last: HashedSubmission | null;
  readonly versions: readonly HashedSubmission[];
}

interface SheetsTabProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
}

/** Who handed in what, with every version and its code. */
export function SheetsTab({ document, sheets, view }: SheetsTabProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<string | null>(null);
  const lines = useMemo(() => listLines(document, sheets, view, t), [document, sheets, view, t]);
  const columns = useMemo<readonly Column<SheetLine>[]>(
    () => [
      {
        id: 'juror',
        header: t('ranking:sheets.juror'),
        isRowHeader: true,
        text: (line) => line.name,
        cell: (line) => line.name,
      },
      { id: 'world', header: t('ranking:sheets.world'), text: (line) => line.world, cell: (line) => line.world },
      count('counted', words, t('ranking:sheets.counted')),
      count('incomplete', words, t('ranking:sheets.incomplete')),
      count('missing', words, t('ranking:sheets.missing')),
      count('recused', words, t('ranking:sheets.recused')),
      {
        id: 'state',
        header: t('ranking:sheets.state'),
        text: (line) => line.states.map((note) => sayNote(note, t)).join(' '),
        cell: (line) =>
          line.states.map((note) => (
            <Badge key={note.kind} tone={note.kind === 'paper' ? 'neutral' : 'warn'}>
              {sayNote(note, t)}
            </Badge>
          )),
      },
      {
        id: 'signed',
        header: t('ranking:sheets.signedAt'),
        text: (line) => line.last?.body.submittedAt ?? '',
        cell: (line) =>
          line.last === null ? (
            <span className="muted">{line.isAbsent ? t('ranking:sheets.absent') : t('ranking:sheets.none')}</span>
          ) : (
            <span className="num">
              {words.shortDate(line.last.body.submittedAt)} {words.time(line.last.body.submittedAt)}
            </span>
          ),
      },
      {
        id: 'code',
        header: t('ranking:sheets.code'),
        text: (line) => (line.last === null ? '' : receiptCodeOf(line.last.hash)),
        cell: (line) => (line.last === null ? '' : <b className="num strong">{receiptCodeOf(line.last.hash)}</b>),
      },
    ],
    [t, words],
  );
  const shown = lines.find(({ id }) => id === open);
  return (
    <div className={shown === undefined ? undefined : 'cols'}>
      <Panel label={t('ranking:sheets.title')}>
        <DataTable
          label={t('ranking:sheets.title')}
          rows={lines}
          columns={shown === undefined ? columns : columns.filter(({ id }) => NARROW.has(id))}
          onOpen={(line) => setOpen(line.id)}
          openId={open}
          empty={<p className="table-none">{t('ranking:sheets.empty')}</p>}
          isDense
        />
      </Panel>
      {shown === undefined ? null : <SheetDetail document={document} line={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function count(id: 'counted' | 'incomplete' | 'missing' | 'recused', words: Words, header: string): Column<SheetLine> {
  return {
    id,
    header,
    align: 'end',
    isUnsearched: true,
    text: (line) => String(line[id]),
    compare: (a, b) => a[id] - b[id],
    cell: (line) => <span className={line[id] === 0 ? 'num muted' : 'num'}>{words.mark(line[id])}</span>,
  };
}

function sayNote(note: SheetNote, t: Translate): string {
  return note.kind === 'offScale'
    ? t('ranking:sheets.note.offScale', { count: note.count })
    : t(`ranking:sheets.note.${note.kind}`);
}

function listLines(
  document: ContestDocument,
  sheets: readonly JurorSheet[],
  view: RankingView,
  t: Translate,
): readonly SheetLine[] {
  return document.jurors.map(({ id, value }) => {
    const counts = view.completeness.jurors.find(({ juror }) => juror === id)?.counts;
    const offScale = view.offScale.filter(({ juror }) => juror === id).length;
    const versions = sheets.find(({ juror }) => juror === id)?.submissions ?? [];
    return {
      id,
      name: value.name,
      world: t(`contest:world.${value.world ?? 'none'}`),
      isAbsent: value.absent,
      counted: counts?.counted ?? 0,
      incomplete: counts?.incomplete ?? 0,
      missing: counts?.missing ?? 0,
      recused: counts?.recused ?? 0,
      states: [
        ...(view.outdated.includes(id) && versions.length > 0 ? [{ kind: 'outdated' } as const] : []),
        ...(offScale === 0 ? [] : [{ kind: 'offScale', count: offScale } as const]),
        ...(versions.at(-1)?.body.origin.kind === 'paper' ? [{ kind: 'paper' } as const] : []),
      ],
      last: versions.at(-1) ?? null,
      versions,
    };
  });
}

interface SheetDetailProps {
  readonly document: ContestDocument;
  readonly line: SheetLine;
  readonly onClose: () => void;
}

function SheetDetail({ document, line, onClose }: SheetDetailProps) {
  const words = useWords();
  const { t } = words;
  const [isSound, setIsSound] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void findChainFaults(line.versions, digestText).then((faults) => {
      if (isCurrent) setIsSound(faults.length === 0);
    });
    return () => {
      isCurrent = false;
    };
  }, [line.versions]);
  const last = line.last?.body;
  return (
    <SidePanel title={t('ranking:sheets.detail', { name: line.name })} onClose={onClose}>
      {line.versions.length === 0 ? <p className="muted">{t('ranking:sheets.none')}</p> : null}
      <ol className="sheet-versions">
        {line.versions.map(({ hash, body }) => (
          <li key={body.sequence}>
            {t('ranking:sheets.versionLine', {
              version: body.sequence,
              date: words.shortDate(body.submittedAt),
              time: words.time(body.submittedAt),
              code: receiptCodeOf(hash),
            })}
            {body.reason === '' ? null : <small>{t('ranking:sheets.reason', { reason: body.reason })}</small>}
            {body.origin.kind === 'imported' ? (
              <small>{t('ranking:sheets.imported', { file: body.origin.fileName })}</small>
            ) : null}
            {body.origin.kind === 'paper' ? (
              <small>{t('transcription:origin', { names: words.list(body.origin.transcribers ?? []) })}</small>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink size="sm" href={`/contests/${document.id}/transcribe/${line.id}`}>
          {t('transcription:link')}
        </ButtonLink>
      </p>
      {isSound === null || line.versions.length === 0 ? null : (
        <p className={isSound ? 'sheet-sound' : 'sheet-broken'} role="status">
          <Icon of={isSound ? IconCircleCheck : IconAlertTriangle} size="s" />
          {isSound ? t('ranking:sheets.allRight') : t('ranking:sheets.broken')}
        </p>
      )}
      {last === undefined ? null : (
        <table className="table tight sheet-marks">
          <tbody>
            {document.pitches.map((pitch) => {
              const entry = last.entries.find((one) => one.pitch === pitch.id);
              return (
                <tr key={pitch.id}>
                  <th scope="row">{pitch.value.name}</th>
                  <td className="num">
                    {entry?.recused === true
                      ? t('ranking:sheets.recusedEntry', { reason: entry.recusalReason })
                      : document.criteria
                          .map(({ id }) => entry?.marks[id])
                          .map((mark) => (mark === undefined ? t('common:none') : words.mark(mark)))
                          .join(' · ')}
                    {entry?.remark ? <small>{entry.remark}</small> : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </SidePanel>
  );
}
