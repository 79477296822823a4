import type { CoachingDossier } from '../../shared/coaching-papers/coaching-dossier.ts';
import { action, paragraph, sampleDossier } from './coaching-dossier.ts';

/** The organisation of {@link sampleDossier} with `count` open actions of different length, over all dimensions. */
export function busyDossier(count: number): CoachingDossier {
  const dossier = sampleDossier();
  const ids = dossier.templates[0]?.current?.dimensions.map(({ id }) => id) ?? [];
  const actions = Array.from({ length: count }, (_action, index) =>
    action(`N${String(index).padStart(3, '0')}`, {
      session: 'S4',
      dimension: ids[index % ids.length] ?? '',
      text: `Azione ${index + 1}: ${'chiedere, provare, misurare e scrivere che cosa cambia; '.repeat(1 + (index % 3))}fine ${index + 1}.`,
      owner: `Persona ${index + 1}`,
      helper: `Aiuto ${index + 1}`,
      hours: (index % 5) + 1,
      dueOn: `2021-08-${String((index % 28) + 1).padStart(2, '0')}`,
      createdAt: '2021-06-22T09:00:00.000Z',
    }),
  );
  const notes = Array.from({ length: count }, (_note, index) =>
    paragraph(
      `*Punto ${index + 1}.* ${'Parole di chi era presente, come sono state scritte. '.repeat(4)}Fine del punto ${index + 1}.`,
    ),
  );
  return { ...dossier, coaching: { ...dossier.coaching, actions }, notes: new Map([['S4', notes]]) };
}
