import { ConflictsPage } from './conflicts-page.tsx';

/** `/conflicts`. */
export function ConflictsRoutes() {
  return <ConflictsPage />;
}
