import './projector.css';
import { createRoot } from 'react-dom/client';
import { ProjectorPage } from './projector-page.tsx';
import { createSceneFeed, exposedProjector } from './scene-feed.ts';

const root = document.getElementById('root');
const feed = createSceneFeed(exposedProjector());
if (root !== null) createRoot(root).render(<ProjectorPage feed={feed} />);
