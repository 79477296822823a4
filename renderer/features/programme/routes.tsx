import { ProgrammePage } from './programme-page.tsx';
import './programme.css';

/** `/`: the edition at a glance. */
export function ProgrammeRoutes() {
  return <ProgrammePage />;
}
