// Bundles the command line into dist/regesta.cjs, with the compiled form of it beside, and dist/regesta.js which starts it:
// reading and compiling some 200 small files at every start takes longer than reading a report.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** Packages that stay in node_modules: native code, workers of their own, or megabytes that few readings need. */
const OUTSIDE = JSON.parse(readFileSync(join(import.meta.dirname, 'outside.json'), 'utf8'));

const FIRST = ['examples/besuch-im-hochland.txt', 'examples/flood-hereford.md'];

for (const name of readdirSync(DIST)) if (name.startsWith('regesta')) rmSync(join(DIST, name));
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['./src/cli/main.ts'],
  outfile: 'dist/regesta.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: { 'import.meta.dirname': '__dirname' },
  // Less to read at every start; names stay, so that an error can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  logLevel: 'warning',
  external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
});
finish(join(DIST, 'regesta.cjs'));
writeFileSync(join(DIST, 'regesta-licences.txt'), licences(Object.keys(metafile.inputs)));
writeFileSync(join(DIST, 'regesta.js'), readFileSync(join(import.meta.dirname, 'start.mjs')), { mode: 0o755 });
// The first start leaves behind what later ones begin with; it reads both languages, so that both are in it.
execFileSync(process.execPath, ['dist/regesta.js', 'read', ...FIRST, '--format', 'jsonl'], {
  cwd: ROOT,
  stdio: 'pipe',
});

/**
 * Writes all else than ASCII as escapes, which V8 reads in half the time and keeps in half the memory, and hands packages
 * that stay outside to the loader of dist/regesta.js: a script that was compiled before knows no import().
 */
function finish(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const code = readFileSync(file, 'utf8').replace(/[^\p{ASCII}]/gu, (letter) => letter.split('').map(escaped).join(''));
  writeFileSync(file, code.replaceAll('import("', '__import("'));
}

/** The licences of the packages that are part of the bundle. */
function licences(inputs) {
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []));
  return [...names]
    .sort()
    .map((name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
      return `${name} ${version} (${license})\n\n${text}`;
    })
    .join(`\n${'-'.repeat(80)}\n`);
}
