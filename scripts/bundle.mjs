// Bundles the command line into dist/regesta.js and a few chunks: reading some 150 small files takes longer than a report.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

for (const name of readdirSync(DIST)) if (name.startsWith('regesta')) rmSync(join(DIST, name));
await build({
  absWorkingDir: ROOT,
  entryPoints: { regesta: 'src/cli/main.ts' },
  outdir: DIST,
  chunkNames: 'regesta-[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  // Less to parse at every start; names stay, so that an error can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
});
