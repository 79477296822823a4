import { IconFileDownload, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { contestCodeOf } from '../../../../shared/contest-papers/contest-dossier.ts';
import { countInterests, interestsTableOf, type InterestLine } from '../../../../shared/contest-rules/interests.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { interestKindSchema, type InterestKind } from '../../../../shared/domain/submission.ts';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords, type Words } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';

interface MeetingsTabProps {
  readonly document: ContestDocument;
  readonly interests: readonly InterestLine[];
}

type KindFilter = InterestKind | 'any';

/** Who would like to meet whom after the contest: what the coordination introduces from. */
export function MeetingsTab({ document, interests }: MeetingsTabProps) {
  const words = useWords();
  const { t } = words;
  const saveTable = useSaveTable();
  const [kind, setKind] = useState<KindFilter>('any');
  const [pitch, setPitch] = useState('any');
  const columns = useMemo(() => columnsOf(words), [words]);
  if (interests.length === 0)
    return (
      <EmptyState icon={IconUsersGroup} title={t('after:meetings.empty')}>
        {t('after:meetings.emptyText')}
      </EmptyState>
    );
  const asked = document.pitches.filter(({ id }) => interests.some((line) => line.pitch.id === id));
  const rows = interests.filter(
    (line) => (kind === 'any' || line.kinds.includes(kind)) && (pitch === 'any' || line.pitch.id === pitch),
  );
  const code = contestCodeOf(document);
  const chosen = asked.find(({ id }) => id === pitch)?.value.name;
  const name =
    chosen === undefined
      ? t('after:meetings.fileName', { code })
      : t('after:meetings.fileNameOf', { code, name: chosen });
  return (
    <div className="stack gap">
      <WhoSees kind="closed">{t('after:meetings.names')}</WhoSees>
      <Panel
        title={t('after:meetings.title')}
        end={<span className="label">{t('after:meetings.counts', { ...countInterests(interests) })}</span>}
      >
        <DataTable
          label={t('after:meetings.table')}
          rows={rows}
          columns={columns}
          empty={<p className="table-none">{t('after:meetings.noneFound')}</p>}
          filters={
            <>
              <Select
                label={t('after:meetings.kind')}
                isLabelHidden
                value={kind}
                options={[
                  { value: 'any', label: t('after:meetings.anyKind') },
                  ...interestKindSchema.options.map((value) => ({ value, label: t(`after:kind.${value}`) })),
                ]}
                onChange={setKind}
              />
              <Select
                label={t('after:meetings.organisation')}
                isLabelHidden
                value={pitch}
                options={[
                  { value: 'any', label: t('after:meetings.anyOrganisation') },
                  ...asked.map(({ id, value }) => ({ value: id, label: value.name })),
                ]}
                onChange={setPitch}
              />
            </>
          }
          actions={(shown) => (
            <MenuButton
              icon={IconFileDownload}
              label={t('ranking:export')}
              actions={(['xlsx', 'csv'] as const).map((format) => ({
                id: format,
                label: t(format === 'xlsx' ? 'after:meetings.exportXlsx' : 'after:meetings.exportCsv'),
                onAction: () => void saveTable(interestsTableOf(shown, t), format, name),
              }))}
            />
          )}
        />
      </Panel>
    </div>
  );
}

function columnsOf({ t, list }: Words): readonly Column<InterestLine>[] {
  const kindsOf = ({ kinds }: InterestLine): string => list(kinds.map((one) => t(`after:kind.${one}`)));
  const whoOf = ({ juror: { value } }: InterestLine): string =>
    [value.name, value.position, value.world === null ? '' : t(`contest:world.${value.world}`)]
      .filter((part) => part !== '')
      .join('\n');
  return [
    {
      id: 'organisation',
      header: t('after:column.organisation'),
      isRowHeader: true,
      text: ({ pitch }) => `${pitch.value.name}\n${pitch.value.projectName}`,
      cell: ({ pitch: { value } }) => (
        <>
          {value.name}
          {value.projectName === '' ? null : <small>{value.projectName}</small>}
        </>
      ),
    },
    {
      id: 'juror',
      header: t('after:column.juror'),
      text: whoOf,
      cell: (line) => {
        const [name = '', ...rest] = whoOf(line).split('\n');
        return (
          <>
            {name}
            {rest.length === 0 ? null : <small>{rest.join(' · ')}</small>}
          </>
        );
      },
    },
    { id: 'kinds', header: t('after:column.kinds'), text: kindsOf, cell: kindsOf },
    { id: 'note', header: t('after:column.note'), text: ({ note }) => note, cell: ({ note }) => note, isFixed: true },
  ];
}
