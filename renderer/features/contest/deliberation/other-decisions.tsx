import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNameOf } from './names.ts';

/** Pitches out of the ranking, and words for the minutes. */
export function OtherDecisions({ document, final, decide, isConfirmed }: DeliberationParts) {
  const { t } = useWords();
  const [form, setForm] = useState<'exclude' | 'note' | null>(null);
  const [pitch, setPitch] = useState<string | null>(null);
  const [text, setText] = useState('');
  const close = () => {
    setForm(null);
    setPitch(null);
    setText('');
  };
  return (
    <Panel title={t('deliberation:other.title')} isPadded>
      <div className="deliberation-body">
        {final.excluded.length === 0 ? <p className="muted">{t('deliberation:other.none')}</p> : null}
        {final.excluded.map(({ pitch: excluded, decision }) => (
          <p key={excluded}>
            <RichText
              text={t('deliberation:other.excluded', {
                name: pitchNameOf(document, excluded),
                reason: decision.value.reason,
              })}
            />
          </p>
        ))}
        {isConfirmed || form !== null ? null : (
          <div className="row">
            <Button kind="danger" onPress={() => setForm('exclude')}>
              {t('deliberation:other.exclude')}
            </Button>
            <Button onPress={() => setForm('note')}>{t('deliberation:other.note')}</Button>
          </div>
        )}
        {isConfirmed || form === null ? null : form === 'exclude' ? (
          <DecisionForm
            draft={{ kind: 'exclude', pitches: pitch === null ? [] : [pitch] }}
            confirmLabel={t('deliberation:other.confirmExclude')}
            decide={decide}
            isReady={pitch !== null}
            onDone={close}
            onCancel={close}
          >
            <Select
              label={t('deliberation:other.excludePitch')}
              hint={t('deliberation:other.excludeText')}
              value={pitch}
              onChange={setPitch}
              options={final.places.map((place) => ({ value: place.pitch, label: pitchNameOf(document, place.pitch) }))}
            />
          </DecisionForm>
        ) : (
          <DecisionForm
            draft={{ kind: 'note', pitches: [], text }}
            confirmLabel={t('deliberation:other.confirmNote')}
            decide={decide}
            isReady={text.trim() !== ''}
            onDone={close}
            onCancel={close}
          >
            <TextArea
              label={t('deliberation:other.noteText')}
              hint={t('deliberation:form.reasonHint')}
              value={text}
              onChange={setText}
              rows={3}
              maxLength={2000}
              autoFocus
            />
          </DecisionForm>
        )}
      </div>
    </Panel>
  );
}
