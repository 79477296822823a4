import { useMemo, useState, type ReactNode } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import type { RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import { findImport } from '../../../data/queries/imports.ts';
import type { EditionRow } from '../../../data/rows.ts';
import type { ImportRow } from '../../../data/store-contract.ts';
import { useLive } from '../../../data/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { FileStep } from './file-step.tsx';
import { ImportResult } from './import-result.tsx';
import { MarksFound } from './marks-found.tsx';
import { previewRows } from './preview-row.ts';
import { Problem } from './problem.tsx';
import { countImported, decide, summarise, type RegisterReading } from './register-reading.ts';
import { RowsStep } from './rows-step.tsx';
import { Steps, type StepName } from './steps.tsx';
import { NO_EDITION, useConfirm, type Confirmed } from './use-confirm.ts';
import { useRegisterReading, type KnownData, type UseRegisterReading } from './use-register-reading.ts';

interface ImportWizardProps {
  readonly file: PickedFile;
  /** Null while there is none: then only organisations can be taken in. */
  readonly edition: EditionRow | null;
  readonly known: KnownData;
  readonly onAnother: () => void;
}

/** One file on its way in: what was found, which column is what, row by row, and only then written. */
export function ImportWizard({ file, edition, known, onAnother }: ImportWizardProps) {
  const { t } = useWords();
  const read = useRegisterReading(file, known);
  const { outcome, fraction } = read;
  const progress = (
    <ProgressBar
      label={t('organisations:import.reading', { name: file.fileName })}
      fraction={fraction}
      onCancel={read.stop}
    />
  );
  switch (outcome.kind) {
    case 'none':
      return (
        <>
          <WizardHead />
          <div className="import-start">{progress}</div>
        </>
      );
    case 'marks':
      return (
        <>
          <WizardHead />
          <MarksFound
            fileName={file.fileName}
            contests={known.contests}
            onNotMarks={() => read.change({ content: 'organisations' })}
            onAnother={onAnother}
          />
        </>
      );
    case 'stopped':
    case 'broken':
    case 'unreadable':
      return (
        <>
          <WizardHead />
          <Problem fileName={file.fileName} outcome={outcome} onAnother={onAnother} />
        </>
      );
    case 'read':
      return (
        <ReadFile
          file={file}
          edition={edition}
          templates={known.templates}
          read={read}
          reading={outcome.reading}
          busy={fraction === null ? null : progress}
          onAnother={onAnother}
        />
      );
    default:
      return outcome satisfies never;
  }
}

interface ReadFileProps extends Omit<ImportWizardProps, 'known'> {
  readonly templates: readonly TemplateView[];
  readonly read: UseRegisterReading;
  readonly reading: RegisterReading;
  /** Shown while the file is read again. */
  readonly busy: ReactNode;
}

const UNDECIDED: RegisterDecisions = new Map();

function ReadFile({ file, edition, templates, read, reading, busy, onAnother }: ReadFileProps) {
  const { t } = useWords();
  const [step, setStep] = useState<StepName>('file');
  const [decisions, setDecisions] = useState(UNDECIDED);
  const [done, setDone] = useState<Confirmed | null>(null);
  const { confirm, isSaving } = useConfirm(edition);
  const { preview, facts } = reading;
  const before: ImportRow | null = useLive(findImport(preview.sha256, edition?.id ?? NO_EDITION)) ?? null;
  const rows = useMemo(() => previewRows(reading), [reading]);
  const write = useMemo(() => decide(reading, decisions), [reading, decisions]);
  const summary = useMemo(() => summarise(reading, write, decisions), [reading, write, decisions]);
  const count = countImported(summary);
  const isRefused = preview.verdict === 'refuse';
  const needsEdition = reading.content === 'people' && edition === null;
  const needsRole = reading.content === 'people' && reading.role === null;

  if (done !== null) {
    return (
      <>
        <WizardHead step="done" />
        <ImportResult
          file={file}
          reading={reading}
          rows={rows}
          decisions={decisions}
          summary={summary}
          write={write}
          done={done}
          onUndone={() => setDone({ ...done, isUndone: true })}
          onAnother={onAnother}
        />
      </>
    );
  }
  const canGoOn = !isRefused && !needsEdition && !needsRole && busy === null;
  const sentence = isRefused
    ? t(facts === null ? 'organisations:import.refused.safe' : 'organisations:import.refused.mend')
    : t(`organisations:import.sentence.${reading.content}`, { count: rows.length, name: file.fileName });
  return (
    <>
      <WizardHead
        step={step}
        sentence={<RichText text={sentence} />}
        actions={
          step === 'file' ? (
            <>
              <Button onPress={onAnother}>{t('organisations:import.another')}</Button>
              <Button kind="primary" isDisabled={!canGoOn} onPress={() => setStep('rows')}>
                {t('organisations:import.toRows')}
              </Button>
            </>
          ) : (
            <>
              <Button onPress={() => setStep('file')}>{t('organisations:import.toFile')}</Button>
              <Button
                kind="primary"
                isDisabled={!canGoOn || count === 0 || isSaving}
                onPress={() => {
                  void confirm(write, preview).then((confirmed) => {
                    if (confirmed !== null) setDone(confirmed);
                  });
                }}
              >
                {isSaving
                  ? t('organisations:import.confirm.saving')
                  : count === 0
                    ? t('organisations:import.confirm.none')
                    : t(`organisations:import.confirm.${reading.content}`, { count })}
              </Button>
            </>
          )
        }
      />
      {busy === null ? null : <div className="import-busy">{busy}</div>}
      {step === 'file' ? (
        <FileStep
          read={read}
          reading={reading}
          facts={facts}
          templates={templates}
          before={before}
          needsEdition={needsEdition}
          onChange={(choices) => {
            // Another sheet or another kind of list has other rows: decisions by row number would hit the wrong ones.
            if (choices.table !== undefined || choices.content !== undefined) setDecisions(UNDECIDED);
            read.change(choices);
          }}
        />
      ) : (
        <RowsStep rows={rows} decisions={decisions} onDecide={setDecisions} summary={summary} />
      )}
    </>
  );
}

interface WizardHeadProps {
  readonly step?: StepName;
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
}

function WizardHead({ step = 'file', sentence, actions }: WizardHeadProps) {
  const { t } = useWords();
  return (
    <>
      <PageHead
        title={t('organisations:import.title')}
        crumbs={[
          { label: t('organisations:title'), href: '/organisations' },
          { label: t('organisations:import.crumb') },
        ]}
        sentence={sentence}
        actions={actions}
      />
      <Steps current={step} />
    </>
  );
}
