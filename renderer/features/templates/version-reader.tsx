import type { VersionView } from '../../../shared/needs/templates.ts';
import { Panel } from '../../ui/panel.tsx';
import { VersionAbout } from './version-about.tsx';

/** A published version, to be read: every dimension with its questions and what each level looks like. */
export function VersionReader({ version }: { readonly version: VersionView }) {
  return (
    <div className="cols">
      <div className="stack gap">
        {version.dimensions.map(({ id, name, question, potentialQuestion, levels }) => (
          <Panel key={id} title={name} isPadded>
            <p className="strong">{question}</p>
            <p className="muted">{potentialQuestion}</p>
            <ol className="template-levels">
              {version.levelNames.map((level, index) => (
                <li key={level}>
                  <span className={`lv lv${Math.min(5, index + 1)}`}>{index + 1}</span>
                  <b>{level}</b>
                  <span>{levels[index]}</span>
                </li>
              ))}
            </ol>
          </Panel>
        ))}
      </div>
      <VersionAbout version={version} />
    </div>
  );
}
