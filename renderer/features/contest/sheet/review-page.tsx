import { IconArrowLeft, IconSignature } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import { listAnotherLooks } from '../../../../shared/contest-rules/another-look.ts';
import { listSheetChanges } from '../../../../shared/contest-rules/sheet-changes.ts';
import { readProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { AnotherLookList } from './another-look-list.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ReviewTable } from './review-table.tsx';

const LOOKS = 8;

interface ReviewPageProps {
  /** As this juror sees it. */
  readonly document: ContestDocument;
  /** Numbers on stage by pitch id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly juror: string;
  readonly sheet: SheetDocument;
  readonly onBack: (position: number | null) => void;
  readonly onSign: (reason: string) => Promise<void>;
}

/** The whole sheet in one table, before it is signed. */
export function ReviewPage({ document, numbers, juror, sheet: present, onBack, onSign }: ReviewPageProps) {
  const { t } = useWords();
  // In memory a sheet is signed before the disk has answered: until then what is being signed stays in sight.
  const [signing, setSigning] = useState<SheetDocument | null>(null);
  const sheet = signing ?? present;
  const progress = useMemo(() => readProgress(document, juror, sheet), [document, juror, sheet]);
  const looks = useMemo(() => listAnotherLooks(progress, scaleOf(document)), [progress, document]);
  const changes = useMemo(() => listSheetChanges(document, juror, sheet), [document, juror, sheet]);
  const [reason, setReason] = useState(progress.isOutdated ? t('sheet:standing.outdatedReason') : '');
  const [wasAsked, setWasAsked] = useState(false);
  const last = sheet.submissions.at(-1)?.body;
  const isVersion = last !== undefined;
  const recused = progress.pitches.filter(({ state }) => state === 'recused').length;
  const incomplete = progress.expected - progress.complete;
  const isUnchanged = progress.state === 'submitted' && !progress.isOutdated;
  const needsReason = isVersion && reason.trim() === '';
  const sign = async () => {
    setWasAsked(true);
    if (needsReason || isUnchanged) return;
    setSigning(sheet);
    await onSign(reason.trim());
    setSigning(null);
  };
  const values = { done: progress.complete, all: progress.expected };
  return (
    <div className="vote-page" aria-label={t('sheet:reviewPage.title')} role="region">
      <header className="head">
        <div>
          <h1>{t('sheet:reviewPage.title')}</h1>
          <p>
            {recused === 0
              ? t('sheet:reviewPage.lead', values)
              : t('sheet:reviewPage.leadRecused', { ...values, count: recused })}
          </p>
        </div>
        <div className="do">
          <Button icon={IconArrowLeft} onPress={() => onBack(null)} autoFocus>
            {t('sheet:reviewPage.back')}
          </Button>
          <Button
            kind="primary"
            icon={IconSignature}
            isDisabled={signing !== null || isUnchanged}
            onPress={() => void sign()}
          >
            {isVersion ? t('sheet:reviewPage.signVersion', { version: last.sequence + 1 }) : t('sheet:reviewPage.sign')}
          </Button>
        </div>
      </header>
      {isUnchanged ? <p className="lead">{t('sheet:reviewPage.nothingChanged')}</p> : null}
      {progress.isOutdated ? (
        <p className="review-note" role="note">
          {t('sheet:standing.outdated')}
        </p>
      ) : null}
      {isVersion && !isUnchanged ? (
        <div className="review-reason">
          <TextField
            label={t('sheet:reviewPage.reason')}
            hint={t('sheet:reviewPage.reasonHint')}
            error={wasAsked && needsReason ? t('sheet:reviewPage.reasonMissing') : undefined}
            value={reason}
            onChange={setReason}
            maxLength={300}
          />
        </div>
      ) : null}
      {isVersion && changes.length > 0 ? (
        <ChangesPanel document={document} changes={changes} version={last.sequence} />
      ) : null}
      {incomplete > 0 ? (
        <p className="review-note" role="note">
          <b>{t('sheet:reviewPage.incompleteTitle', { count: incomplete })}</b> {t('sheet:reviewPage.incompleteText')}
        </p>
      ) : null}
      {looks.length === 0 ? null : (
        <Panel title={t('sheet:look.title')} className="review-looks" isPadded>
          <p className="muted">{t('sheet:look.explain')}</p>
          <AnotherLookList document={document} looks={looks} most={LOOKS} onGo={onBack} />
        </Panel>
      )}
      <ReviewTable
        document={document}
        numbers={numbers}
        juror={juror}
        sheet={sheet}
        progress={progress}
        onGo={onBack}
      />
      <div className="review-sees">
        <WhoSees kind={isVersion ? 'open' : 'closed'}>
          <b>{t('sheet:sees.title')}.</b> {isVersion ? t('sheet:sees.after') : t('sheet:sees.before')}{' '}
          {t('sheet:sees.remarks')} {t('sheet:sees.interests')}
        </WhoSees>
      </div>
    </div>
  );
}
