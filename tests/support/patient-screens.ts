/**
 * Set-up of the screen tests: they ask what a screen does, not how fast. A second, the library's own patience, is missed by a
 * machine that is busy with something else.
 */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 8000 });
