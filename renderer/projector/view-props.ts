import type { ProjectorScene } from '../../shared/contract/projector.ts';
import type { SceneWords } from './scene-words.ts';

/** What a view of one kind of scene is given. */
export interface ViewProps<Kind extends ProjectorScene['kind']> {
  readonly scene: Extract<ProjectorScene, { kind: Kind }>;
  readonly words: SceneWords;
}
