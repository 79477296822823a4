import { IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Juror } from '../../../../shared/domain/contest.ts';
import { worldSchema } from '../../../../shared/domain/person.ts';
import { addRecusal, editJuror, removeJuror, removeRecusal, setAbsent } from '../../../data/commands/contest-jury.ts';
import { Button, ButtonLink, IconButton } from '../../../ui/button.tsx';
import { ComboBox, Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface JurorEditorProps {
  readonly document: ContestDocument;
  readonly juror: Identified<Juror>;
  readonly hasSigned: boolean;
  readonly onClose: () => void;
}

/** A juror with the pitches they may not judge, each with its reason. */
export function JurorEditor({ document, juror, hasSigned, onClose }: JurorEditorProps) {
  const { t } = useWords();
  const run = useCommand();
  const { id, value } = juror;
  const isClosed = document.round.state === 'closed';
  const recusals = document.recusals.filter((recusal) => recusal.juror === id);
  const edit = (fields: Parameters<typeof editJuror>[2]) => void run(editJuror(document, id, fields));
  return (
    <SidePanel
      title={value.name}
      onClose={onClose}
      footer={
        isClosed ? undefined : (
          <>
            <ButtonLink size="sm" href={`/contests/${document.id}/transcribe/${id}`}>
              {t('transcription:link')}
            </ButtonLink>
            <Button size="sm" onPress={() => void run(setAbsent(document, id, !value.absent))}>
              {value.absent ? t('contest:desk.present') : t('contest:desk.absent')}
            </Button>
            {hasSigned ? (
              <span className="label">{t('contest:setup.cannotRemoveJuror')}</span>
            ) : (
              <Button
                size="sm"
                kind="quiet"
                icon={IconTrash}
                onPress={() => {
                  void run(removeJuror(document, id, hasSigned)).then((done) => done && onClose());
                }}
              >
                {t('contest:setup.removeJuror', { name: value.name })}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="stack gap">
        <TextField
          label={t('contest:setup.name')}
          value={value.name}
          isDisabled={isClosed}
          onCommit={(name) => edit({ name })}
        />
        <TextField
          label={t('contest:setup.code')}
          value={value.code}
          isDisabled={isClosed}
          onCommit={(code) => edit({ code })}
        />
        <Select
          label={t('contest:setup.world')}
          value={value.world}
          isDisabled={isClosed}
          options={worldSchema.options.map((world) => ({ value: world, label: t(`contest:world.${world}`) }))}
          onChange={(world) => edit({ world })}
        />
        <TextField
          label={t('contest:setup.position')}
          value={value.position}
          isDisabled={isClosed}
          onCommit={(position) => edit({ position })}
        />
        <section className="stack gap-sm" aria-label={t('contest:setup.recusalsOf', { name: value.name })}>
          <h3 className="strong">{t('contest:setup.recusals')}</h3>
          {recusals.length === 0 ? <p className="muted">{t('contest:setup.recusalNone')}</p> : null}
          <ul className="recusal-list">
            {recusals.map((recusal) => {
              const name = document.pitches.find((pitch) => pitch.id === recusal.pitch)?.value.name ?? '';
              return (
                <li key={recusal.pitch}>
                  <span className="grow">
                    {name}
                    <small className="muted">{recusal.reason}</small>
                    <small className="muted">
                      {t('contest:preparation.links.line', {
                        kind: t(`contest:preparation.links.kind.${recusal.kind}`),
                        origin: t(
                          recusal.kind === 'organiser'
                            ? 'contest:preparation.links.origin.organiser'
                            : 'contest:preparation.links.origin.programme',
                        ),
                      })}
                    </small>
                  </span>
                  {isClosed ? null : (
                    <IconButton
                      size="sm"
                      icon={IconX}
                      label={t('contest:setup.recusalRemove', { name })}
                      onPress={() => void run(removeRecusal(document, id, recusal.pitch))}
                    />
                  )}
                </li>
              );
            })}
          </ul>
          {isClosed ? null : <RecusalForm document={document} juror={id} />}
        </section>
      </div>
    </SidePanel>
  );
}

function RecusalForm({ document, juror }: { readonly document: ContestDocument; readonly juror: string }) {
  const { t } = useWords();
  const run = useCommand();
  const [pitch, setPitch] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const taken = new Set(document.recusals.filter((one) => one.juror === juror).map((one) => one.pitch));
  return (
    <form
      className="stack gap-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (pitch === null) return;
        void run(addRecusal(document, juror, pitch, reason)).then((done) => {
          if (!done) return;
          setPitch(null);
          setReason('');
        });
      }}
    >
      <ComboBox
        label={t('contest:setup.recusalPitch')}
        value={pitch}
        options={document.pitches
          .filter(({ id }) => !taken.has(id))
          .map(({ id, value }) => ({ value: id, label: value.name }))}
        onChange={setPitch}
      />
      <TextField label={t('contest:setup.recusalReason')} value={reason} onChange={setReason} maxLength={200} />
      <div>
        <Button size="sm" type="submit" isDisabled={pitch === null || reason.trim() === ''}>
          {t('contest:setup.recusalAdd')}
        </Button>
      </div>
    </form>
  );
}
