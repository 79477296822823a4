import { lastFaults, type Fault } from './fault-log.ts';

/** What a report is made of. */
export interface ReportFacts {
  readonly appVersion: string;
  /** Address inside the app. */
  readonly location: string;
  readonly language: string;
  readonly theme: string;
  readonly componentStack: string;
  /** Documents by kind. */
  readonly documents: Readonly<Record<string, number>>;
}

/**
 * Writes down a fault for whoever mends it: where in the program, on which page, with how much data. No names, marks,
 * texts or identifiers.
 */
export function writeReport(facts: ReportFacts, faults: readonly Fault[] = lastFaults()): string {
  const report = {
    app: 'Miracolo',
    version: facts.appVersion,
    writtenAt: new Date().toISOString(),
    engine: navigator.userAgent,
    page: facts.location.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/gu, ':id'),
    language: facts.language,
    theme: facts.theme,
    documents: facts.documents,
    components: facts.componentStack
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    faults,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
