import { Link } from 'wouter';
import type { PotentialLine } from '../../../../shared/needs/gap-lines.ts';
import { DimensionIcon } from '../../../ui/dimension.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addressOfPart } from '../shell/part-address.ts';
import { firstSentence } from '../shell/first-sentence.ts';

interface PotentialPanelProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly lines: readonly PotentialLine[];
}

/** What could grow: asked beside every gap. */
export function PotentialPanel({ organisation, lines }: PotentialPanelProps) {
  const { t } = useWords();
  return (
    <Panel
      title={t('needs:potentials.title')}
      end={
        lines.length === 0 ? undefined : (
          <span className="label">{t('needs:potentials.count', { count: lines.length })}</span>
        )
      }
    >
      {lines.length === 0 ? (
        <p className="body muted">{t('needs:potentials.none')}</p>
      ) : (
        <ul className="list needs-lines">
          {lines.map((line) => (
            <li key={line.key}>
              <DimensionIcon area={line.row?.dimension.area ?? null} />
              <div className="grow">
                <Link className="strong" href={addressOfPart(organisation, line.card === null ? 'needs' : 'board')}>
                  {line.card === null ? firstSentence(line.text) : line.card.value.title}
                </Link>
                <div className="muted small">
                  {line.card === null || line.text === '' ? (line.row?.dimension.name ?? '') : firstSentence(line.text)}
                </div>
              </div>
              <div className="m">
                {line.files === 0 ? null : (
                  <span className="small muted">{t('needs:potentials.files', { count: line.files })}</span>
                )}
                {line.links === 0 ? null : (
                  <span className="small muted">{t('needs:potentials.links', { count: line.links })}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
