import { IconPlus, IconX } from '@tabler/icons-react';
import type { VersionView } from '../../../shared/needs/templates.ts';
import { FEWEST_LEVELS, MOST_LEVELS } from '../../../shared/needs/version-faults.ts';
import { addLevel, nameLevel, removeLevel } from '../../data/commands/templates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { useTemplateChange } from './use-template-change.ts';

interface LevelsPanelProps {
  readonly programme: string;
  readonly version: VersionView;
}

/** The names of a draft's levels, lowest first. */
export function LevelsPanel({ programme, version }: LevelsPanelProps) {
  const { t } = useWords();
  const change = useTemplateChange();
  const { levelNames } = version;
  return (
    <Panel
      title={t('templates:levels.title')}
      end={
        <Button
          size="sm"
          icon={IconPlus}
          isDisabled={levelNames.length >= MOST_LEVELS}
          onPress={() => void change(addLevel(programme, version))}
        >
          {t('templates:levels.add')}
        </Button>
      }
      isPadded
    >
      <ol className="template-names">
        {levelNames.map((name, index) => (
          // A level is its place: two of them may be called the same for a while.
          <li key={index + 1}>
            <TextField
              label={t('templates:levels.name', { level: index + 1 })}
              value={name}
              maxLength={60}
              onCommit={(next) => void change(nameLevel(programme, version, index + 1, next.trim()))}
            />
            {levelNames.length <= FEWEST_LEVELS ? null : (
              <IconButton
                icon={IconX}
                label={t('templates:levels.remove', { level: index + 1 })}
                onPress={() => void change(removeLevel(programme, version, index + 1))}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="muted small">{t('templates:levels.limit')}</p>
    </Panel>
  );
}
