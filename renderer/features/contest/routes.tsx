import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { useSession } from '../../platform/session.tsx';
import { useWords } from '../../ui/text.tsx';

const ContestsPage = lazy(async () => ({ default: (await import('./contests-page.tsx')).ContestsPage }));
const JurorContestsPage = lazy(async () => ({
  default: (await import('./juror-contests-page.tsx')).JurorContestsPage,
}));
const JurorEntrancePage = lazy(async () => ({
  default: (await import('./juror-entrance-page.tsx')).JurorEntrancePage,
}));
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }));
const SetupPage = lazy(async () => ({ default: (await import('./setup/setup-page.tsx')).SetupPage }));
const VoteScreen = lazy(async () => ({ default: (await import('./sheet/vote-screen.tsx')).VoteScreen }));
const RankingPage = lazy(async () => ({ default: (await import('./ranking/ranking-page.tsx')).RankingPage }));
const AfterPage = lazy(async () => ({ default: (await import('./after/after-page.tsx')).AfterPage }));
const NextRoundPage = lazy(async () => ({ default: (await import('./rounds/next-round-page.tsx')).NextRoundPage }));
const TranscriptionPage = lazy(async () => ({
  default: (await import('./transcription/transcription-page.tsx')).TranscriptionPage,
}));
const MarksImportPage = lazy(async () => ({
  default: (await import('./import/marks-import-page.tsx')).MarksImportPage,
}));

/** The screens of the contests, below `/contests`. A juror's laptop has the sheets only. */
export function ContestRoutes() {
  const { settings } = useSession();
  return <Suspense fallback={<Waiting />}>{settings.role === 'juror' ? <JurorScreens /> : <AllScreens />}</Suspense>;
}

function AllScreens() {
  return (
    <Switch>
      <Route path="/contests/:id/vote/:juror">{({ id, juror }) => <VoteScreen contest={id} juror={juror} />}</Route>
      <Route path="/contests/:id/transcribe/:juror">
        {({ id, juror }) => <TranscriptionPage contest={id} juror={juror} />}
      </Route>
      <Route path="/contests/:id/setup">{({ id }) => <SetupPage contest={id} />}</Route>
      <Route path="/contests/:id/ranking">{({ id }) => <RankingPage contest={id} />}</Route>
      <Route path="/contests/:id/after">{({ id }) => <AfterPage contest={id} />}</Route>
      <Route path="/contests/:id/next-round">{({ id }) => <NextRoundPage contest={id} />}</Route>
      <Route path="/contests/:id/import">{({ id }) => <MarksImportPage contest={id} />}</Route>
      <Route path="/contests/:id">{({ id }) => <DeskPage contest={id} />}</Route>
      <Route>
        <ContestsPage />
      </Route>
    </Switch>
  );
}

function JurorScreens() {
  return (
    <Switch>
      <Route path="/contests/:id/vote/:juror">{({ id, juror }) => <VoteScreen contest={id} juror={juror} />}</Route>
      <Route path="/contests/:id/*?">{({ id }) => <JurorEntrancePage contest={id} />}</Route>
      <Route>
        <JurorContestsPage />
      </Route>
    </Switch>
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
