import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { letterPlaceOf } from '../../../../shared/contest-papers/letter-paper.ts';
import { countRemarks, FEWEST_WRITERS, listRemarks } from '../../../../shared/contest-papers/letter-remarks.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Pitch } from '../../../../shared/domain/contest.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { LetterParts } from './letters-tab.tsx';
import { OwnTexts } from './own-texts.tsx';
import { RemarkList } from './remark-list.tsx';

interface LetterMainProps extends LetterParts {
  readonly pitch: Identified<Pitch>;
}

/** One letter at work: its place in words, the jurors' remarks, the coordination's own words, who will read it. */
export function LetterMain({ pitch, ...parts }: LetterMainProps) {
  const { document, sheets, result, papers } = parts;
  const { t } = useWords();
  const { name } = pitch.value;
  const remarks = listRemarks(document, result, sheets, pitch.id);
  const { unread, kept, writers } = countRemarks(remarks);
  const isConfirmed = document.round.confirmedAt !== '';
  return (
    <section className="stack gap" aria-labelledby="letter-title">
      <header className="letter-head">
        <div className="grow">
          <h2 id="letter-title">{t('after:letters.of', { name })}</h2>
          <p className="muted">{usePlaceWords(parts, pitch.id)}</p>
        </div>
        <Button
          icon={IconPrinter}
          isDisabled={!isConfirmed || papers.job !== null}
          onPress={() => void papers.printLetter(pitch.id)}
        >
          {t('after:letters.one')}
        </Button>
      </header>
      <WhoSees>
        <RichText text={t('after:sees', { name })} />
      </WhoSees>
      {kept > 0 && writers < FEWEST_WRITERS ? <Warning>{t('after:remarks.tooFew', { count: writers })}</Warning> : null}
      {unread > 0 ? <Warning>{t('after:letters.unreadLeft', { count: unread })}</Warning> : null}
      <RemarkList document={document} remarks={remarks} />
      <OwnTexts {...parts} pitch={pitch.id} />
    </section>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <p className="letter-warn" role="note">
      <Icon of={IconAlertTriangle} size="s" />
      {children}
    </p>
  );
}

function usePlaceWords({ view, result }: LetterParts, pitch: string): string {
  const { t, number } = useWords();
  const place = letterPlaceOf({ view, result, evidence: null }, pitch);
  if (place === null) return t('after:letters.unranked');
  return t(place.tied ? 'after:letters.placeTied' : 'after:letters.place', {
    place: place.place,
    count: place.entries,
    value: number(place.value, place.decimals),
  });
}
