import { IconArrowsLeftRight } from '@tabler/icons-react';
import type { Json } from '../../../shared/lib/json.ts';
import { keepArchived, resolveConflict, restoreConflict, type ConflictRefusal } from '../../data/commands/conflicts.ts';
import { listConflictRows } from '../../data/queries/conflicts.ts';
import type { ConflictRow } from '../../data/rows.ts';
import type { SaveFailure } from '../../data/store-contract.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { describeFailure } from '../../data/describe-failure.ts';
import { useTakeBack } from '../../outcome/use-take-back.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictPanel } from '../../ui/conflict-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords, type Words } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { describeField, describeRecordType, describeValue, shortValue } from './describe-conflict.ts';
import { useSubjects } from './use-subjects.ts';

/** Everything that two laptops wrote differently, side by side, until somebody chooses. */
export function ConflictsPage() {
  const words = useWords();
  const { t } = words;
  const conflicts = useLive(listConflictRows());
  const subjects = useSubjects();
  const settle = useSettle();
  if (conflicts === undefined || subjects === null) return null;
  const groups = groupByRecord(conflicts);
  return (
    <>
      <PageHead
        title={t('shell:conflicts.title')}
        sentence={
          conflicts.length === 0
            ? t('shell:conflicts.sentenceNone')
            : t('shell:conflicts.sentence', { count: conflicts.length })
        }
      />
      {conflicts.length === 0 ? (
        <EmptyState icon={IconArrowsLeftRight} title={t('shell:conflicts.none')}>
          {t('shell:conflicts.noneNote')}
        </EmptyState>
      ) : (
        <div className="stack gap">
          {groups.map((group) => {
            const [first] = group;
            const name = subjects(first);
            const kind = describeRecordType(words, first.type);
            return (
              <Panel
                key={`${first.documentId} ${first.type} ${first.id}`}
                title={name === '' ? kind : name}
                end={<span className="muted">{kind}</span>}
                isPadded
              >
                {group.map((conflict) => (
                  <OneConflict key={conflict.key} conflict={conflict} onSettle={settle} />
                ))}
              </Panel>
            );
          })}
        </div>
      )}
    </>
  );
}

type Group = readonly [ConflictRow, ...ConflictRow[]];
type Settle = (act: () => Promise<Result<null, SaveFailure | ConflictRefusal>>, kept: string) => void;

function OneConflict({ conflict, onSettle }: { readonly conflict: ConflictRow; readonly onSettle: Settle }) {
  const words = useWords();
  const store = useStore();
  const keep = (value: Json) =>
    onSettle(() => resolveConflict(store, conflict, value), shortValue(words, conflict, value));
  const isUnseen = conflict.kind === 'edited-after-archive';
  if (conflict.versions.length < 2 || isUnseen) {
    return (
      <UnseenEdit
        conflict={conflict}
        words={words}
        onRestore={() => onSettle(() => restoreConflict(store, conflict), '')}
        onKeep={() => onSettle(() => keepArchived(store, conflict), '')}
      />
    );
  }
  return (
    <ConflictPanel
      subject={describeField(words, conflict)}
      sides={distinctSides(words, conflict)}
      onKeep={(key) => {
        const version = conflict.versions[Number(key)];
        if (version !== undefined) keep(version.value);
      }}
    />
  );
}

interface UnseenEditProps {
  readonly conflict: ConflictRow;
  readonly words: Words;
  readonly onRestore: () => void;
  readonly onKeep: () => void;
}

/** Somebody archived while somebody else went on writing: the words nobody would see, and both ways on. */
function UnseenEdit({ conflict, words, onRestore, onKeep }: UnseenEditProps) {
  const { t, shortDate, time } = words;
  return (
    <div className="conflict">
      <div className="conflict-head">
        <span className="strong">{t('shell:conflicts.archivedEdit')}</span>
        <span className="muted">{describeField(words, conflict)}</span>
      </div>
      <ul className="list is-flush">
        {conflict.versions.map((version) => {
          const at = new Date(version.writtenAt).toISOString();
          return (
            <li key={`${version.device} ${version.writtenAt}`}>
              <div className="t grow">
                {describeValue(words, conflict, version.value)}
                <small>
                  {version.author === '' ? t('common:conflict.unknownAuthor') : version.author}
                  {' · '}
                  {t('common:dayAndTime', { day: shortDate(at), time: time(at) })}
                </small>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <Button size="sm" onPress={onRestore}>
          {t('shell:conflicts.bringBack')}
        </Button>
        <Button size="sm" kind="quiet" onPress={onKeep}>
          {t('shell:conflicts.leaveArchived')}
        </Button>
      </div>
    </div>
  );
}

/** Two laptops may have written the same: one side then. */
function distinctSides(words: Words, conflict: ConflictRow) {
  const seen = new Set<string>();
  return conflict.versions.flatMap((version, index) => {
    const spelling = JSON.stringify(version.value);
    if (seen.has(spelling)) return [];
    seen.add(spelling);
    return [
      {
        key: `${index}`,
        value: describeValue(words, conflict, version.value),
        short: shortValue(words, conflict, version.value),
        author: version.author,
        writtenAt: version.writtenAt,
      },
    ];
  });
}

function groupByRecord(conflicts: readonly ConflictRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const conflict of conflicts) {
    const key = `${conflict.documentId} ${conflict.type} ${conflict.id}`;
    const before = groups.get(key);
    groups.set(key, before === undefined ? [conflict] : [...before, conflict]);
  }
  return [...groups.values()];
}

function useSettle(): Settle {
  const { t } = useWords();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  return (act, kept) => {
    const undo = takeBack();
    void act().then((done) => {
      if (done.ok) {
        const message = kept === '' ? t('shell:conflicts.keptPlain') : t('shell:conflicts.kept', { value: kept });
        showNote({ message, onUndo: undo() });
      } else if (done.error.code === 'conflict-changed') showNote({ message: t('shell:conflicts.changed') });
      else if (done.error.code === 'conflict-unknown-record') showNote({ message: t('shell:conflicts.unknownRecord') });
      else showNote({ message: describeFailure(t, done.error) });
    });
  };
}
