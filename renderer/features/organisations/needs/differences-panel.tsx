import { IconArrowsLeftRight } from '@tabler/icons-react';
import { differencesOf, type Difference } from '../../../../shared/needs/overlay.ts';
import { findVersion } from '../../../../shared/needs/templates.ts';
import { agreeLevel } from '../../../data/commands/needs.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTemplates } from '../../../data/use-templates.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button } from '../../../ui/button.tsx';
import { DimensionName } from '../../../ui/dimension.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import type { Comparison } from '../overview/use-profile.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';
import { useSettle } from '../use-outcome.ts';

interface DifferencesPanelProps {
  readonly view: OrganisationView;
  /** Looks of two people. */
  readonly comparison: Comparison;
}

/** Where two people see the organisation differently: what to talk about, and the level they agree on afterwards. */
export function DifferencesPanel({ view, comparison }: DifferencesPanelProps) {
  const { t } = useWords();
  const differences = differencesOf(comparison.overlay);
  return (
    <Panel title={t('needs:compare.differences')} className="changes">
      {differences.length === 0 ? (
        <p className="body muted">{t('needs:compare.noDifferences')}</p>
      ) : (
        <ul className="list">
          {differences.map((difference) => (
            <Line key={difference.dimension.id} view={view} comparison={comparison} difference={difference} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Line({ view, comparison, difference }: DifferencesPanelProps & { readonly difference: Difference }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const templates = useTemplates(t) ?? [];
  const { pair, overlay } = comparison;
  const { dimension } = difference;
  const { before, now } = pair;
  const version = now === null ? null : findVersion(templates, now.value);
  const isOwn = before?.value.assessor === 'organisation' && now?.value.assessor !== 'organisation';
  const agree = async (level: number) => {
    if (version === null || before === null || now === null) return;
    const agreement = { own: before.id, outside: now.id, dimension: dimension.id, level };
    const undo = takeBack();
    if ((await settle(agreeLevel(store, view.id, version, agreement))) === null) return;
    showNote({ message: t('needs:compare.agreed', { dimension: dimension.shortName, level }), onUndo: undo() });
  };
  const side = (look: typeof before, level: number) => ({
    who: look === null ? '' : t(`needs:assessor.${look.value.assessor}`),
    level,
    name: overlay.levelNames[level - 1] ?? '',
  });
  const levels = [...new Set([difference.own, difference.outside])].sort((a, b) => a - b);
  return (
    <li className="change">
      <div className="change-what">
        <DimensionName area={dimension.area}>
          <b>{dimension.name}</b>
        </DimensionName>
      </div>
      <div className="grow difference">
        <Side {...side(before, difference.own)} evidence={before?.marks.get(dimension.id)?.evidence ?? ''} />
        <Icon of={IconArrowsLeftRight} />
        <Side {...side(now, difference.outside)} evidence={now?.marks.get(dimension.id)?.evidence ?? ''} />
      </div>
      {isOwn && version !== null ? (
        <div className="row">
          {levels.map((level) => (
            <Button key={level} size="sm" onPress={() => void agree(level)}>
              {t('needs:compare.agree', { level })}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

interface SideProps {
  readonly who: string;
  readonly level: number;
  readonly name: string;
  readonly evidence: string;
}

function Side({ who, level, name, evidence }: SideProps) {
  const { t } = useWords();
  return (
    <div>
      <b>{t('needs:compare.side', { who, level, name })}</b>
      <div className="muted small">{evidence === '' ? t('needs:compare.noEvidence') : evidence}</div>
    </div>
  );
}
