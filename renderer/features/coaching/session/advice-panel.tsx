import { IconArrowsLeftRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { findContrasts } from '../../../../shared/coaching/contrasts.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { ContrastChoice } from '../../../outcome/contrast-choice.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { AdviceAuthor } from './advice-author.tsx';
import { AdviceForm } from './advice-form.tsx';
import { AdviceLine } from './advice-line.tsx';
import type { SessionView } from './use-session-view.ts';

/** What was advised on what this session is about; what contradicts stands side by side until the organisation decides. */
export function AdvicePanel({ view, isReading = false }: { readonly view: SessionView; readonly isReading?: boolean }) {
  const { t } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const { coaching, session, dimensions, of } = view;
  const advice = adviceShown(coaching.advice, view, isReading);
  const contrasts = findContrasts(advice);
  const paired = new Set(contrasts.flatMap(({ first, second }) => [first.id, second.id]));
  const others = advice.filter(({ id }) => !paired.has(id));
  const [only] = session.value.dimensions.length === 1 ? session.value.dimensions : [];
  const about = only === undefined ? undefined : dimensions.get(only)?.shortName;
  if (isReading && advice.length === 0) return null;
  return (
    <Panel
      className="session-advice"
      title={
        <>
          {about === undefined ? t('session:advice.title') : t('session:advice.titleOn', { dimension: about })}
          {contrasts.length === 0 ? null : (
            <Badge tone="warn" icon={IconArrowsLeftRight}>
              {t('session:advice.contrast')}
            </Badge>
          )}
        </>
      }
      end={
        <>
          <Link href={`/organisations/${of}/advice`}>{t('session:advice.all')}</Link>
          {isReading ? null : (
            <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => setIsAdding(true)}>
              {t('session:advice.add')}
            </Button>
          )}
        </>
      }
    >
      {isAdding ? <AdviceForm view={view} advice={null} onClose={() => setIsAdding(false)} /> : null}
      {contrasts.map((contrast) => (
        <ContrastChoice
          key={`${contrast.first.id}${contrast.second.id}`}
          organisation={{ id: of, name: view.name }}
          session={session.id}
          coaching={coaching}
          today={view.today}
          contrast={contrast}
          authorOf={(one) => <AdviceAuthor view={view} advice={one} />}
        />
      ))}
      {others.length === 0 ? null : (
        <ul className="session-advice-list">
          {others.map((one) => (
            <AdviceLine key={one.id} view={view} advice={one} />
          ))}
        </ul>
      )}
      {advice.length === 0 && !isAdding ? <p className="session-none muted">{t('session:advice.none')}</p> : null}
    </Panel>
  );
}

/** Open advice on the session's dimensions (all of it when it names none), and whatever was given in it. */
function adviceShown(
  advice: readonly Identified<Advice>[],
  { session }: SessionView,
  isReading: boolean,
): readonly Identified<Advice>[] {
  const { dimensions } = session.value;
  return advice.filter(
    ({ value }) =>
      value.session === session.id ||
      (!isReading && value.outcome === 'open' && (dimensions.length === 0 || dimensions.includes(value.dimension))),
  );
}
