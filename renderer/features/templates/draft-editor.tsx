import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplateView, VersionView } from '../../../shared/needs/templates.ts';
import { addDimension, moveDimension, renameTemplate } from '../../data/commands/templates.ts';
import { ok } from '../../../shared/lib/result.ts';
import { Button } from '../../ui/button.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { DifferencesPanel } from './differences-panel.tsx';
import { DimensionForm } from './dimension-form.tsx';
import { LevelsPanel } from './levels-panel.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { useTemplateChange } from './use-template-change.ts';
import { VersionAbout } from './version-about.tsx';

interface DraftEditorProps {
  readonly programme: string;
  readonly template: TemplateView;
  readonly version: VersionView;
  /** The published version that the draft is compared with; null when it would be the first. */
  readonly against: VersionView | null;
  /** Tells the id under which the draft was published. */
  readonly onPublished: (version: string) => void;
}

/** The draft of a version: its levels, its dimensions in order, and beside them what it changes and what it lacks. */
export function DraftEditor({ programme, template, version, against, onPublished }: DraftEditorProps) {
  const { t } = useWords();
  const change = useTemplateChange();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = version.dimensions.find(({ id }) => id === openId);
  const add = async () => {
    const added = addDimension(programme, version);
    if ((await change(added.ok ? ok(added.value.change) : added)) && added.ok) setOpenId(added.value.id);
  };
  return (
    <div className="cols">
      <div className="stack gap">
        {template.isBuiltIn ? null : (
          <TextField
            label={t('templates:name')}
            value={template.name}
            maxLength={120}
            onCommit={(name) => void change(ok(renameTemplate(programme, template, name.trim())))}
          />
        )}
        <LevelsPanel programme={programme} version={version} />
        <Panel
          title={t('templates:dimensions.title')}
          end={
            <Button size="sm" icon={IconPlus} onPress={() => void add()}>
              {t('templates:dimensions.add')}
            </Button>
          }
          isPadded
        >
          <p className="muted small">{t('templates:dimensions.hint')}</p>
          <CardList
            label={t('templates:dimensions.title')}
            cards={version.dimensions.map((dimension) => cardOf(dimension))}
            takesCards
            isOrdered
            dropWords={t('templates:dimensions.drop')}
            empty={<p className="muted">{t('templates:dimensions.none')}</p>}
            preview={(id) => <span className="card">{nameOf(id)}</span>}
            onOpen={setOpenId}
            onPut={(id, before) => void change(moveDimension(programme, version, id, before))}
          />
        </Panel>
        {open === undefined ? null : (
          <DimensionForm
            key={open.id}
            programme={programme}
            version={version}
            dimension={open}
            onGone={() => setOpenId(null)}
          />
        )}
      </div>
      <VersionAbout version={version}>
        <DifferencesPanel version={version} against={against} />
        <PublishPanel
          programme={programme}
          template={template}
          version={version}
          onPublished={onPublished}
          onShow={setOpenId}
        />
      </VersionAbout>
    </div>
  );

  function nameOf(id: string): string {
    const name = version.dimensions.find((one) => one.id === id)?.name ?? '';
    return name === '' ? t('templates:dimensions.unnamed') : name;
  }

  function cardOf({ id, question, levels }: VersionView['dimensions'][number]) {
    const name = nameOf(id);
    const missing = version.levelNames.filter((_, index) => (levels[index] ?? '').trim() === '').length;
    return {
      id,
      name,
      className: id === openId ? 'card is-open' : 'card',
      dragLabel: t('templates:dimensions.drag', { name }),
      content: (
        <span className="stack">
          <b>{name}</b>
          <small className="muted">{question}</small>
          {missing === 0 ? null : <small>{t('templates:dimensions.missing', { count: missing })}</small>}
        </span>
      ),
    };
  }
}
