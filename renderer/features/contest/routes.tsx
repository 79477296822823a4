import { Route, Switch } from 'wouter';
import { useSession } from '../../platform/session.tsx';
import { laterPart } from '../../ui/later-part.tsx';

const ContestsPage = laterPart(async () => (await import('./contests-page.tsx')).ContestsPage);
const JurorContestsPage = laterPart(async () => (await import('./juror-contests-page.tsx')).JurorContestsPage);
const JurorEntrancePage = laterPart(async () => (await import('./juror-entrance-page.tsx')).JurorEntrancePage);
const DeskPage = laterPart(async () => (await import('./desk/desk-page.tsx')).DeskPage);
const SetupPage = laterPart(async () => (await import('./setup/setup-page.tsx')).SetupPage);
const VoteScreen = laterPart(async () => (await import('./sheet/vote-screen.tsx')).VoteScreen);
const RankingPage = laterPart(async () => (await import('./ranking/ranking-page.tsx')).RankingPage);
const AfterPage = laterPart(async () => (await import('./after/after-page.tsx')).AfterPage);
const NextRoundPage = laterPart(async () => (await import('./rounds/next-round-page.tsx')).NextRoundPage);
const TranscriptionPage = laterPart(
  async () => (await import('./transcription/transcription-page.tsx')).TranscriptionPage,
);
const MarksImportPage = laterPart(async () => (await import('./import/marks-import-page.tsx')).MarksImportPage);

/** The screens of the contests, below `/contests`. A juror's laptop has the sheets only. */
export function ContestRoutes() {
  const { settings } = useSession();
  return settings.role === 'juror' ? <JurorScreens /> : <AllScreens />;
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
