import { Route, Switch } from 'wouter';
import { laterPart } from '../../ui/later-part.tsx';
import './coaching.css';

const AgendaPage = laterPart(async () => (await import('./agenda/agenda-page.tsx')).AgendaPage);
const SessionPage = laterPart(async () => (await import('./session/session-page.tsx')).SessionPage);

/** The screens of coaching, below `/coaching`. */
export function CoachingRoutes() {
  return (
    <Switch>
      <Route path="/coaching/new/:organisation?">
        {({ organisation }) => <AgendaPage planFor={organisation ?? ''} />}
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
