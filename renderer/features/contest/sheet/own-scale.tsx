import { memo, useMemo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { listAnotherLooks } from '../../../../shared/contest-rules/another-look.ts';
import { ownMarksOf, type OwnMarks, type OwnPitch } from '../../../../shared/contest-rules/own-marks.ts';
import type { SheetProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { AnotherLookList } from './another-look-list.tsx';
import { OwnHistogram, OwnSeverity } from './own-charts.tsx';

/** Complete pitches listed by value; the rest is said in a number. */
const LISTED = 5;
const LOOKS = 2;
/** A difference below this is no difference to speak of, as a share of the scale. */
const NOTABLE = 0.04;

interface OwnScaleProps {
  readonly document: ContestDocument;
  readonly progress: SheetProgress;
  readonly shown: ShownMarks;
  readonly scale: Scale;
  readonly pitch: string;
  readonly isSigned: boolean;
  readonly onGo: (position: number) => void;
}

/** The right column: the juror's own marks, and only those. */
export const OwnScale = memo(function OwnScale(props: OwnScaleProps) {
  const { document, progress, shown, scale, pitch, isSigned, onGo } = props;
  const words = useWords();
  const { t } = words;
  const own = useMemo(() => ownMarksOf(document, progress, shown), [document, progress, shown]);
  // Marks still missing on the pitch that is open are no oversight yet.
  const looks = useMemo(
    () => listAnotherLooks(progress, scale).filter((look) => look.pitch !== pitch || look.reason.kind !== 'incomplete'),
    [progress, scale, pitch],
  );
  return (
    <>
      <section>
        <h2>{t('sheet:own.scale')}</h2>
        <p className="muted">
          {t('sheet:own.scaleText', { count: own.count, mean: own.mean === null ? '' : words.number(own.mean, 1) })}
        </p>
        {own.count === 0 ? null : <OwnHistogram own={own} shown={shown} />}
      </section>
      <section>
        <h2>{t('sheet:own.severity')}</h2>
        {own.pitches.length < 2 ? (
          <p className="note">{t('sheet:own.severityNone')}</p>
        ) : (
          <>
            <OwnSeverity own={own} scale={scale} />
            <SeverityNote own={own} scale={scale} pitch={pitch} />
          </>
        )}
      </section>
      {looks.length === 0 ? null : (
        <section>
          <h2>{t('sheet:look.title')}</h2>
          <AnotherLookList document={document} looks={looks} most={LOOKS} onGo={onGo} />
        </section>
      )}
      <section>
        <h2>{t('sheet:own.order')}</h2>
        {own.order.length === 0 ? (
          <p className="note">{t('sheet:own.orderNone')}</p>
        ) : (
          <ol className="own-order">
            {own.order.slice(0, LISTED).map((one) => (
              <li key={one.pitch}>
                <span>{one.name}</span>
                <i style={{ width: `${shareOf(one.value, scale) * 84}%` }} />
                <b className="num">{words.number(one.value, 1)}</b>
              </li>
            ))}
          </ol>
        )}
        {own.order.length <= LISTED ? null : (
          <p className="note">{t('sheet:own.orderMore', { count: own.order.length - LISTED })}</p>
        )}
      </section>
      <section>
        <h2>{t('sheet:sees.title')}</h2>
        <p className="muted">{isSigned ? t('sheet:sees.after') : t('sheet:sees.before')}</p>
      </section>
      <section className="vote-keys" aria-hidden="true">
        <span>
          <KeyHint keys="0" />–<KeyHint keys="9" /> {t('sheet:keys.mark')}
        </span>
        <span>
          <KeyHint keys="X" /> {t('sheet:keys.ten')}
        </span>
        <span>
          <KeyHint keys={t('sheet:keys.up')} />
          <KeyHint keys={t('sheet:keys.down')} /> {t('sheet:keys.criterion')}
        </span>
        <span>
          <KeyHint keys="?" /> {t('sheet:keys.all')}
        </span>
      </section>
    </>
  );
});

interface SeverityNoteProps extends Pick<OwnScaleProps, 'scale' | 'pitch'> {
  readonly own: OwnMarks;
}

function SeverityNote({ own, scale, pitch }: SeverityNoteProps) {
  const { t, number } = useWords();
  const here: OwnPitch | undefined = own.pitches.find((one) => one.pitch === pitch);
  if (here === undefined || own.usual === null) return null;
  const difference = here.value - own.usual;
  const isNotable = Math.abs(difference) > NOTABLE * (scale.max - scale.min);
  const key = !isNotable ? 'usual' : difference < 0 ? 'more' : 'less';
  return <p className="note">{t(`sheet:own.${key}`, { value: number(here.value, 1) })}</p>;
}

function shareOf(value: number, scale: Scale): number {
  return (value - scale.min) / (scale.max - scale.min);
}
