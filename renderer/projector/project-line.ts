import type { SceneWords } from './scene-words.ts';

interface ProjectFacts {
  readonly project: string;
  readonly isExample: boolean;
}

/** What stands under a name: the project, and that it is an example where it is one. */
export function projectLine({ project, isExample }: ProjectFacts, { t }: SceneWords): string {
  return [project, isExample ? t('example') : ''].filter((part) => part !== '').join(' · ');
}
