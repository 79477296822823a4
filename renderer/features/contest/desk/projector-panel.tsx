import {
  IconCast,
  IconCastOff,
  IconLock,
  IconMoon,
  IconPrinter,
  IconScreenShare,
  IconSun,
  IconTypography,
} from '@tabler/icons-react';
import type { SceneView } from '../../../../shared/contest-rules/projector-scene.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ProjectorPreview } from './projector-preview.tsx';
import { RevealSteps } from './reveal-steps.tsx';
import type { DeskProjector } from './use-projector.ts';
import './projector.css';

const VIEWS = ['agenda', 'timer', 'voting', 'reveal'] as const satisfies readonly SceneView[];

interface ProjectorPanelProps {
  readonly document: ContestDocument;
  readonly projector: DeskProjector;
  readonly onScript: (() => void) | null;
}

/** The second window, steered from here: what the hall sees, beside the names it may not see yet. */
export function ProjectorPanel({ document, projector, onScript }: ProjectorPanelProps) {
  const { t } = useWords();
  const { state, view, steps } = projector;
  const isOpen = state?.isOpen ?? false;
  const screens = state?.screens ?? [];
  const on = screens.find(({ id }) => id === state?.screen);
  const hasPodium = steps.some(({ kind }) => kind === 'place');
  return (
    <Panel
      title={t('projector:panel.title')}
      isPadded
      className="desk-projector"
      end={
        <Badge tone={isOpen ? 'ok' : 'neutral'} icon={isOpen ? IconCast : IconCastOff}>
          {!isOpen || on === undefined
            ? t('projector:panel.closed')
            : on.isOwn
              ? t('projector:panel.window')
              : t('projector:panel.screen', { number: on.number })}
        </Badge>
      }
    >
      <ProjectorPreview document={document} scene={projector.scene} />
      <Segmented<SceneView>
        label={t('projector:panel.views')}
        value={view ?? 'standby'}
        segments={VIEWS.map((value) => ({
          value,
          label: t(`projector:panel.${value}`),
          isDisabled: !projector.canShow(value),
        }))}
        onChange={projector.show}
      />
      {hasPodium ? null : (
        <p className="desk-hint">
          <Icon of={IconLock} size="s" />
          <span>{t('projector:panel.closedPodium')}</span>
        </p>
      )}
      {view === 'reveal' ? <RevealSteps projector={projector} /> : null}
      <div className="desk-projector-keys">
        {isOpen ? (
          <Button onPress={projector.close}>{t('projector:panel.close')}</Button>
        ) : (
          <Button icon={IconScreenShare} onPress={() => projector.open(undefined)}>
            {t('projector:panel.open')}
          </Button>
        )}
        <MenuButton
          label={t('schedule:stage.more')}
          name={t('projector:panel.more')}
          className="btn quiet"
          actions={[
            {
              id: 'standby',
              label: t('projector:panel.standby'),
              icon: IconTypography,
              onAction: () => projector.show('standby'),
            },
            {
              id: 'theme',
              label: projector.theme === 'light' ? t('projector:panel.dark') : t('projector:panel.light'),
              icon: projector.theme === 'light' ? IconMoon : IconSun,
              onAction: () => projector.setTheme(projector.theme === 'light' ? 'dark' : 'light'),
            },
            {
              id: 'script',
              label: t('projector:panel.script'),
              icon: IconPrinter,
              isDisabled: onScript === null,
              onAction: () => onScript?.(),
            },
            ...screens
              .filter(({ id }) => screens.length > 1 && id !== state?.screen)
              .map(({ id, number, isOwn }) => ({
                id: `screen-${id}`,
                label: isOwn ? t('projector:panel.moveHere', { number }) : t('projector:panel.moveTo', { number }),
                icon: IconCast,
                onAction: () => projector.open(id),
              })),
          ]}
        />
      </div>
      {isOpen && screens.length === 1 ? <p className="desk-hint">{t('projector:panel.oneScreen')}</p> : null}
    </Panel>
  );
}
