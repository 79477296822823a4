import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { SealCheck, SealDifference } from '../../../../shared/contest-rules/deliberation-seal.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { ReopenDialog } from '../close/reopen-dialog.tsx';
import type { JurorSheet } from '../use-contest.ts';
import type { DeliberationParts } from './deliberation-parts.ts';
import { sealCodeOf } from './seal-code.ts';
import { useSealCheck } from './use-standing.ts';

interface SealPanelProps extends Pick<DeliberationParts, 'document' | 'result'> {
  readonly sheets: readonly JurorSheet[];
}

/** Who confirmed, under which seal, and whether it still holds. */
export function SealPanel({ document, result, sheets }: SealPanelProps) {
  const words = useWords();
  const { t } = words;
  const check = useSealCheck({ document, sheets, result });
  const [isReopening, setIsReopening] = useState(false);
  const { frozen } = result;
  if (frozen === null) return null;
  return (
    <Panel title={t('deliberation:seal.title')} isPadded>
      <div className="deliberation-body">
        <p>
          <RichText
            text={t('deliberation:seal.text', {
              name: frozen.finalisedBy,
              date: words.shortDate(frozen.finalisedAt),
              time: words.time(frozen.finalisedAt),
            })}
          />
        </p>
        <dl className="seal">
          <dt>{t('deliberation:seal.code')}</dt>
          <dd className="seal-code num">{sealCodeOf(frozen.finalHash)}</dd>
          <dt>{t('deliberation:seal.hash')}</dt>
          <dd className="seal-hash num">{grouped(frozen.finalHash)}</dd>
        </dl>
        <SealState document={document} check={check} />
        <div className="row">
          <Button kind="danger" onPress={() => setIsReopening(true)}>
            {t('deliberation:seal.reopen')}
          </Button>
        </div>
      </div>
      <ReopenDialog document={document} result={result} isOpen={isReopening} onClose={() => setIsReopening(false)} />
    </Panel>
  );
}

function SealState({ document, check }: Pick<SealPanelProps, 'document'> & { readonly check: SealCheck | null }) {
  const { t, list } = useWords();
  const difference = (one: SealDifference): string =>
    one.kind === 'sheets'
      ? t('deliberation:seal.difference.sheets', {
          names: list(one.jurors.map((juror) => document.jurors.find(({ id }) => id === juror)?.value.name ?? juror)),
        })
      : t(`deliberation:seal.difference.${one.kind}`);
  if (check === null) return <p className="muted">{t('deliberation:seal.checking')}</p>;
  if (check.kind === 'sound') {
    return (
      <p className="seal-sound" role="status">
        <Icon of={IconCircleCheck} />{' '}
        <span>{t(check.inputsVersion === 1 ? 'deliberation:seal.soundOld' : 'deliberation:seal.sound')}</span>
      </p>
    );
  }
  return (
    <div className="seal-broken" role="alert">
      <p>
        <Icon of={IconAlertTriangle} /> <b>{t('deliberation:seal.broken')}</b>
      </p>
      <ul>
        {check.differences.map((one) => (
          <li key={one.kind}>{difference(one)}</li>
        ))}
      </ul>
    </div>
  );
}

/** A hash in fours, as it is printed and read aloud. */
function grouped(hash: string): string {
  return hash.toUpperCase().replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
