import { Route, Switch } from 'wouter';
import { laterPart, usePrefetch } from '../../ui/later-part.tsx';
import './organisations.css';

const OrganisationsPage = laterPart(async () => (await import('./list/organisations-page.tsx')).OrganisationsPage);
const OrganisationPage = laterPart(async () => {
  // Its first tab is fetched along with it, and by itself, so that it knows: one wait instead of two.
  const [page] = await Promise.all([
    import('./shell/organisation-page.tsx'),
    import('./shell/organisation-parts.ts').then(({ OverviewTab }) => OverviewTab.prefetch()),
  ]);
  return page.OrganisationPage;
});
const BoardPage = laterPart(async () => (await import('./board/board-page.tsx')).BoardPage);
const ImportPage = laterPart(async () => (await import('./import/import-page.tsx')).ImportPage);

/** The screens of the organisations, below `/organisations`, and the import of a spreadsheet at `/import`. */
export function OrganisationsRoutes() {
  return (
    <Switch>
      <Route path="/import">
        <ImportPage />
      </Route>
      <Route path="/organisations/:id/board/:board?">
        {({ id, board }) => <BoardPage key={id} id={id} {...(board === undefined ? {} : { board })} />}
      </Route>
      <Route path="/organisations/:id/:part/:item">
        {({ id, part, item }) => <OrganisationPage key={id} id={id} part={part} item={item} />}
      </Route>
      <Route path="/organisations/:id/:part">
        {({ id, part }) => <OrganisationPage key={id} id={id} part={part} item="" />}
      </Route>
      <Route path="/organisations/:id">{({ id }) => <OrganisationPage key={id} id={id} part="" item="" />}</Route>
      <Route>
        <ListRoute />
      </Route>
    </Switch>
  );
}

function ListRoute() {
  usePrefetch(OrganisationPage);
  return <OrganisationsPage />;
}
