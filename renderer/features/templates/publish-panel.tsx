import { IconRosetteDiscountCheck, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { nextNumberOf, type TemplateView, type VersionView } from '../../../shared/needs/templates.ts';
import { findVersionFaults, type VersionFault } from '../../../shared/needs/version-faults.ts';
import { ok } from '../../../shared/lib/result.ts';
import { discardDraft, publishVersion } from '../../data/commands/templates.ts';
import { useSession } from '../../platform/session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { useTemplateChange } from './use-template-change.ts';

interface PublishPanelProps {
  readonly programme: string;
  readonly template: TemplateView;
  readonly version: VersionView;
  /** Tells the id under which the draft was published. */
  readonly onPublished: (version: string) => void;
  /** Opens the dimension in which something is missing. */
  readonly onShow: (dimension: string) => void;
}

/** As many faults as one mends at a time. */
const LISTED = 6;

/** What a draft lacks, why it is made, and the step after which it changes no more. */
export function PublishPanel({ programme, template, version, onPublished, onShow }: PublishPanelProps) {
  const { t } = useWords();
  const { settings } = useSession();
  const change = useTemplateChange();
  const showNote = useNotes();
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const faults = findVersionFaults(version);
  const number = nextNumberOf(template, version);
  const publish = async () => {
    setAsked(true);
    if (note.trim() === '') return;
    const made = { note, author: settings.personName, now: nowText() };
    const published = publishVersion(programme, template.id, version, made);
    if (!(await change(published.ok ? ok(published.value.change) : published)) || !published.ok) return;
    onPublished(published.value.version);
    showNote({ message: t('templates:publish.done', { number }) });
  };
  const discard = async () => {
    if (await change(discardDraft(programme, version))) showNote({ message: t('templates:publish.discarded') });
  };
  return (
    <section className="plain">
      <header>
        <h2>{t('templates:publish.title')}</h2>
      </header>
      <div className="stack gap">
        {faults.length === 0 ? (
          <p>{t('templates:publish.ready')}</p>
        ) : (
          <div>
            <p>{t('templates:publish.faults', { count: faults.length })}</p>
            <ul className="template-notes">
              {faults.slice(0, LISTED).map((fault) => (
                <li key={JSON.stringify(fault)}>
                  <FaultLine fault={fault} onShow={onShow} />
                </li>
              ))}
              {faults.length <= LISTED ? null : (
                <li>{t('templates:publish.more', { count: faults.length - LISTED })}</li>
              )}
            </ul>
          </div>
        )}
        <TextArea
          label={t('templates:publish.note')}
          hint={t('templates:publish.noteHint')}
          error={isAsked && note.trim() === '' ? t('templates:publish.noteMissing') : undefined}
          value={note}
          maxLength={300}
          onChange={setNote}
        />
        <div className="row wrap">
          <Button
            kind="primary"
            icon={IconRosetteDiscountCheck}
            isDisabled={faults.length > 0}
            onPress={() => void publish()}
          >
            {t('templates:publish.action', { number })}
          </Button>
          <Button kind="quiet" icon={IconTrash} onPress={() => void discard()}>
            {t('templates:publish.discard')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function nowText(): string {
  return new Date().toISOString();
}

function FaultLine({ fault, onShow }: { readonly fault: VersionFault } & Pick<PublishPanelProps, 'onShow'>) {
  const { t } = useWords();
  const facts = {
    count: 'count' in fault ? fault.count : 0,
    level: 'level' in fault ? fault.level : 0,
    position: 'position' in fault ? fault.position : 0,
    name: 'name' in fault ? fault.name : '',
  };
  const sentence = t(`templates:fault.${fault.code}`, facts);
  if (!('dimension' in fault)) return <>{sentence}</>;
  return (
    <button type="button" className="template-fault" onClick={() => onShow(fault.dimension)}>
      {sentence}
    </button>
  );
}
