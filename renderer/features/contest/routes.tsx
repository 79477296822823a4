import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { useWords } from '../../ui/text.tsx';

const ContestsPage = lazy(async () => ({ default: (await import('./contests-page.tsx')).ContestsPage }));
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }));
const SetupPage = lazy(async () => ({ default: (await import('./setup/setup-page.tsx')).SetupPage }));
const VoteScreen = lazy(async () => ({ default: (await import('./sheet/vote-screen.tsx')).VoteScreen }));
const RankingPage = lazy(async () => ({ default: (await import('./ranking/ranking-page.tsx')).RankingPage }));
const MarksImportPage = lazy(async () => ({
  default: (await import('./import/marks-import-page.tsx')).MarksImportPage,
}));

/** The screens of the contests, below `/contests`. */
export function ContestRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/contests/:id/vote/:juror">{({ id, juror }) => <VoteScreen contest={id} juror={juror} />}</Route>
        <Route path="/contests/:id/setup">{({ id }) => <SetupPage contest={id} />}</Route>
        <Route path="/contests/:id/ranking">{({ id }) => <RankingPage contest={id} />}</Route>
        <Route path="/contests/:id/import">{({ id }) => <MarksImportPage contest={id} />}</Route>
        <Route path="/contests/:id">{({ id }) => <DeskPage contest={id} />}</Route>
        <Route>
          <ContestsPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <p className="waiting" role="status">
      {t('contest:loading')}
    </p>
  );
}
