import { Route, Switch } from 'wouter';
import { laterPart } from '../../ui/later-part.tsx';
import './organisations.css';

const OrganisationsPage = laterPart(async () => (await import('./list/organisations-page.tsx')).OrganisationsPage);
const OrganisationPage = laterPart(async () => (await import('./shell/organisation-page.tsx')).OrganisationPage);
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
        <OrganisationsPage />
      </Route>
    </Switch>
  );
}
