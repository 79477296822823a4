import type { FieldDefinition } from './fields.ts';

/** Columns of a list of needs. */
export const needFields: readonly FieldDefinition[] = [
  {
    id: 'organisation',
    required: true,
    names: [
      'Organizzazione',
      'Realtà',
      'Cooperativa',
      'Impresa',
      'Nome',
      'Organisation',
      'Organization',
      'Company',
      'Name',
    ],
  },
  { id: 'code', required: false, names: ['Codice', 'Cod.', 'ID', 'Code'] },
  { id: 'dimension', required: true, names: ['Dimensione', 'Area', 'Ambito', 'Bisogno', 'Dimension', 'Need'] },
  {
    id: 'present',
    required: true,
    names: [
      'Livello attuale',
      'Attuale',
      'Livello',
      'Oggi',
      'Livello oggi',
      'Present level',
      'Current level',
      'Present',
      'Level',
    ],
  },
  {
    id: 'target',
    required: false,
    names: ['Livello atteso', 'Atteso', 'Obiettivo', 'Livello obiettivo', 'Target level', 'Expected level', 'Target'],
  },
  { id: 'priority', required: false, names: ['Priorità', 'Urgenza', 'Priority'] },
  {
    id: 'hours',
    required: false,
    names: ['Ore necessarie', 'Ore', 'Ore richieste', 'Ore di aiuto', 'Hours needed', 'Hours', 'Hours of help'],
  },
  { id: 'source', required: false, names: ['Fonte', 'Source'] },
];
