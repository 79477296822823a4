import { IconExternalLink, IconX } from '@tabler/icons-react';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { evidenceCount } from '../../../../shared/boards/card-standing.ts';
import { editCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { FileKindIcon } from '../documents/file-kind-icon.tsx';
import { kindOfFile } from '../../../outcome/file-words.ts';
import { useAttaching } from '../../../outcome/use-attaching.ts';
import { addressOf, opensSafely } from '../profile/profile-fault.ts';
import { useSettle } from '../use-outcome.ts';
import type { BoardView } from './use-board.ts';

/** What shows that a card is true: files of the organisation and an address on the web. */
export function EvidenceSection({ view, card }: { readonly view: BoardView; readonly card: BoardCard }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const { choose } = useAttaching(view.id, { evidenceOf: { card: card.id } });
  const { evidenceFiles, evidenceLink } = card.value;
  const known = view.attachments.filter(({ id }) => !evidenceFiles.includes(id));
  const address = addressOf(evidenceLink);
  const isWrong = evidenceLink !== '' && !opensSafely(address);

  const setFiles = (files: readonly string[]) =>
    settle(editCard(store, view.id, card.id, { evidenceFiles: [...files] }));
  return (
    <section>
      <h3>
        {t('board:evidence.title')} <span>{evidenceCount(card)}</span>
      </h3>
      {evidenceCount(card) === 0 ? <p className="muted small">{t('board:evidence.none')}</p> : null}
      <ul>
        {evidenceFiles.map((id) => {
          const name = view.attachments.find((one) => one.id === id)?.value.fileName ?? t('board:evidence.gone');
          return (
            <li key={id} className="evidence-line">
              <FileKindIcon kind={kindOfFile(name)} />
              <span>{name}</span>
              <span className="end">
                <IconButton
                  size="sm"
                  icon={IconX}
                  label={t('board:evidence.remove', { name })}
                  onPress={() => void setFiles(evidenceFiles.filter((one) => one !== id))}
                />
              </span>
            </li>
          );
        })}
        {opensSafely(address) ? (
          <li className="evidence-line">
            <Icon of={IconExternalLink} />
            <a
              href={address}
              target="_blank"
              rel="noreferrer"
              aria-label={t('board:evidence.openLink', { link: evidenceLink })}
            >
              {evidenceLink}
            </a>
          </li>
        ) : null}
      </ul>
      <div className="stack">
        <TextField
          label={t('board:evidence.link')}
          hint={t('board:evidence.linkHint')}
          value={evidenceLink}
          onCommit={(link) => void settle(editCard(store, view.id, card.id, { evidenceLink: link.trim() }))}
          error={isWrong ? t('board:evidence.linkWrong') : undefined}
          maxLength={2000}
        />
        <div>
          <MenuButton
            className="btn sm"
            label={t('board:evidence.add')}
            actions={[
              { id: 'fresh', label: t('board:evidence.fresh'), onAction: () => void choose() },
              ...known.map(({ id, value }) => ({
                id,
                label: value.fileName,
                note: t('board:evidence.known'),
                onAction: () => void setFiles([...evidenceFiles, id]),
              })),
            ]}
          />
        </div>
      </div>
    </section>
  );
}
