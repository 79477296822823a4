import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { useWords } from '../../ui/text.tsx';
import './organisations.css';

const OrganisationsPage = lazy(async () => ({
  default: (await import('./list/organisations-page.tsx')).OrganisationsPage,
}));
const OrganisationPage = lazy(async () => ({
  default: (await import('./profile/organisation-page.tsx')).OrganisationPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('./import/import-page.tsx')).ImportPage }));

/** The screens of the organisations, below `/organisations`, and the import of a spreadsheet at `/import`. */
export function OrganisationsRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/import">
          <ImportPage />
        </Route>
        <Route path="/organisations/:id">{({ id }) => <OrganisationPage key={id} id={id} />}</Route>
        <Route>
          <OrganisationsPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <p className="waiting" role="status">
      {t('organisations:loading')}
    </p>
  );
}
