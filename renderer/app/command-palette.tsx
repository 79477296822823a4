import {
  IconBuildingCommunity,
  IconDeviceDesktop,
  IconFileSpreadsheet,
  IconKeyboard,
  IconLanguage,
  IconListCheck,
  IconMicrophone2,
  IconMoon,
  IconPackage,
  IconPackageExport,
  IconSun,
  IconTrophy,
  IconUser,
} from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import { listContests } from '../data/queries/contests.ts';
import { listOrganisations } from '../data/queries/organisations.ts';
import { listPeople } from '../data/queries/people.ts';
import { useLive } from '../data/use-live.ts';
import { useSession } from '../platform/session.tsx';
import type { FindNotes, PaletteNotes } from '../outcome/palette-notes.tsx';
import { Palette, type PaletteItem } from '../ui/palette.tsx';
import { withFeatureTexts } from '../ui/screen-texts.ts';
import { useWords } from '../ui/text.tsx';
import { sectionsFor } from './sections.ts';
import { useRecent } from './use-recent.ts';

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly run: (command: MenuCommand) => void;
}

/** Search and command over everything this person may see. */
export function CommandPalette({ isOpen, onClose, run }: CommandPaletteProps) {
  const [recent, noteRecent] = useRecent();
  if (!isOpen) return null;
  return <FilledPalette onClose={onClose} run={run} recent={recent} onUsed={noteRecent} />;
}

interface FilledPaletteProps {
  readonly onClose: () => void;
  readonly run: (command: MenuCommand) => void;
  readonly recent: readonly string[];
  readonly onUsed: (id: string) => void;
}

/** Asks the lists only while it is open. */
function FilledPalette({ onClose, run, recent, onUsed }: FilledPaletteProps) {
  const { t } = useWords();
  const { settings } = useSession();
  const places = usePlaces();
  const actions = useActions(run);
  const things = useThings();
  const items = useMemo(
    () =>
      [...places, ...actions, ...things].map((item) => ({
        ...item,
        onChoose: () => {
          onUsed(item.id);
          item.onChoose();
        },
      })),
    [places, actions, things, onUsed],
  );
  const placeholder = settings.role === 'juror' ? t('shell:palette.placeholderJuror') : t('shell:palette.placeholder');
  const { part: Notes, find, setFind } = useNotesSearch(settings.role !== 'juror');
  return (
    <>
      {Notes === null ? null : <Notes onReady={setFind} />}
      <Palette
        isOpen
        onClose={onClose}
        items={items}
        recent={recent}
        placeholder={placeholder}
        {...(find === null ? {} : { findMore: find })}
      />
    </>
  );
}

/** The search over notes: its code, texts and index are fetched when the palette opens, and join it when they are there. */
function useNotesSearch(isWanted: boolean) {
  const [part, setPart] = useState<typeof PaletteNotes | null>(null);
  const [find, keepFind] = useState<FindNotes | null>(null);
  const setFind = useCallback((found: FindNotes) => keepFind(() => found), []);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOpen = true;
    // What cannot be fetched leaves the palette as it is: places and commands are still there.
    withFeatureTexts(import('../outcome/palette-notes.tsx')).then(
      (module) => isOpen && setPart(() => module.PaletteNotes),
      () => undefined,
    );
    return () => void (isOpen = false);
  }, [isWanted]);
  return { part, find, setFind };
}

function usePlaces(): readonly PaletteItem[] {
  const { t } = useWords();
  const { settings } = useSession();
  const [, navigate] = useLocation();
  return useMemo(
    () => [
      ...sectionsFor(settings.role ?? 'coordination').map((section) => ({
        id: `go ${section.path}`,
        group: t('shell:palette.goTo'),
        label: t(section.label),
        icon: section.icon,
        onChoose: () => navigate(section.path),
      })),
      ...(settings.role === 'juror'
        ? []
        : [
            {
              id: 'go /templates',
              group: t('shell:palette.goTo'),
              label: t('shell:settings.templates'),
              icon: IconListCheck,
              onChoose: () => navigate('/templates'),
            },
          ]),
    ],
    [navigate, settings.role, t],
  );
}

function useActions(run: (command: MenuCommand) => void): readonly PaletteItem[] {
  const { t } = useWords();
  const { settings, changeSettings } = useSession();
  const isJuror = settings.role === 'juror';
  return useMemo(() => {
    const group = t('shell:palette.actions');
    const all: readonly (PaletteItem & { readonly isForAll?: boolean })[] = [
      {
        id: 'do import',
        group,
        label: t('shell:action.importSpreadsheet'),
        icon: IconFileSpreadsheet,
        onChoose: () => run('import-spreadsheet'),
      },
      {
        id: 'do open',
        group,
        label: t('shell:action.openPackage'),
        icon: IconPackage,
        isForAll: true,
        onChoose: () => run('open-package'),
      },
      {
        id: 'do export',
        group,
        label: t('shell:action.exportPackage'),
        icon: IconPackageExport,
        isForAll: true,
        onChoose: () => run('export-package'),
      },
      {
        id: 'do shortcuts',
        group,
        label: t('shell:action.showShortcuts'),
        icon: IconKeyboard,
        shortcut: '?',
        isForAll: true,
        onChoose: () => run('open-shortcuts'),
      },
      {
        id: 'do light',
        group,
        label: t('shell:action.lightTheme'),
        icon: IconSun,
        isForAll: true,
        onChoose: () => void changeSettings({ theme: 'light' }),
      },
      {
        id: 'do dark',
        group,
        label: t('shell:action.darkTheme'),
        icon: IconMoon,
        isForAll: true,
        onChoose: () => void changeSettings({ theme: 'dark' }),
      },
      {
        id: 'do system',
        group,
        label: t('shell:action.systemTheme'),
        icon: IconDeviceDesktop,
        isForAll: true,
        onChoose: () => void changeSettings({ theme: 'system' }),
      },
      {
        id: 'do language',
        group,
        label: settings.language === 'it' ? t('shell:action.english') : t('shell:action.italian'),
        icon: IconLanguage,
        isForAll: true,
        onChoose: () => void changeSettings({ language: settings.language === 'it' ? 'en' : 'it' }),
      },
    ];
    return all.filter((action) => !isJuror || action.isForAll === true);
  }, [changeSettings, isJuror, run, settings.language, t]);
}

function useThings(): readonly PaletteItem[] {
  const { t } = useWords();
  const { settings } = useSession();
  const [, navigate] = useLocation();
  const isJuror = settings.role === 'juror';
  const organisations = useLive(listOrganisations());
  const contests = useLive(listContests());
  const people = useLive(listPeople());
  return useMemo(() => {
    const contestItems = (contests ?? []).map((contest) => ({
      id: `contest ${contest.id}`,
      group: t('shell:palette.contests'),
      label: contest.title,
      note: contest.document.contest.place,
      icon: IconTrophy,
      onChoose: () => navigate(`/contests/${contest.id}`),
    }));
    const pitchItems = (contests ?? []).flatMap((contest) =>
      contest.document.pitches.map((pitch) => ({
        id: `pitch ${contest.id} ${pitch.id}`,
        group: t('shell:palette.pitches'),
        label: pitch.value.name,
        note: t('shell:palette.pitchOf', { contest: contest.title }),
        keywords: pitch.value.projectName,
        icon: IconMicrophone2,
        onChoose: () => navigate(`/contests/${contest.id}`),
      })),
    );
    if (isJuror) return [...contestItems, ...pitchItems];
    const organisationItems = (organisations ?? []).map((organisation) => ({
      id: `organisation ${organisation.id}`,
      group: t('shell:palette.organisations'),
      label: organisation.name,
      note: organisation.projectName,
      keywords: [organisation.sector, organisation.code, ...organisation.tags].join(' '),
      icon: IconBuildingCommunity,
      onChoose: () => navigate(`/organisations/${organisation.id}`),
    }));
    const personItems = (people ?? []).map((person) => ({
      id: `person ${person.id}`,
      group: t('shell:palette.people'),
      label: person.name,
      note: person.position,
      keywords: [person.code, person.email].join(' '),
      icon: IconUser,
      onChoose: () => navigate(`/people/${person.id}`),
    }));
    return [...organisationItems, ...contestItems, ...pitchItems, ...personItems];
  }, [contests, isJuror, navigate, organisations, people, t]);
}
