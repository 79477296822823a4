import { IconPlus, IconPresentation, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { emptyRegister, type LinkKind } from '../../../../shared/contest-rules/links.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import {
  addCalibration,
  addPitches,
  editPitch,
  movePitch,
  pitchOf,
  removePitch,
  setCalibration,
  setNoShow,
} from '../../../data/commands/contest-pitches.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { useLive } from '../../../data/use-live.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { AddFromList } from './add-from-list.tsx';
import { OrderedList } from './ordered-list.tsx';
import { useLinkRegister } from './use-link-register.ts';

interface PitchesTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** Who goes on stage, in order. */
export function PitchesTab({ document, signed }: PitchesTabProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const organisations = useLive(listOrganisations());
  const register = useLinkRegister() ?? emptyRegister;
  const [panel, setPanel] = useState<{ readonly kind: 'add' } | { readonly kind: 'pitch'; readonly id: string } | null>(
    null,
  );
  const isClosed = document.round.state === 'closed';
  const numbers = stageNumbersOf(document);
  const counted = numbers.size;
  const present = useMemo(() => new Set(document.pitches.map(({ value }) => value.organisationId)), [document.pitches]);
  const candidates = (organisations ?? []).filter(({ id }) => !present.has(id));
  const isLocked = votingLockOf(document, signed) !== null;
  const reason = (kind: LinkKind) => t(`contest:preparation.links.reason.${kind}`);
  const chosen = panel?.kind === 'pitch' ? document.pitches.find(({ id }) => id === panel.id) : undefined;
  const addOne = () => void run(addPitches(document, [{ name: t('contest:setup.newPitch') }], reason, register));
  const addTrial = () =>
    void run(
      addCalibration(document, {
        name: t('contest:preparation.calibration.newName'),
        summary: t('contest:preparation.calibration.newSummary'),
        isExample: true,
      }),
    );
  const openAdd = () => setPanel({ kind: 'add' });
  return (
    <div className={panel === null ? undefined : 'cols setup-cols'}>
      {document.pitches.length === 0 ? (
        <EmptyState
          icon={IconPresentation}
          title={t('contest:setup.pitchesEmpty')}
          action={
            <>
              <Button kind="primary" onPress={openAdd}>
                {t('contest:setup.addPitches')}
              </Button>
              <Button onPress={addOne}>{t('contest:setup.addOne')}</Button>
            </>
          }
        >
          {t('contest:setup.pitchesEmptyText')}
        </EmptyState>
      ) : (
        <Panel
          title={t('contest:setup.pitches')}
          end={
            <span className="label num">
              {t('contest:setup.pitchesLead', {
                count: counted,
                minutes: words.mark(counted * document.contest.pitchMinutes),
              })}
            </span>
          }
        >
          <OrderedList
            label={t('contest:setup.pitches')}
            isLocked={isClosed}
            onMove={(id, position) => void run(movePitch(document, id, position))}
            items={document.pitches.map(({ id, value }) => ({
              id,
              name: value.name,
              number: String(numbers.get(id) ?? ''),
              content: (
                <button
                  type="button"
                  className="ordered-open"
                  aria-pressed={chosen?.id === id}
                  onClick={() => setPanel(chosen?.id === id ? null : { kind: 'pitch', id })}
                >
                  <span className="grow">
                    <b className="strong">{value.name}</b>{' '}
                    {value.isExample ? <Badge shape="square">{t('contest:example')}</Badge> : null}
                    {value.isCalibration ? (
                      <Badge shape="square">{t('contest:preparation.calibration.badge')}</Badge>
                    ) : null}
                    {value.noShow ? <Badge>{t('contest:desk.noShow')}</Badge> : null}
                    <small>{value.projectName}</small>
                  </span>
                </button>
              ),
            }))}
          />
          {isClosed ? null : (
            <div className="setup-add">
              <Button size="sm" icon={IconPlus} onPress={openAdd}>
                {t('contest:setup.addPitches')}
              </Button>
              <Button size="sm" kind="quiet" onPress={addOne}>
                {t('contest:setup.addOne')}
              </Button>
              {isLocked ? null : (
                <Button size="sm" kind="quiet" onPress={addTrial}>
                  {t('contest:preparation.calibration.add')}
                </Button>
              )}
            </div>
          )}
        </Panel>
      )}
      {panel?.kind === 'add' ? (
        <AddFromList
          title={t('contest:setup.addPitches')}
          candidates={candidates.map(({ id, code, name, projectName }) => ({ id, code, name, note: projectName }))}
          whenNone={
            (organisations ?? []).length === 0 ? t('contest:setup.noOrganisations') : t('contest:setup.allAdded')
          }
          labelOf={(count) => t('contest:setup.addSelected', { count })}
          onClose={() => setPanel(null)}
          onAdd={(ids) =>
            void run(
              addPitches(document, candidates.filter(({ id }) => ids.includes(id)).map(pitchOf), reason, register),
            )
          }
        />
      ) : null}
      {chosen === undefined ? null : (
        <SidePanel
          key={chosen.id}
          title={chosen.value.name}
          onClose={() => setPanel(null)}
          footer={
            isClosed ? undefined : (
              <>
                <Button size="sm" onPress={() => void run(setNoShow(document, chosen.id, !chosen.value.noShow))}>
                  {chosen.value.noShow ? t('contest:desk.showed') : t('contest:desk.noShow')}
                </Button>
                <Button
                  size="sm"
                  kind="quiet"
                  icon={IconTrash}
                  onPress={() => {
                    void run(removePitch(document, chosen.id, signed)).then((done) => done && setPanel(null));
                  }}
                >
                  {t('contest:setup.removePitch', { name: chosen.value.name })}
                </Button>
              </>
            )
          }
        >
          <div className="stack gap">
            <TextField
              label={t('contest:setup.pitchName')}
              value={chosen.value.name}
              isDisabled={isClosed}
              onCommit={(name) => void run(editPitch(document, chosen.id, { name }))}
            />
            <TextField
              label={t('contest:setup.projectName')}
              value={chosen.value.projectName}
              isDisabled={isClosed}
              onCommit={(projectName) => void run(editPitch(document, chosen.id, { projectName }))}
            />
            <TextArea
              label={t('contest:setup.summary')}
              value={chosen.value.summary}
              isDisabled={isClosed}
              onCommit={(summary) => void run(editPitch(document, chosen.id, { summary }))}
            />
            <Checkbox
              isChecked={chosen.value.isCalibration}
              isDisabled={isLocked}
              onChange={(isCalibration) => void run(setCalibration(document, chosen.id, isCalibration, signed))}
            >
              {t('contest:preparation.calibration.tick')}
              <small>{t('contest:preparation.calibration.tickText')}</small>
            </Checkbox>
          </div>
        </SidePanel>
      )}
    </div>
  );
}
