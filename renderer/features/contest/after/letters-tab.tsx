import { IconMail, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { letterPitches } from '../../../../shared/contest-papers/letter-paper.ts';
import { countRemarks, listRemarks } from '../../../../shared/contest-papers/letter-remarks.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Papers } from '../papers/use-papers.ts';
import type { JurorSheet } from '../use-contest.ts';
import { LetterList } from './letter-list.tsx';
import { LetterMain } from './letter-main.tsx';
import { LetterSettingPanel } from './letter-setting-panel.tsx';

/** What the letters of a contest are made of. */
export interface LetterParts {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
  readonly result: ResultDocument;
  readonly papers: Papers;
}

/** The letters: which are ready, and one of them at work. They are prepared once sheets cannot change, and printed once places cannot. */
export function LettersTab(parts: LetterParts) {
  const { document, sheets, result, papers } = parts;
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const pitches = letterPitches(parts);
  const pitch = pitches.find(({ id }) => id === chosen) ?? pitches[0];
  if (document.round.state !== 'closed')
    return (
      <EmptyState
        icon={IconMail}
        title={t('after:letters.open')}
        action={
          <ButtonLink kind="primary" href={`/contests/${document.id}/ranking`}>
            {t('after:letters.openAction')}
          </ButtonLink>
        }
      >
        {t('after:letters.openText')}
      </EmptyState>
    );
  if (pitch === undefined)
    return (
      <EmptyState icon={IconMail} title={t('after:letters.nobody')}>
        {t('after:letters.nobodyText')}
      </EmptyState>
    );
  const isConfirmed = document.round.confirmedAt !== '';
  const lines = pitches.map((one) => {
    const counts = countRemarks(listRemarks(document, result, sheets, one.id));
    const written = result.letters.find(({ id }) => id === one.id)?.value;
    const hasTexts = written !== undefined && Object.values(written).some((text) => text.trim() !== '');
    return { pitch: one, counts, hasTexts };
  });
  return (
    <>
      {isConfirmed ? null : (
        <div className="after-note" role="note">
          <span className="grow">{t('after:letters.whyNot')}</span>
          <ButtonLink size="sm" href={`/contests/${document.id}/ranking`}>
            {t('after:letters.goConfirm')}
          </ButtonLink>
        </div>
      )}
      <div className="letters">
        <div className="stack gap">
          <LetterList lines={lines} chosen={pitch.id} onChoose={setChosen} />
          <LetterSettingPanel contest={document.id} />
          <Button
            kind="primary"
            icon={IconPrinter}
            isDisabled={!isConfirmed || papers.job !== null}
            onPress={() => void papers.print('letters')}
          >
            {t('after:letters.all')}
          </Button>
        </div>
        <LetterMain key={pitch.id} {...parts} pitch={pitch} />
      </div>
    </>
  );
}
