import { join } from 'node:path';

/**
 * The folder of the installed package, which holds `models/`, `codebooks/` and `package.json`. The same from `src/` and
 * from `dist/`, bundled or not, since files that ask for it end up directly in one of the two.
 */
export const PACKAGE_FOLDER: string = join(import.meta.dirname, '..');
