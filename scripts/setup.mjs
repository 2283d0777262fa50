// Makes a fresh clone ready: installs the packages and builds, each only where that is missing or out of date. Plain Node.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const INSTALLED = join(ROOT, 'node_modules/.regesta-lock');
const BUILT = join(ROOT, 'dist/regesta.js');
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Regesta needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs npm, whatever the system calls it; its output is shown only where it fails. */
function npm(args, what) {
  console.error(`${what} …`);
  const began = Date.now();
  try {
    // Under npm itself, its own file is the surest way to the same npm.
    const file = process.env.npm_execpath;
    if (file?.endsWith('.js')) execFileSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'pipe' });
    else execFileSync('npm', args, { cwd: ROOT, stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    console.error(String(error.stdout ?? ''), String(error.stderr ?? ''));
    console.error(`npm ${args.join(' ')} failed.`);
    process.exit(1);
  }
  console.error(`  done in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function hash(...files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(readFileSync(join(ROOT, file)));
  return sum.digest('hex');
}

/** The newest change among the files that the build is made of. */
function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

const wanted = hash('package.json', 'package-lock.json');
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== wanted) {
  npm(['ci', '--no-audit', '--no-fund'], 'Installing the packages that Regesta is made with (once)');
  writeFileSync(INSTALLED, wanted);
}
const sources = Math.max(
  newest(join(ROOT, 'src')),
  newest(join(ROOT, 'web')),
  newest(join(ROOT, 'scripts')),
  statSync(join(ROOT, 'tsconfig.build.json')).mtimeMs,
);
if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < sources) npm(['run', 'build'], 'Building Regesta (once)');
