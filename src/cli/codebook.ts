import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Codebook } from '../events/codebook/load.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { Failure, UsageError } from './exit.ts';

const SHIPPED = join(PACKAGE_FOLDER, 'codebooks');

/**
 * Reads a codebook file, and those that it extends: by the name of one that ships with Regesta, or by a path from the
 * file's own folder. Throws a `UsageError` that names the file and line of every fault.
 */
export async function readCodebook(path: string): Promise<Codebook> {
  const { CodebookError, loadCodebook } = await import('../events/codebook/load.ts');
  const resolve = (name: string): string | null => {
    const shipped = join(SHIPPED, `${name}.yaml`);
    const own = join(dirname(path), name);
    if (/^[\p{L}\p{N}_-]+$/u.test(name) && existsSync(shipped)) return readFileSync(shipped, 'utf8');
    return existsSync(own) ? readFileSync(own, 'utf8') : null;
  };
  try {
    return loadCodebook(read(path), path, resolve);
  } catch (error) {
    if (error instanceof CodebookError) throw new UsageError(error.message);
    throw error;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`the codebook ${path} does not exist`);
    if (code === 'EISDIR') throw new UsageError(`the codebook ${path} is a folder`);
    throw new Failure(`the codebook ${path} can't be read (${code})`);
  }
}
