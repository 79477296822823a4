import type { Identified } from '../documents/record.ts';
import type { FrozenResult } from '../documents/result-document.ts';
import type { Pitch } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import { certificateReport } from '../reports/certificate-report.ts';
import { bindPapers, type Paper } from '../reports/paper.ts';
import { paperContextOf, presentJurors, type ContestDossier } from './contest-dossier.ts';

/**
 * The certificates of all organisations that stood before the jury, in one file in the order of the pitches. Places and prizes are
 * those the jury confirmed, and only the announced ones: nobody gets a certificate for the eleventh place.
 *
 * @returns `null` before the ranking is confirmed, or where nobody presented.
 */
export function certificatesPaper(dossier: ContestDossier, t: Translate): Paper | null {
  const { document, result } = dossier;
  const { frozen } = result;
  if (frozen === null || frozen.finalisedAt === '') return null;
  const [first, ...others] = document.pitches
    .filter(({ value }) => !value.noShow && !value.isCalibration)
    .map((pitch) => certificateOf(dossier, frozen, pitch, t));
  if (first === undefined) return null;
  return bindPapers(t('certificate:all', { contest: document.contest.title }), first, ...others);
}

function certificateOf(
  dossier: ContestDossier,
  result: FrozenResult,
  { id, value }: Identified<Pitch>,
  t: Translate,
): Paper {
  const { contest, prizes } = dossier.document;
  const place = result.finalPlaces.find((one) => one.pitch === id);
  const isAnnounced = place !== undefined && place.rank !== null && place.rank <= contest.podium;
  return certificateReport(
    {
      ...paperContextOf(dossier, 'certificate', t),
      organisation: value.name,
      project: value.projectName === '' ? null : value.projectName,
      place: isAnnounced ? place.rank : null,
      tied: isAnnounced && place.tied,
      entries: result.finalPlaces.filter(({ rank }) => rank !== null).length,
      jurors: presentJurors(dossier).length,
      prizes: result.prizes
        .filter(({ pitches }) => pitches.includes(id))
        .flatMap(({ prize }) => prizes.find((one) => one.id === prize)?.value.name ?? []),
      signatures: [
        { name: contest.president, role: t('contestPaper:signature.president') },
        { name: '', role: t('certificate:signature.programme') },
      ],
    },
    t,
  );
}
