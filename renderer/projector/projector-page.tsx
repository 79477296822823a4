import { useEffect, useSyncExternalStore } from 'react';
import type { ProjectorScene } from '../../shared/contract/projector.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { AgendaView } from './agenda-view.tsx';
import { PrizesView } from './prizes-view.tsx';
import { RevealView } from './reveal-view.tsx';
import type { SceneFeed } from './scene-feed.ts';
import { sceneWords } from './scene-words.ts';
import { StandbyView } from './standby-view.tsx';
import { TimerView } from './timer-view.tsx';
import { VotingView } from './voting-view.tsx';

/** The page of the hall: whatever the scene of now says, and nothing else. */
export function ProjectorPage({ feed }: { readonly feed: SceneFeed }) {
  const scene = useSyncExternalStore(feed.subscribe, feed.current);
  const language = scene?.language ?? 'it';
  const theme = scene?.theme ?? 'light';
  const title = scene?.title ?? '';
  const isReveal = scene?.kind === 'reveal' || scene?.kind === 'prizes';
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    page.dataset.theme = theme;
    page.dataset.ground = isReveal ? 'reveal' : 'plain';
    document.title = title === '' ? 'Miracolo' : title;
  }, [language, theme, title, isReveal]);
  return scene === null ? null : <SceneView scene={scene} />;
}

function SceneView({ scene }: { readonly scene: ProjectorScene }) {
  const words = sceneWords(scene.language);
  switch (scene.kind) {
    case 'standby':
      return <StandbyView scene={scene} words={words} />;
    case 'agenda':
      return <AgendaView scene={scene} words={words} />;
    case 'timer':
      return <TimerView scene={scene} words={words} />;
    case 'voting':
      return <VotingView scene={scene} words={words} />;
    case 'reveal':
      return <RevealView scene={scene} words={words} />;
    case 'prizes':
      return <PrizesView scene={scene} words={words} />;
    default:
      return assertNever(scene);
  }
}
