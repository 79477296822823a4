import type { CertificateModel } from '../../shared/reports/certificate-model.ts';
import type { LetterModel } from '../../shared/reports/letter-model.ts';
import type { ScriptModel } from '../../shared/reports/script-model.ts';
import { sampleEntries } from './paper-entries.ts';
import { samplePaperContext } from './paper-models.ts';

const CRITERIA = [
  { name: 'Valore dell’idea', weight: 25, own: 8.6, low: 7.5, high: 9, all: 7.2 },
  { name: 'Innovazione e originalità', weight: 20, own: 8.2, low: 7, high: 9, all: 7.2 },
  { name: 'Impatto sociale e occupazionale', weight: 25, own: 8, low: 6, high: 9, all: 7.3 },
  { name: 'Sostenibilità economica', weight: 20, own: 6.6, low: 5, high: 8, all: 6.9 },
  { name: 'Qualità della squadra', weight: 10, own: 8.5, low: 8, high: 9, all: 7.1 },
] as const;

/** A feedback letter with `remarks` remarks of as many jurors. */
export function sampleLetter(remarks: number): LetterModel {
  return {
    ...samplePaperContext,
    document: { code: 'LR-C3-O12', version: 1 },
    organisation: 'Orto di comunità',
    project: 'Filiera corta',
    date: '2021-07-15',
    sender: { name: 'Coordinamento del programma', lines: ['Miracolo a Milano'] },
    addressee: ['Orto di comunità', 'Referente progetto', 'esempio12@example.org'],
    jurors: 21,
    recused: 1,
    place: { place: 3, tied: true, entries: 18, value: 7.96, decimals: 2, interval: { low: 1, high: 5 } },
    scale: { min: 0, max: 10 },
    criteria: CRITERIA,
    strengths: [{ lead: 'Valore dell’idea.', text: 'Avete 8,6, la mediana di tutti è 7,2.' }],
    gaps: [{ lead: 'Sostenibilità economica.', text: 'Avete 6,6, la mediana di tutti è 6,9.' }],
    remarks: {
      kind: 'shown',
      count: remarks,
      jurors: remarks,
      themes: [
        {
          theme: 'Impatto sociale e occupazionale',
          remarks: Array.from(
            { length: remarks },
            (_remark, index) => `Osservazione numero ${index + 1}: chi consegna?`,
          ),
        },
      ],
    },
    nextStep: null,
    signature: { name: 'Coordinamento 1', role: 'per il programma Miracolo a Milano' },
  };
}

/** A presenter's script for a day of `size` pitches, with a shared third place. */
export function sampleScript(size: number): ScriptModel {
  return {
    ...samplePaperContext,
    document: { code: 'CS-C3', version: 1 },
    subtitle: `Contest finale: ${size} progetti`,
    minutes: { pitch: 5, questions: 3, buffer: 2 },
    lines: Array.from({ length: size }, (_line, index) => {
      const entry = sampleEntries[index % sampleEntries.length];
      return {
        time: `${14 + Math.floor(index / 6)}.${String((index % 6) * 10).padStart(2, '0')}`,
        number: index + 1,
        title: entry?.organisation ?? '',
        detail: entry?.project ?? '',
        minutes: 5,
        words: `Grazie. Ora ${entry?.organisation ?? ''}: 5 minuti.`,
      };
    }),
    reveal: [
      {
        title: '3° posto, ex aequo',
        names: ['Orto di comunità', 'Telecura di prossimità'],
        words: 'Si annunciano insieme.',
      },
      { title: '2° posto', names: ['Museo per tutti'], words: 'Si dice il posto, si aspetta, poi il nome.' },
      { title: '1° posto', names: ['Abitare più vicini'], words: 'Si dice il posto, si aspetta, poi il nome.' },
    ],
  };
}

/** The certificate of a winner. */
export function sampleCertificate(): CertificateModel {
  return {
    ...samplePaperContext,
    document: { code: 'AT-C3', version: 1 },
    organisation: 'Abitare più vicini',
    project: 'Portineria sociale',
    place: 1,
    tied: false,
    entries: 18,
    jurors: 38,
    prizes: ['Impatto sociale'],
    signatures: [
      { name: 'Giurato 18', role: 'Presidente della giuria' },
      { name: '', role: 'Per il programma' },
    ],
  };
}
