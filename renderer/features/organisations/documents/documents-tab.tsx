import { RichText, useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { PartProps } from '../shell/part-address.ts';
import { Attachments } from './attachments.tsx';

/** The files of an organisation, and who receives them. */
export function DocumentsTab({ view }: PartProps) {
  const { t } = useWords();
  return (
    <div className="cols">
      <Attachments view={view} />
      <aside className="org-side">
        <WhoSees>
          <RichText text={t('organisations:sees')} />
        </WhoSees>
      </aside>
    </div>
  );
}
