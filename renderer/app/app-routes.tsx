import { IconMapPinQuestion } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useReady } from '../platform/ready.ts';
import { useSession } from '../platform/session.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { laterPart, type LaterPart } from '../ui/later-part.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { withFeatureTexts } from '../ui/screen-texts.ts';
import { useWords } from '../ui/text.tsx';

/** The first screen; it tells by itself when its list is there. */
export const ProgrammeRoutes = laterPart(
  async () => (await import('../features/programme/routes.tsx')).ProgrammeRoutes,
);
const OrganisationsRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/organisations/routes.tsx'))).OrganisationsRoutes,
);
const CoachingRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/coaching/routes.tsx'))).CoachingRoutes,
);
const ContestRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/contest/routes.tsx'))).ContestRoutes,
);
const PeopleRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/people/routes.tsx'))).PeopleRoutes,
);
const ConflictsRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/conflicts/routes.tsx'))).ConflictsRoutes,
);
const PackagesRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/packages/routes.tsx'))).PackagesRoutes,
);
const SettingsRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/settings/routes.tsx'))).SettingsRoutes,
);

const TemplatesRoutes = laterRoute(
  async () => (await withFeatureTexts(import('../features/templates/routes.tsx'))).TemplatesRoutes,
);

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
      <Route path="/coaching/*?" component={CoachingRoutes} />
      <Route path="/contests/*?" component={ContestRoutes} />
      <Route path="/people/*?" component={PeopleRoutes} />
      <Route path="/conflicts" component={ConflictsRoutes} />
      <Route path="/package" component={PackagesRoutes} />
      <Route path="/templates/*?" component={TemplatesRoutes} />
      <Route path="/settings" component={SettingsRoutes} />
      <Route component={NotFound} />
    </Switch>
  );
}

/** A route that tells, once it is there, that the window shows something. */
function laterRoute<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  return laterPart(async () => {
    const Routes = await load();
    return function ArrivedRoute(props: Props) {
      useReady(true);
      return <Routes {...props} />;
    };
  });
}

function NotFound() {
  const { t } = useWords();
  useReady(true);
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
