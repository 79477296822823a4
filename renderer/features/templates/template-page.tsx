import { IconArchive, IconArchiveOff, IconCopy, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ok } from '../../../shared/lib/result.ts';
import type { TemplateView, VersionView } from '../../../shared/needs/templates.ts';
import { archiveTemplate, beginDraft } from '../../data/commands/templates.ts';
import { useCurrentEdition } from '../../data/use-current-edition.ts';
import { useTemplates } from '../../data/use-templates.ts';
import { useSession } from '../../platform/session.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { useTemplateChange } from './use-template-change.ts';
import { VersionReader } from './version-reader.tsx';

/** One template: its versions to read, and the draft of the next one to write. */
export function TemplatePage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const edition = useCurrentEdition();
  const templates = useTemplates(t);
  if (edition === undefined || templates === null) return <p className="waiting">{t('templates:loading')}</p>;
  const template = templates.find((one) => one.id === id);
  const last = template?.versions.at(-1);
  if (edition === null || template === undefined || last === undefined) {
    return (
      <EmptyState
        icon={IconListCheck}
        title={t('templates:gone.title')}
        action={<ButtonLink href="/templates">{t('templates:gone.action')}</ButtonLink>}
      >
        {t('templates:gone.text')}
      </EmptyState>
    );
  }
  return <TemplateWork programme={edition.id} template={template} last={last} />;
}

interface TemplateWorkProps {
  readonly programme: string;
  readonly template: TemplateView;
  readonly last: VersionView;
}

function TemplateWork({ programme, template, last }: TemplateWorkProps) {
  const { t } = useWords();
  const { settings } = useSession();
  const [, navigate] = useLocation();
  const change = useTemplateChange();
  const showNote = useNotes();
  const [chosen, setChosen] = useState<string | null>(null);
  const { versions, current, isArchived, name } = template;
  const version = versions.find(({ id }) => id === chosen) ?? last;
  const hasDraft = versions.some(({ isDraft }) => isDraft);

  const begin = async (newName: string | null) => {
    const begun = beginDraft(programme, template, version, { author: settings.personName, newName });
    if (!(await change(ok(begun.change)))) return;
    if (newName === null) setChosen(begun.version);
    else navigate(`/templates/${begun.template}`);
  };
  const archive = async () => {
    if (!(await change(ok(archiveTemplate(programme, template, !isArchived)))) || isArchived) return;
    showNote({ message: t('templates:archivedNote', { name }) });
  };
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ label: t('templates:title'), href: '/templates' }]}
        badges={
          <>
            {template.isBuiltIn ? <Badge shape="square">{t('templates:builtIn')}</Badge> : null}
            {isArchived ? <Badge>{t('templates:archivedBadge')}</Badge> : null}
          </>
        }
        actions={
          <>
            <Button kind="quiet" icon={isArchived ? IconArchiveOff : IconArchive} onPress={() => void archive()}>
              {isArchived ? t('templates:restore') : t('templates:archive')}
            </Button>
            <Button icon={IconCopy} onPress={() => void begin(t('templates:newName', { name }))}>
              {t('templates:copy')}
            </Button>
            {hasDraft ? null : (
              <Button kind="primary" icon={IconPlus} onPress={() => void begin(null)}>
                {t('templates:begin')}
              </Button>
            )}
          </>
        }
      />
      {versions.length < 2 ? null : (
        <div className="template-versions">
          <Segmented
            label={t('templates:versions')}
            value={version.id}
            segments={versions.map(({ id, number, isDraft }) => ({
              value: id,
              label: isDraft ? t('templates:draftTab', { number }) : t('templates:versionTab', { number }),
            }))}
            onChange={setChosen}
          />
        </div>
      )}
      {version.isDraft ? (
        <DraftEditor
          key={version.id}
          programme={programme}
          template={template}
          version={version}
          against={current}
          onPublished={setChosen}
        />
      ) : (
        <VersionReader version={version} />
      )}
    </>
  );
}
