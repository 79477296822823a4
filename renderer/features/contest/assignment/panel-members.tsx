import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { setJurorPanel, setPitchPanel } from '../../../data/commands/contest-panels.ts';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface PanelMembersProps {
  readonly document: ContestDocument;
  readonly signed: number;
  readonly isLocked: boolean;
}

interface Member {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly note: string;
  readonly panel: string;
}

/** Jurors and pitches with the panel each is in. */
export function PanelMembers({ document, signed, isLocked }: PanelMembersProps) {
  const { t } = useWords();
  const run = useCommand();
  const numbers = stageNumbersOf(document);
  const known = new Set(document.panels.map(({ id }) => id));
  const panelOf = (panel: string) => (known.has(panel) ? panel : '');
  const options = [
    { value: '', label: t('assignment:all') },
    ...document.panels.map(({ id, value }) => ({ value: id, label: value.name })),
  ];
  const jurors: readonly Member[] = document.jurors.map(({ id, value }) => ({
    id,
    number: value.code,
    name: value.name,
    note: t(`contest:world.${value.world ?? 'none'}`),
    panel: panelOf(value.panel),
  }));
  const pitches: readonly Member[] = document.pitches
    .filter(({ value }) => !value.isCalibration)
    .map(({ id, value }) => ({
      id,
      number: String(numbers.get(id) ?? ''),
      name: value.name,
      note: value.projectName,
      panel: panelOf(value.panel),
    }));
  const table = (title: string, members: readonly Member[], kind: 'juror' | 'pitch') => (
    <Panel title={title}>
      <table className="table tight panel-members" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('assignment:panels.group')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, number, name, note, panel }) => (
            <tr key={id}>
              <th scope="row">
                <span className="muted num">{number}</span> {name}
                {note === '' ? null : <small>{note}</small>}
              </th>
              <td>
                <Select
                  isLabelHidden
                  label={t(kind === 'juror' ? 'assignment:panels.ofJuror' : 'assignment:panels.ofPitch', { name })}
                  value={panel}
                  options={options}
                  isDisabled={isLocked}
                  onChange={(next) =>
                    void run(
                      kind === 'juror'
                        ? setJurorPanel(document, id, next, signed)
                        : setPitchPanel(document, id, next, signed),
                    )
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
  return (
    <div className="setup-cells">
      {table(t('assignment:panels.jurors'), jurors, 'juror')}
      {table(t('assignment:panels.pitches'), pitches, 'pitch')}
    </div>
  );
}
