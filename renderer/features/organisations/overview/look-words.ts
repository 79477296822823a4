import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import type { Words } from '../../../ui/text.tsx';

/** A look in a legend by its moment: "T0, 12 marzo"; the moment alone when nobody noted the day. */
export function momentWords({ t, date }: Pick<Words, 't' | 'date'>, { value }: AssessmentWithMarks): string {
  const moment = t(`needs:moment.${value.moment}`);
  const day = date(value.date);
  return day === '' ? moment : t('needs:look.momentOn', { moment, day });
}

/** A look in a legend by who looked: "Organizzazione, T0". */
export function assessorWords({ t }: Pick<Words, 't'>, { value }: AssessmentWithMarks): string {
  return t('needs:look.assessorAt', {
    assessor: t(`needs:assessor.${value.assessor}`),
    moment: t(`needs:moment.${value.moment}`),
  });
}
