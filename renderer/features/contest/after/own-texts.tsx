import { useEffect, useState } from 'react';
import { computedPoints } from '../../../../shared/contest-papers/letter-paper.ts';
import type { Letter } from '../../../../shared/documents/result-document.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { writeLetter } from '../../../data/commands/contest-letters.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { loadPaperTexts } from '../../../outcome/paper-texts.ts';
import { useCommand } from '../use-command.ts';
import type { LetterParts } from './letters-tab.tsx';

interface OwnTextsProps extends LetterParts {
  readonly pitch: string;
}

const empty: Letter = { strengths: '', gaps: '', nextStep: '' };

/** The coordination's own words, each beside what is printed in their stead. */
export function OwnTexts({ document, view, result, pitch }: OwnTextsProps) {
  const { t, language } = useWords();
  const run = useCommand();
  const texts = usePaperTexts();
  const written = result.letters.find(({ id }) => id === pitch)?.value ?? empty;
  const points = texts === null ? null : computedPoints({ document, view, language }, pitch, texts);
  const write = (fields: Partial<Letter>) => void run(writeLetter(document.id, pitch, fields));
  const linesOf = (computed: readonly { readonly lead: string; readonly text: string }[] | undefined) =>
    computed?.map(({ lead, text }) => `${lead} ${text}`.trim()) ?? [];
  return (
    <Panel title={t('after:texts.title')} isPadded>
      <p className="muted">{t('after:texts.oneALine')}</p>
      <div className="own-texts">
        <TextArea
          label={t('after:texts.strengths')}
          value={written.strengths}
          maxLength={4000}
          onCommit={(strengths) => write({ strengths })}
        />
        <Computed lines={linesOf(points?.strengths)} isReplaced={written.strengths.trim() !== ''} />
        <TextArea
          label={t('after:texts.gaps')}
          value={written.gaps}
          maxLength={4000}
          onCommit={(gaps) => write({ gaps })}
        />
        <Computed lines={linesOf(points?.gaps)} isReplaced={written.gaps.trim() !== ''} />
        <TextArea
          label={t('after:texts.nextStep')}
          value={written.nextStep}
          maxLength={2000}
          rows={3}
          onCommit={(nextStep) => write({ nextStep })}
        />
        <Computed
          lines={texts === null ? [] : [texts('letter:next.general')]}
          isReplaced={written.nextStep.trim() !== ''}
        />
      </div>
    </Panel>
  );
}

function Computed({ lines, isReplaced }: { readonly lines: readonly string[]; readonly isReplaced: boolean }) {
  const { t } = useWords();
  return (
    <div className="own-computed">
      <p className="label">{t(isReplaced ? 'after:texts.replaced' : 'after:texts.computed')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The texts of the letter itself, which screens do not carry; `null` until they are fetched. */
function usePaperTexts(): Translate | null {
  const { language } = useWords();
  const [texts, setTexts] = useState<{ readonly t: Translate } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadPaperTexts(language).then((t) => {
      if (isCurrent) setTexts({ t });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return texts?.t ?? null;
}
