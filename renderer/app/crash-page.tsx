import { IconFileText, IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from '../data/store-provider.tsx';
import { describeFailure } from '../data/describe-failure.ts';
import { fileNameOf } from '../platform/file-name.ts';
import { useSession } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { writeReport } from './error-report.ts';

interface CrashPageProps {
  readonly componentStack: string;
  readonly retry: () => void;
}

/** Stands where a page broke: what happened, that nothing saved is lost, and a report to hand on. */
export function CrashPage({ componentStack, retry }: CrashPageProps) {
  const { t, language } = useWords();
  const [location, navigate] = useLocation();
  const { bridge, workspace, settings } = useSession();
  const { database } = useStore();
  const showNote = useNotes();
  useEffect(() => {
    document.title = t('common:windowTitle', { page: t('shell:crash.title') });
  }, [t]);

  const saveReport = async () => {
    const ids = await database.documents.toCollection().primaryKeys();
    const documents: Record<string, number> = {};
    for (const id of ids) {
      const kind = id.split('/')[0] ?? '';
      documents[kind] = (documents[kind] ?? 0) + 1;
    }
    const facts = {
      appVersion: workspace.appVersion,
      location,
      language,
      theme: settings.theme,
      componentStack,
      documents,
    };
    const saved = await bridge['log.saveReport']({ report: writeReport(facts) });
    if (!saved.ok) showNote({ message: describeFailure(t, saved.error) });
    else if (saved.value !== null) {
      showNote({ message: t('shell:crash.reportSaved', { name: fileNameOf(saved.value.path) }) });
    }
  };

  return (
    <div className="centred">
      <div className="panel" role="alert">
        <header>
          <h1 className="panel-title">{t('shell:crash.title')}</h1>
        </header>
        <div className="body stack gap">
          <p>{t('shell:crash.note')}</p>
          <p className="muted small">{t('shell:crash.reportNote')}</p>
          <div className="row">
            <Button kind="primary" icon={IconRefresh} onPress={retry}>
              {t('shell:crash.retry')}
            </Button>
            <Button onPress={() => navigate('/')}>{t('shell:crash.home')}</Button>
            <Button kind="quiet" icon={IconFileText} onPress={() => void saveReport()}>
              {t('shell:crash.saveReport')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
