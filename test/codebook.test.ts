import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packedPlover } from '../scripts/codebook.ts';

it('models/plover.json is codebooks/plover.yaml; `npx tsx scripts/codebook.ts` writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../models/plover.json'), 'utf8') === packedPlover()).toBe(true);
});
