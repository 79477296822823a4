import { Route, Switch } from 'wouter';
import { laterPart } from '../../ui/later-part.tsx';
import './coaching.css';

const AgendaPage = laterPart(async () => (await import('./agenda/agenda-page.tsx')).AgendaPage);
const SessionPage = laterPart(async () => (await import('./session/session-page.tsx')).SessionPage);
const ActionsPage = laterPart(async () => (await import('./overview/actions-page.tsx')).ActionsPage);
const LoadPage = laterPart(async () => (await import('./overview/load-page.tsx')).LoadPage);
const SearchPage = laterPart(async () => (await import('./overview/search-page.tsx')).SearchPage);

/** The screens of coaching, below `/coaching`. */
export function CoachingRoutes() {
  return (
    <Switch>
      <Route path="/coaching/new/:organisation?">
        {({ organisation }) => <AgendaPage planFor={organisation ?? ''} />}
      </Route>
      <Route path="/coaching/actions">
        <ActionsPage />
      </Route>
      <Route path="/coaching/load">
        <LoadPage />
      </Route>
      <Route path="/coaching/search/:words?">
        {({ words }) => <SearchPage key={words ?? ''} words={words ?? ''} />}
      </Route>
      <Route path="/coaching/:organisation/:session">
        {({ organisation, session }) => <SessionPage key={session} of={organisation} id={session} />}
      </Route>
      <Route>
        <AgendaPage />
      </Route>
    </Switch>
  );
}
