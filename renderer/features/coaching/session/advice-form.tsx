import { useState } from 'react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { addAdvice, editAdvice } from '../../../data/commands/advice.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox, Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import type { SessionView } from './use-session-view.ts';

interface AdviceFormProps {
  readonly view: SessionView;
  /** What is being corrected; null for a new one. */
  readonly advice: Identified<Advice> | null;
  readonly onClose: () => void;
}

const NONE = '-';

/** A piece of advice as somebody gives it, or corrects it. */
export function AdviceForm({ view, advice, onClose }: AdviceFormProps) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, people, dimensions, coaching, today } = view;
  const [title, setTitle] = useState(advice?.value.title ?? '');
  const [text, setText] = useState(advice?.value.text ?? '');
  const [topic, setTopic] = useState(advice?.value.topic ?? '');
  const [author, setAuthor] = useState<string | null>(
    advice === null ? (session.value.expertIds[0] ?? session.value.coachIds[0] ?? null) : advice.value.author || null,
  );
  const [dimension, setDimension] = useState<string>(
    (advice === null ? session.value.dimensions[0] : advice.value.dimension) || NONE,
  );
  const [against, setAgainst] = useState<string>(NONE);
  // Which advice contradicts which is said of a new one here, of an old one in its menu.
  const rivals = advice === null ? coaching.advice.filter(({ value }) => isRival(value, dimension)) : [];

  const add = async () => {
    if (title.trim() === '') return;
    const fields = {
      title: title.trim(),
      text: text.trim(),
      topic: topic.trim(),
      author: author ?? '',
      // Whoever this laptop does not know keeps the name they were given.
      authorName: people.get(author ?? '')?.name ?? (author === advice?.value.author ? advice.value.authorName : ''),
      dimension: dimension === NONE ? '' : dimension,
    };
    const change =
      advice === null
        ? addAdvice(of, { ...fields, session: session.id, givenOn: today, against: against === NONE ? [] : [against] })
            .change
        : editAdvice(of, advice.id, fields);
    if (await run(change)) onClose();
  };
  return (
    <form
      className="session-form"
      aria-label={t(advice === null ? 'session:advice.form' : 'session:advice.formEdit')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="fields">
        <TextField
          label={t('session:advice.what')}
          hint={t('session:advice.whatHint')}
          value={title}
          isWide
          autoFocus
          maxLength={200}
          onChange={setTitle}
        />
        <TextArea label={t('session:advice.why')} value={text} isWide rows={2} onChange={setText} />
        <ComboBox
          label={t('session:advice.who')}
          value={author}
          options={[...people.values()].map(({ id, name, position }) => ({
            value: id,
            label: name,
            ...(position === '' ? {} : { note: position }),
          }))}
          onChange={setAuthor}
        />
        <Select
          label={t('session:advice.dimension')}
          value={dimension}
          options={[
            { value: NONE, label: t('session:advice.noDimension') },
            ...[...dimensions.values()].map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) => {
            setDimension(chosen);
            setAgainst(NONE);
          }}
        />
        <TextField
          label={t('session:advice.topic')}
          hint={t('session:advice.topicHint')}
          value={topic}
          maxLength={40}
          onChange={setTopic}
        />
        {rivals.length === 0 ? null : (
          <Select
            label={t('session:advice.against')}
            value={against}
            options={rivalOptions(rivals, t('session:advice.againstNone'))}
            onChange={setAgainst}
          />
        )}
      </div>
      <div className="row">
        <Button size="sm" isDisabled={title.trim() === ''} onPress={() => void add()}>
          {t(advice === null ? 'session:advice.addThis' : 'session:advice.keep')}
        </Button>
        <Button size="sm" kind="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

function isRival({ outcome, dimension }: Advice, about: string): boolean {
  return outcome === 'open' && (about === NONE || dimension === about);
}

function rivalOptions(rivals: readonly Identified<Advice>[], none: string) {
  return [{ value: NONE, label: none }, ...rivals.map(({ id, value }) => ({ value: id, label: value.title }))];
}
