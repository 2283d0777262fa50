import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCodebook } from '../src/events/codebook/load.ts';
import { packCodebook } from '../src/events/codebook/pack.ts';

const ROOT = join(import.meta.dirname, '..');

/** codebooks/plover.yaml, checked, in the form that opens without a YAML parser: what models/plover.json must hold. */
export function packedPlover(): string {
  const file = 'codebooks/plover.yaml';
  return `${packCodebook(loadCodebook(readFileSync(join(ROOT, file), 'utf8'), file))}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(ROOT, 'models/plover.json'), packedPlover());
