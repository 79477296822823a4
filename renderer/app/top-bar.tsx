import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsLeftRight,
  IconCalendarPlus,
  IconPackageExport,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { countConflicts } from '../data/queries/conflicts.ts';
import { useCurrentEdition } from '../data/use-current-edition.ts';
import { useLive } from '../data/use-live.ts';
import { useUndoState } from '../data/use-save-state.ts';
import { useCommands } from '../platform/commands.tsx';
import { useSession } from '../platform/session.tsx';
import { useWindowPlace, type WindowPlace } from '../platform/window-place.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { SaveStatus } from '../ui/save-status.tsx';
import { useWords } from '../ui/text.tsx';
import { Brand } from './brand.tsx';
import { useFrameSaveState } from './use-frame-save-state.ts';

interface TopBarProps {
  /** The mark stands here when there is no navigation beside it. */
  readonly hasBrand: boolean;
}

/** Edition, search, what waits for a choice, undo, and whether everything is safe. */
export function TopBar({ hasBrand }: TopBarProps) {
  const { t } = useWords();
  const { run } = useCommands();
  const { settings } = useSession();
  const conflicts = useLive(countConflicts()) ?? 0;
  const { undoLabel, redoLabel } = useUndoState();
  const saveState = useFrameSaveState();
  const isJuror = settings.role === 'juror';
  const place = useWindowPlace();
  return (
    <header className="topbar">
      {hasBrand ? (
        <>
          <Brand />
          <span className="rule" />
        </>
      ) : null}
      {place === null ? (
        <>
          <EditionMenu />
          <button type="button" className="search" onClick={() => run('open-palette')}>
            <Icon of={IconSearch} size="s" />
            <span className="cut">{t('shell:topBar.search')}</span>
            <KeyHint keys="Ctrl+K" />
          </button>
        </>
      ) : (
        <Place place={place} />
      )}
      <div className="end">
        {conflicts === 0 || isJuror ? null : (
          <ButtonLink href="/conflicts" size="sm" icon={IconArrowsLeftRight}>
            {t('shell:topBar.conflicts', { count: conflicts })}
          </ButtonLink>
        )}
        <IconButton
          icon={IconArrowBackUp}
          label={t('shell:topBar.undo')}
          shortcut="Ctrl+Z"
          isDisabled={undoLabel === null}
          onPress={() => run('undo')}
        />
        <IconButton
          icon={IconArrowForwardUp}
          label={t('shell:topBar.redo')}
          shortcut="Ctrl+Shift+Z"
          isDisabled={redoLabel === null}
          onPress={() => run('redo')}
        />
        <span className="rule" />
        <SaveStatus state={saveState} />
        {hasBrand ? (
          <>
            <span className="rule" />
            <ButtonLink href="/settings" kind="quiet" size="sm" icon={IconSettings}>
              {t('shell:nav.settings')}
            </ButtonLink>
          </>
        ) : null}
      </div>
    </header>
  );
}

/** A screen that takes the whole window says what it is and whose. */
function Place({ place }: { readonly place: WindowPlace }) {
  const { t } = useWords();
  return (
    <p className="topbar-place">
      <b className="cut">{place.title}</b>
      {place.isExample ? <Badge shape="square">{t('shell:topBar.sampleData')}</Badge> : null}
      <span className="cut">{place.person}</span>
    </p>
  );
}

function EditionMenu() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { run } = useCommands();
  const { settings } = useSession();
  const edition = useCurrentEdition();
  if (edition === undefined) return <span className="edition" />;
  const name = edition === null || edition.name === '' ? t('shell:topBar.noEdition') : edition.name;
  return (
    <MenuButton
      className="edition"
      label={
        <>
          <span className="cut">{name}</span>
          {edition?.isSample === true ? <Badge shape="square">{t('shell:topBar.sampleData')}</Badge> : null}
        </>
      }
      actions={[
        ...(settings.role === 'juror'
          ? []
          : [
              {
                id: 'settings',
                label: t('shell:topBar.editionSettings'),
                icon: IconCalendarPlus,
                onAction: () => navigate('/settings'),
              },
            ]),
        {
          id: 'export',
          label: t('shell:topBar.exportEdition'),
          icon: IconPackageExport,
          onAction: () => run('export-package'),
        },
      ]}
    />
  );
}
