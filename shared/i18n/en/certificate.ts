import type { Translation } from '../translation.ts';
import type { certificate as source } from '../it/certificate.ts';

/** English texts: certificates. */
export const certificate = {
  title: 'Certificate',
  all: 'Certificates, {{contest}}',
  documentTitle: 'Certificate of {{organisation}}, {{contest}}',
  said_one: 'presented its project at “{{contest}}”, before one juror.',
  said_other: 'presented its project at “{{contest}}”, before a jury of {{count}}.',
  saidOnDay_one: 'presented its project at “{{contest}}”, {{day}}, before one juror.',
  saidOnDay_other: 'presented its project at “{{contest}}”, {{day}}, before a jury of {{count}}.',
  place_one: 'Place {{place}}, the only project in the contest',
  place_other: 'Place {{place}} of {{count}} projects',
  placeTied_one: 'Place {{place}}',
  placeTied_other: 'Shared place {{place}} of {{count}} projects',
  prize: 'Prize “{{prize}}”',
  readers: 'Anybody may read it.',
  readersLong: 'Anybody: the organisation may show it wherever it likes.',
  signature: { programme: 'For the programme' },
} satisfies Translation<typeof source>;
