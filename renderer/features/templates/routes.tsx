import { Route, Switch } from 'wouter';
import { TemplatePage } from './template-page.tsx';
import { TemplatesPage } from './templates-page.tsx';
import './templates.css';

/** `/templates` and `/templates/:template`. */
export function TemplatesRoutes() {
  return (
    <Switch>
      <Route path="/templates" component={TemplatesPage} />
      <Route path="/templates/:template">{({ template }) => <TemplatePage key={template} id={template} />}</Route>
    </Switch>
  );
}
