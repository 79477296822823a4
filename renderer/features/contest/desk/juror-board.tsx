import { IconCheck, IconCircleDashed, IconHistory, IconPencil, IconSignature, IconUserOff } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { setAbsent } from '../../../data/commands/contest-jury.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { isOpen, type JurorStanding } from './juror-standing.ts';

const SIGNS = {
  empty: IconCircleDashed,
  draft: IconPencil,
  complete: IconSignature,
  submitted: IconCheck,
  changed: IconHistory,
  absent: IconUserOff,
} as const;

interface JurorBoardProps {
  readonly document: ContestDocument;
  readonly standings: readonly JurorStanding[];
  readonly chosen: string | null;
  readonly onChoose: (juror: string) => void;
  readonly onVote: (juror: string) => void;
}

/** Every juror in a small cell; choosing one passes the laptop. */
export function JurorBoard({ document, standings, chosen, onChoose, onVote }: JurorBoardProps) {
  const { t } = useWords();
  const run = useCommand();
  const open = standings.filter(isOpen).length;
  const signed = standings.filter(({ state }) => state === 'submitted' || state === 'changed').length;
  const one = standings.find(({ juror }) => juror.id === chosen);
  const isVoting = document.round.state === 'open';
  return (
    <Panel
      title={t('contest:desk.jurors')}
      end={
        <span className="desk-legend">
          <span className="label">
            {open === 0 ? (
              t('contest:desk.allSigned')
            ) : (
              <RichText text={t('contest:desk.signedOf', { count: signed, open })} />
            )}
          </span>
          <span className="legend">
            <span>
              <i className="swatch is-signed" /> {t('contest:desk.legendSigned')}
            </span>
            <span>
              <i className="swatch is-draft" /> {t('contest:desk.legendDraft')}
            </span>
          </span>
        </span>
      }
    >
      <ul className="desk-jurors">
        {standings.map((standing) => (
          <JurorCell
            key={standing.juror.id}
            standing={standing}
            isChosen={standing.juror.id === chosen}
            onChoose={() => onChoose(standing.juror.id)}
            onVote={() => (isVoting ? onVote(standing.juror.id) : undefined)}
          />
        ))}
      </ul>
      {isVoting ? (
        <div className="desk-pass">
          <div className="grow">
            <b className="strong">{one === undefined ? t('contest:desk.choose') : one.juror.value.name}</b>
            <p className="muted">
              {one === undefined
                ? t('contest:desk.passText')
                : t('contest:desk.worldLine', {
                    world: t(`contest:world.${one.juror.value.world ?? 'none'}`),
                    position: one.juror.value.position,
                  })}
            </p>
          </div>
          {one === undefined ? null : (
            <>
              <Button onPress={() => void run(setAbsent(document, one.juror.id, !one.juror.value.absent))}>
                {one.juror.value.absent ? t('contest:desk.present') : t('contest:desk.absent')}
              </Button>
              <Button kind="primary" onPress={() => onVote(one.juror.id)}>
                {t('contest:desk.openSheet')}
              </Button>
            </>
          )}
        </div>
      ) : null}
    </Panel>
  );
}

interface JurorCellProps {
  readonly standing: JurorStanding;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onVote: () => void;
}

function JurorCell({ standing, isChosen, onChoose, onVote }: JurorCellProps) {
  const { t } = useWords();
  const { juror, state, complete, expected } = standing;
  const code = juror.value.code === '' ? juror.value.name : juror.value.code;
  const isSigned = state === 'submitted' || state === 'changed';
  return (
    <li>
      <button
        type="button"
        className={classNames('desk-juror', `is-${state}`, isChosen && 'is-chosen')}
        aria-pressed={isChosen}
        title={juror.value.name}
        onClick={onChoose}
        onDoubleClick={onVote}
      >
        <span className="row wide">
          <b>{code}</b>
          <span className="visually-hidden">
            {t('contest:desk.jurorLabel', {
              name: juror.value.name,
              state: t(`contest:desk.jurorState.${state}`),
            })}
          </span>
          <Icon of={SIGNS[state]} size="s" />
        </span>
        <span className="bar">
          <i
            className={classNames(!isSigned && 'is-draft')}
            style={{ width: `${expected === 0 ? 0 : (complete / expected) * 100}%` }}
          />
        </span>
        <span>
          {state === 'absent' ? (
            t('contest:desk.jurorState.absent')
          ) : (
            <RichText text={t('contest:desk.jurorProgress', { done: complete, all: expected })} />
          )}
        </span>
      </button>
    </li>
  );
}
