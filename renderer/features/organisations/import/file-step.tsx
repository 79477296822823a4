import { Link } from 'wouter';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import type { ImportRow } from '../../../data/store-contract.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { Banner } from '../../../ui/banner.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { NotesList } from './notes-list.tsx';
import type { RegisterReading } from './register-reading.ts';
import type { ReadingChoices, UseRegisterReading } from './use-register-reading.ts';

interface FileStepProps {
  readonly read: UseRegisterReading;
  readonly reading: RegisterReading;
  readonly facts: TableFacts | null;
  readonly templates: readonly TemplateView[];
  /** The import of these very bytes, if there was one. */
  readonly before: ImportRow | null;
  readonly needsEdition: boolean;
  readonly onChange: (choices: Partial<ReadingChoices>) => void;
}

/** First step: what was found in the file, and which column is what. All of it can be changed. */
export function FileStep({ read, reading, facts, templates, before, needsEdition, onChange }: FileStepProps) {
  const { t, shortDate } = useWords();
  const { preview } = reading;
  // The notes of the rows stand with their rows.
  const ofRows = new Set(preview.rows.flatMap((row) => row.notes));
  const ofFile = preview.notes.filter((note) => !ofRows.has(note));
  const refusals = ofFile.filter((note) => note.severity === 'refuse');
  const others = ofFile.filter((note) => note.severity !== 'refuse');
  // Somebody only has to say which column is meant.
  const isMendable = refusals.every((note) => note.code === 'column-missing' || note.code === 'column-repeated');
  return (
    <div className="cols">
      <div className="stack gap">
        {refusals.length === 0 ? null : (
          <div className="import-refusal" role="alert">
            {isMendable ? null : <b>{t('organisations:import.refused.title')}</b>}
            <NotesList notes={refusals} />
          </div>
        )}
        {needsEdition ? (
          <div className="import-refusal" role="alert">
            <p>
              {t('organisations:import.noEdition')} <Link href="/">{t('organisations:import.noEditionLink')}</Link>
            </p>
          </div>
        ) : null}
        {facts === null ? null : (
          <>
            <FactsPanel
              reading={reading}
              facts={facts}
              choices={read.choices}
              templates={templates}
              onChange={onChange}
            />
            <ColumnsPanel
              content={reading.content}
              facts={facts}
              mapping={preview.mapping}
              isAmbiguous={refusals.some((note) => note.code === 'column-repeated')}
              onChange={(mapping) => onChange({ mapping })}
            />
          </>
        )}
      </div>
      <aside className="stack gap">
        {before === null ? null : (
          <div className="org-archived">
            <Banner tone="info">
              {t(
                reading.content === 'needs'
                  ? 'organisations:import.facts.beforeNeeds'
                  : 'organisations:import.facts.before',
                { day: shortDate(before.importedAt), name: before.fileName },
              )}
            </Banner>
          </div>
        )}
        {others.length === 0 ? null : (
          <section className="plain">
            <header>
              <h2>{t('organisations:import.notes.title')}</h2>
            </header>
            <NotesList notes={others} />
          </section>
        )}
        <WhoSees kind="closed">{t('organisations:import.start.promise')}</WhoSees>
      </aside>
    </div>
  );
}
