import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { setLogo } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useSession } from '../../../platform/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { FieldConflict } from './field-conflict.tsx';
import { pictureTypeOf } from './picture-kind.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';
import { usePicture } from './use-picture.ts';

/** The picture an organisation is known by. */
export function Logo({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const { id, organisation, conflicts } = view;
  const picture = usePicture(organisation.logoSha256);
  const [unreadable, setUnreadable] = useState('');
  const hasLogo = organisation.logoSha256 !== '';

  const take = async (bytes: Uint8Array<ArrayBuffer>) => {
    if (pictureTypeOf(bytes) === null) showNote({ message: t('organisations:logo.notImage') });
    else await settle(setLogo(store, bridge, id, bytes));
  };
  const choose = async () => {
    const picked = await settle(bridge['files.pick']({ kind: 'image' }));
    if (picked !== null && picked.value !== null) await take(picked.value.bytes);
  };
  const remove = async () => {
    const undo = takeBack();
    if ((await settle(setLogo(store, bridge, id, null))) === null) return;
    showNote({ message: t('organisations:logo.removed'), onUndo: undo() });
  };
  return (
    <section className="org-logo" aria-label={t('organisations:profile.logo')}>
      <FileDrop onFiles={([file]) => void file?.arrayBuffer().then((buffer) => take(new Uint8Array(buffer)))}>
        {picture.kind === 'shown' && unreadable !== picture.url ? (
          <img
            src={picture.url}
            alt={t('organisations:logo.alt', { name: organisation.name })}
            onError={() => setUnreadable(picture.url)}
          />
        ) : null}
        {picture.kind === 'missing' ? <p>{t('organisations:logo.missing')}</p> : null}
        {picture.kind === 'broken' || (picture.kind === 'shown' && unreadable === picture.url) ? (
          <p>{t('organisations:logo.broken')}</p>
        ) : null}
        <span className="row">
          <Button size="sm" icon={IconPhoto} onPress={() => void choose()}>
            {hasLogo ? t('organisations:logo.change') : t('organisations:logo.choose')}
          </Button>
          {hasLogo ? (
            <Button size="sm" kind="quiet" onPress={() => void remove()}>
              {t('organisations:logo.remove')}
            </Button>
          ) : null}
        </span>
      </FileDrop>
      <FieldConflict conflicts={conflicts} field="logoSha256" label={t('organisations:profile.logo')} />
    </section>
  );
}
