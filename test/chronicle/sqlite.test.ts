import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChronicle } from '../../src/chronicle/index.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-store-'));
let count = 0;

storeContract('SQLite', {
  create: () => openChronicle(join(folder, `${count++}.regesta`), 'create'),
  again: (store) => openChronicle(store.place),
  clean: async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  },
});
