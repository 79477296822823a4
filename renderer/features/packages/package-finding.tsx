import type { PackagePreview } from '../../data/commands/packages.ts';
import { RichText, useWords } from '../../ui/text.tsx';

interface PackageFindingProps {
  readonly preview: PackagePreview;
  readonly isDone: boolean;
}

/** "12 nuovi, 3 uniti, 2 da decidere." */
export function PackageFinding({ preview, isDone }: PackageFindingProps) {
  const { t } = useWords();
  const { added, merged, toDecide, attachments, unknown } = preview;
  const counts = {
    added: t('shell:package.added', { count: added }),
    merged: t('shell:package.merged', { count: merged }),
    toDecide: t('shell:package.toDecide', { count: toDecide }),
  };
  const isNothing = added + merged === 0;
  return (
    <div className="lead" role="status">
      <RichText
        text={
          isDone
            ? t('shell:package.doneSentence', counts)
            : isNothing
              ? t('shell:package.nothingNew')
              : t('shell:package.finding', counts)
        }
      />{' '}
      {attachments === 0 ? null : (
        <span className="muted">{t('shell:package.attachments', { count: attachments })} </span>
      )}
      {unknown === 0 ? null : <span className="muted">{t('shell:package.unknown', { count: unknown })}</span>}
    </div>
  );
}
