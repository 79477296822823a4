import { preloadBuild } from './tools/steps/preload-build.ts';

export default preloadBuild('projector-preload');
