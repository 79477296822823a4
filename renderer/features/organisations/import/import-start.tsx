import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommands } from '../../../platform/commands.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';

/** Of the reader of tables, in its own megabytes. */
const LIMIT = 50;

/** No file yet: where it comes from, and that nothing happens before one says so. */
export function ImportStart() {
  const { t } = useWords();
  const { importSpreadsheet, takeFiles } = useCommands();
  return (
    <>
      <PageHead
        title={t('organisations:import.title')}
        sentence={t('organisations:import.start.sentence')}
        crumbs={[
          { label: t('organisations:title'), href: '/organisations' },
          { label: t('organisations:import.crumb') },
        ]}
      />
      <div className="stack gap import-start">
        <FileDrop isTall onFiles={(files) => void takeFiles(files)}>
          <p>{t('organisations:import.start.drop')}</p>
          <Button kind="primary" icon={IconFileSpreadsheet} onPress={() => void importSpreadsheet()}>
            {t('organisations:import.start.choose')}
          </Button>
          <p className="small">{t('organisations:import.start.formats', { limit: LIMIT })}</p>
        </FileDrop>
        <WhoSees kind="closed">{t('organisations:import.start.promise')}</WhoSees>
        <p className="muted">
          {t('organisations:import.start.marks')}{' '}
          <Link href="/contests">{t('organisations:import.start.marksLink')}</Link>
        </p>
      </div>
    </>
  );
}
