import { configuration } from './tests/architecture/rules.ts';

/** For `npx depcruise`; `npm test` runs the same rules from tests/architecture. */
export default configuration;
