import { useMemo } from 'react';
import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { knownVersionOf } from '../../../../shared/needs/known-version.ts';
import { assessorPair, latestLooks, momentPair, templateShown, type LookPair } from '../../../../shared/needs/looks.ts';
import { overlayOf, type Overlay } from '../../../../shared/needs/overlay.ts';
import { DEFAULT_TEMPLATE, type TemplateView } from '../../../../shared/needs/templates.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useWords } from '../../../ui/text.tsx';

/** Two looks of an organisation and what they say together. */
export interface Comparison {
  readonly pair: LookPair;
  readonly overlay: Overlay;
  /** False when a version is not on this laptop: numbers without words. */
  readonly isKnown: boolean;
}

/** What the overview of an organisation shows of its assessments. */
export interface Profile {
  readonly template: string;
  /** Templates it was assessed with, for a choice where there are several. */
  readonly templates: readonly TemplateView[];
  readonly moments: Comparison;
  /** Null while only one side has looked. */
  readonly assessors: Comparison | null;
}

/** The profile by the chosen template; `none` without any assessment, null until the templates are loaded. */
export function useProfile(assessments: readonly AssessmentWithMarks[], chosen: string): Profile | 'none' | null {
  const { t } = useWords();
  const templates = useTemplates(t);
  return useMemo(() => {
    if (templates === null) return null;
    const template = templateShown(assessments, chosen === '' ? DEFAULT_TEMPLATE : chosen);
    if (template === null) return 'none';
    const compare = (pair: LookPair) =>
      comparisonOf(templates, pair, (place) => t('needs:unnamedDimension', { place }));
    const looks = latestLooks(assessments, template);
    const moments = compare(momentPair(looks));
    if (moments === null) return 'none';
    const both = assessorPair(looks);
    const used = new Set(assessments.map(({ value }) => value.template));
    return {
      template,
      templates: templates.filter(({ id }) => used.has(id)),
      moments,
      assessors: both.before === null || both.now === null ? null : compare(both),
    };
  }, [assessments, chosen, templates, t]);
}

/** Lays two looks over each other with the versions this laptop knows; null for no look at all. */
export function comparisonOf(
  templates: readonly TemplateView[],
  pair: LookPair,
  unnamed: (place: number) => string,
): Comparison | null {
  const overlay = overlayOf(pair, (look) => knownVersionOf(templates, look, unnamed).version);
  if (overlay === null) return null;
  const looks = [pair.before, pair.now].filter((look) => look !== null);
  return { pair, overlay, isKnown: looks.every((look) => knownVersionOf(templates, look, unnamed).isKnown) };
}
