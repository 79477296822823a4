import { IconMapPinQuestion } from '@tabler/icons-react';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../platform/session.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { withFeatureTexts } from '../ui/screen-texts.ts';
import { useWords } from '../ui/text.tsx';

const ProgrammeRoutes = lazy(async () => ({
  default: (await import('../features/programme/routes.tsx')).ProgrammeRoutes,
}));
const OrganisationsRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/organisations/routes.tsx'))).OrganisationsRoutes,
}));
const ContestRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/contest/routes.tsx'))).ContestRoutes,
}));
const PeopleRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/people/routes.tsx'))).PeopleRoutes,
}));
const ConflictsRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/conflicts/routes.tsx'))).ConflictsRoutes,
}));
const PackagesRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/packages/routes.tsx'))).PackagesRoutes,
}));
const SettingsRoutes = lazy(async () => ({
  default: (await withFeatureTexts(import('../features/settings/routes.tsx'))).SettingsRoutes,
}));

/** Which feature answers which address. Each is loaded when it is first asked for. */
export function AppRoutes() {
  const { settings } = useSession();
  if (settings.role === 'juror') {
    return (
      <Switch>
        <Route path="/contests/*?" component={ContestRoutes} />
        <Route path="/package" component={PackagesRoutes} />
        <Route path="/settings" component={SettingsRoutes} />
        <Route>
          <Redirect to="/contests" replace />
        </Route>
      </Switch>
    );
  }
  return (
    <Switch>
      <Route path="/" component={ProgrammeRoutes} />
      <Route path="/organisations/*?" component={OrganisationsRoutes} />
      <Route path="/import" component={OrganisationsRoutes} />
      <Route path="/contests/*?" component={ContestRoutes} />
      <Route path="/people/*?" component={PeopleRoutes} />
      <Route path="/conflicts" component={ConflictsRoutes} />
      <Route path="/package" component={PackagesRoutes} />
      <Route path="/settings" component={SettingsRoutes} />
      <Route component={NotFound} />
    </Switch>
  );
}

function NotFound() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('shell:notFound.title')} />
      <EmptyState
        icon={IconMapPinQuestion}
        title={t('shell:notFound.title')}
        action={<ButtonLink href="/">{t('shell:notFound.action')}</ButtonLink>}
      >
        {t('shell:notFound.note')}
      </EmptyState>
    </>
  );
}
