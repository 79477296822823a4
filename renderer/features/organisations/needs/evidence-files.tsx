import { IconDownload, IconX } from '@tabler/icons-react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { IconButton } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import { FileKindIcon } from '../documents/file-kind-icon.tsx';
import { kindOfFile } from '../../../outcome/file-words.ts';
import { LARGEST_FILE_MEGABYTES, useAttaching } from '../../../outcome/use-attaching.ts';
import { useSaveCopy } from '../documents/use-save-copy.ts';

interface EvidenceFilesProps {
  /** Id of the organisation. */
  readonly organisation: string;
  /** The mark they are evidence of. */
  readonly mark: { readonly assessment: string; readonly dimension: string };
  /** Its files, to choose from. */
  readonly attachments: readonly Identified<Attachment>[];
  /** Ids of those that show the level. */
  readonly files: readonly string[];
  readonly onChange: (files: readonly string[]) => void;
}

/** Files that show a level: new ones, or some that the organisation has already. One that vanished is said, and keeps its place. */
export function EvidenceFiles({ organisation, mark, attachments, files, onChange }: EvidenceFilesProps) {
  const { t } = useWords();
  const { adding, take, choose } = useAttaching(organisation, { evidenceOf: mark });
  const saveCopy = useSaveCopy();
  const others = attachments.filter(({ id }) => !files.includes(id));
  return (
    <FileDrop onFiles={(dropped) => void take(dropped)}>
      <div className="evidence-files">
        {files.length === 0 ? null : (
          <ul>
            {files.map((id) => {
              const found = attachments.find((one) => one.id === id)?.value;
              const name = found?.fileName ?? t('needs:marking.files.gone');
              return (
                <li key={id}>
                  <FileKindIcon kind={kindOfFile(name)} />
                  <span className="grow">{name}</span>
                  {found === undefined ? null : (
                    <IconButton
                      size="sm"
                      icon={IconDownload}
                      label={t('organisations:files.saveCopyOf', { name })}
                      onPress={() => void saveCopy(found)}
                    />
                  )}
                  <IconButton
                    size="sm"
                    icon={IconX}
                    label={t('needs:marking.files.remove', { name })}
                    onPress={() => onChange(files.filter((one) => one !== id))}
                  />
                </li>
              );
            })}
          </ul>
        )}
        <p className="muted small" role="status">
          {adding === ''
            ? t('organisations:files.drop', { limit: LARGEST_FILE_MEGABYTES })
            : t('organisations:files.adding', { name: adding })}
        </p>
        <MenuButton
          className="btn sm"
          label={t('needs:marking.files.add')}
          actions={[
            {
              id: 'fresh',
              label: t('needs:marking.files.fresh'),
              onAction: () => void choose(),
            },
            ...others.map(({ id, value }) => ({
              id,
              label: value.fileName,
              note: t('needs:marking.files.known'),
              onAction: () => onChange([...files, id]),
            })),
          ]}
        />
      </div>
    </FileDrop>
  );
}
