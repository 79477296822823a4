import { IconLink, IconPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Juror } from '../../../../shared/domain/contest.ts';
import { worldSchema } from '../../../../shared/domain/person.ts';
import { emptyRegister, reviewLinks, type LinkKind, type LinkReview } from '../../../../shared/contest-rules/links.ts';
import { addJurors, jurorOf } from '../../../data/commands/contest-jury.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import type { JurorSheet } from '../use-contest.ts';
import { AddFromList } from './add-from-list.tsx';
import { JurorEditor } from './juror-editor.tsx';
import { LinksPanel } from './links-panel.tsx';
import { useLinkRegister } from './use-link-register.ts';

interface JuryTabProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
}

interface JurorLine extends Identified<Juror> {
  /** The pitch and on what the recusal rests. */
  readonly recusals: readonly { readonly pitch: string; readonly name: string; readonly note: string }[];
}

type OpenPanel =
  { readonly kind: 'add' } | { readonly kind: 'links' } | { readonly kind: 'juror'; readonly id: string };

const emptyReview: LinkReview = { toAdd: [], toRemove: [] };

/** The jury with its worlds and recusals. */
export function JuryTab({ document, sheets }: JuryTabProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const people = useLive(listPeople({ role: 'juror' }));
  const register = useLinkRegister();
  const review = useMemo(
    () => (register === null ? emptyReview : reviewLinks(document, register)),
    [document, register],
  );
  const changed = review.toAdd.length + review.toRemove.length;
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const isClosed = document.round.state === 'closed';
  const reason = (kind: LinkKind) => t(`contest:preparation.links.reason.${kind}`);
  const known = useMemo(
    () => new Set(document.jurors.map(({ value }) => `${value.code} ${value.name}`)),
    [document.jurors],
  );
  const candidates = (people ?? []).filter(({ code, name }) => !known.has(`${code} ${name}`));
  const lines = useMemo<readonly JurorLine[]>(
    () =>
      document.jurors.map((juror) => ({
        ...juror,
        recusals: document.recusals
          .filter((recusal) => recusal.juror === juror.id)
          .map(({ pitch, kind, reason: why }) => ({
            pitch,
            name: document.pitches.find(({ id }) => id === pitch)?.value.name ?? '',
            note: kind === 'organiser' ? why : t(`contest:preparation.links.kind.${kind}`),
          })),
      })),
    [document, t],
  );
  const columns = useMemo<readonly Column<JurorLine>[]>(
    () => [
      {
        id: 'code',
        header: t('contest:setup.code'),
        width: '76px',
        text: (one) => one.value.code,
        cell: (one) => one.value.code,
      },
      {
        id: 'name',
        header: t('contest:setup.name'),
        isRowHeader: true,
        text: (one) => one.value.name,
        cell: (one) => (
          <>
            {one.value.name}
            {one.value.absent ? <small>{t('contest:desk.jurorState.absent')}</small> : null}
          </>
        ),
      },
      {
        id: 'world',
        header: t('contest:setup.world'),
        text: (one) => t(`contest:world.${one.value.world ?? 'none'}`),
        cell: (one) => t(`contest:world.${one.value.world ?? 'none'}`),
      },
      {
        id: 'position',
        header: t('contest:setup.position'),
        text: (one) => one.value.position,
        cell: (one) => one.value.position,
      },
      {
        id: 'recusals',
        header: t('contest:setup.recusals'),
        text: (one) => one.recusals.map(({ name, note }) => `${name} ${note}`).join(', '),
        cell: (one) =>
          one.recusals.length === 0 ? (
            <span className="muted">{t('contest:setup.recusalNone')}</span>
          ) : (
            <ul className="recusals-cell">
              {one.recusals.map(({ pitch, name, note }) => (
                <li key={pitch}>
                  {name}
                  <small>{note}</small>
                </li>
              ))}
            </ul>
          ),
      },
    ],
    [t],
  );
  const worlds = words.list(
    worldSchema.options.flatMap((world) => {
      const count = document.jurors.filter(({ value }) => value.world === world).length;
      return count === 0
        ? []
        : [t('contest:setup.juryWorld', { world: t(`contest:world.${world}`), number: words.mark(count) })];
    }),
  );
  const chosen = panel?.kind === 'juror' ? lines.find(({ id }) => id === panel.id) : undefined;
  const addOne = () =>
    void run(addJurors(document, [{ name: t('contest:setup.newJuror') }], reason, register ?? emptyRegister));
  return (
    <div className={panel === null ? undefined : 'cols setup-cols'}>
      {document.jurors.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={t('contest:setup.juryEmpty')}
          action={
            <>
              <Button kind="primary" onPress={() => setPanel({ kind: 'add' })}>
                {t('contest:setup.addJurors')}
              </Button>
              <Button onPress={addOne}>{t('contest:setup.addJuror')}</Button>
            </>
          }
        >
          {t('contest:setup.juryEmptyText')}
        </EmptyState>
      ) : (
        <Panel
          title={t('contest:setup.jury')}
          end={
            <span className="label num">{t('contest:setup.juryLead', { count: document.jurors.length, worlds })}</span>
          }
        >
          {changed === 0 || isClosed ? null : (
            <p className="setup-lead" role="status">
              {t('contest:preparation.links.changed', { count: changed })}
            </p>
          )}
          <DataTable
            label={t('contest:setup.jury')}
            rows={lines}
            columns={columns}
            openId={chosen?.id ?? null}
            onOpen={({ id }) => setPanel({ kind: 'juror', id })}
            empty={null}
            isDense
            actions={() =>
              isClosed ? null : (
                <>
                  <Button size="sm" kind="quiet" icon={IconLink} onPress={() => setPanel({ kind: 'links' })}>
                    {t('contest:preparation.links.review')}
                  </Button>
                  <Button size="sm" kind="quiet" onPress={addOne}>
                    {t('contest:setup.addJuror')}
                  </Button>
                  <Button size="sm" icon={IconPlus} onPress={() => setPanel({ kind: 'add' })}>
                    {t('contest:setup.addJurors')}
                  </Button>
                </>
              )
            }
          />
        </Panel>
      )}
      {panel?.kind === 'add' ? (
        <AddFromList
          title={t('contest:setup.addJurors')}
          candidates={candidates.map(({ id, code, name, position }) => ({ id, code, name, note: position }))}
          whenNone={(people ?? []).length === 0 ? t('contest:setup.noPeople') : t('contest:setup.allJurorsAdded')}
          labelOf={(count) => t('contest:setup.addJurorsSelected', { count })}
          onClose={() => setPanel(null)}
          onAdd={(ids) =>
            void run(
              addJurors(
                document,
                candidates.filter(({ id }) => ids.includes(id)).map(jurorOf),
                reason,
                register ?? emptyRegister,
              ),
            )
          }
        />
      ) : null}
      {panel?.kind === 'links' ? (
        <LinksPanel document={document} review={review} onClose={() => setPanel(null)} />
      ) : null}
      {chosen === undefined ? null : (
        <JurorEditor
          key={chosen.id}
          document={document}
          juror={chosen}
          hasSigned={sheets.some(({ juror, submissions }) => juror === chosen.id && submissions.length > 0)}
          onClose={() => setPanel(null)}
        />
      )}
    </div>
  );
}
