import { IconScreenShare } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { DeskProjector } from './use-projector.ts';

interface WhatFollowsProps {
  readonly document: ContestDocument;
  readonly projector: DeskProjector;
}

/** What comes after a confirmed ranking: the reveal in the hall, then what goes back to organisations and jurors. */
export function WhatFollows({ document, projector }: WhatFollowsProps) {
  const { t } = useWords();
  const { steps, opened, view } = projector;
  const step =
    !projector.canShow('reveal') || opened === steps.length ? 'after' : view === 'reveal' ? 'revealing' : 'reveal';
  const reveal = () => {
    if (projector.state?.isOpen !== true) projector.open(undefined);
    projector.show('reveal');
  };
  return (
    <Panel title={t('contest:desk.follows.title')} isPadded>
      <div className="stack gap">
        <p>{t(`contest:desk.follows.${step}`)}</p>
        <div className="row">
          {step === 'reveal' ? (
            <Button kind="primary" icon={IconScreenShare} onPress={reveal}>
              {t('contest:desk.follows.show')}
            </Button>
          ) : null}
          <ButtonLink kind={step === 'after' ? 'primary' : 'normal'} href={`/contests/${document.id}/after`}>
            {t('after:link')}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
