import { RichText, useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { PartProps } from '../shell/part-address.ts';
import { Logo } from './logo.tsx';
import { ProfileForm } from './profile-form.tsx';

/** What an organisation says of itself, and its picture. */
export function ProfileTab({ view }: PartProps) {
  const { t } = useWords();
  return (
    <div className="cols">
      <ProfileForm view={view} />
      <aside className="stack gap org-side">
        <Logo view={view} />
        <WhoSees>
          <RichText text={t('organisations:sees')} />
        </WhoSees>
      </aside>
    </div>
  );
}
