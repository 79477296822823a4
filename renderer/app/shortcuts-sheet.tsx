import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useWords } from '../ui/text.tsx';

interface ShortcutsSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every shortcut of the app, under `?`. */
export function ShortcutsSheet({ isOpen, onClose }: ShortcutsSheetProps) {
  const { t } = useWords();
  const groups = [
    {
      title: t('shell:shortcuts.everywhere'),
      lines: [
        [['Ctrl+K'], t('shell:shortcuts.palette')],
        [['Ctrl+Z'], t('shell:shortcuts.undo')],
        [['Ctrl+Shift+Z'], t('shell:shortcuts.redo')],
        [['?'], t('shell:shortcuts.help')],
        [['Escape'], t('shell:shortcuts.close')],
      ],
    },
    {
      title: t('shell:shortcuts.lists'),
      lines: [
        [['↑', '↓'], t('shell:shortcuts.move')],
        [['PageUp', 'PageDown'], t('shell:shortcuts.page')],
        [['Home', 'End'], t('shell:shortcuts.ends')],
        [['Enter'], t('shell:shortcuts.open')],
        [['Space'], t('shell:shortcuts.select')],
      ],
    },
    {
      title: t('shell:shortcuts.sheet'),
      lines: [
        [['0', '9'], t('shell:shortcuts.mark')],
        [['X'], t('shell:shortcuts.ten')],
        [['↑', '↓'], t('shell:shortcuts.criterion')],
        [['←', '→'], t('shell:shortcuts.lowerHigher')],
        [['N'], t('shell:shortcuts.nextPitch')],
        [['P'], t('shell:shortcuts.previousPitch')],
        [['C'], t('shell:shortcuts.remark')],
        [['R'], t('shell:shortcuts.recuse')],
        [['Ctrl+Enter'], t('shell:shortcuts.review')],
      ],
    },
    {
      title: t('shell:shortcuts.needs'),
      lines: [
        [['1', '5'], t('shell:shortcuts.presentLevel')],
        [['Shift+1', 'Shift+5'], t('shell:shortcuts.targetLevel')],
        [['Backspace'], t('shell:shortcuts.unknownLevel')],
        [['N'], t('shell:shortcuts.nextDimension')],
        [['P'], t('shell:shortcuts.previousDimension')],
      ],
    },
    {
      title: t('shell:shortcuts.board'),
      lines: [
        [['N'], t('shell:shortcuts.newCard')],
        [['P'], t('shell:shortcuts.newPotential')],
        [['Alt+←', 'Alt+→'], t('shell:shortcuts.otherZone')],
        [['Alt+↑', 'Alt+↓'], t('shell:shortcuts.inZone')],
        [['1', '3'], t('shell:shortcuts.weigh')],
        [['0'], t('shell:shortcuts.unweigh')],
        [['Delete'], t('shell:shortcuts.archiveCard')],
        [['Ctrl++', 'Ctrl+-'], t('shell:shortcuts.zoom')],
      ],
    },
  ] satisfies readonly { readonly title: string; readonly lines: readonly (readonly [readonly string[], string])[] }[];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shell:shortcuts.title')} isWide>
      <div className="shortcut-columns">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <ul>
              {group.lines.map(([keys, what]) => (
                <li key={what}>
                  {what}
                  <span className="nowrap">
                    {keys.map((key) => (
                      <KeyHint key={key} keys={key} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
