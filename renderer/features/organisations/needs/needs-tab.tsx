import type { PartProps } from '../shell/part-address.ts';
import { AssessmentList } from './assessment-list.tsx';
import { ComparePage } from './compare-page.tsx';
import { MarkPage } from './mark-page.tsx';
import './needs.css';
import '../overview/overview.css';

/** The needs of an organisation: all assessments, one of them being marked, or two over each other. */
export function NeedsTab({ view, item }: PartProps) {
  if (item === '' || item === 'new') return <AssessmentList view={view} isStarting={item === 'new'} />;
  if (item === 'compare') return <ComparePage view={view} />;
  return <MarkPage view={view} item={item} />;
}
