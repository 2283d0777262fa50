// Puts real output into README.md: below each comment "<!-- run: regesta … -->", "<!-- claim ID of FILE -->" or
// "<!-- run: the code above -->" stands a block of code, which is written anew. Commands on a chronicle work on one of the
// reports in `STORY`. With --check it only compares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
const MARK =
  /<!-- (run: regesta (?<args>.+?)|claim (?<claim>\S+) of (?<file>\S+)|run: the code above) -->\n+```(?<kind>\w*)\n[\s\S]*?```/gu;

/** Six invented reports of one happening. */
const STORY = 'bench/stories/m01.jsonl';

const folder = mkdtempSync(join(tmpdir(), 'regesta-readme-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, REGESTA_CHRONICLE: join(folder, 'chronicle.regesta') };

const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const regesta = (...args) => run('dist/regesta.js', ...args);

/** The claim as it stands in the record, short lists on one line. */
function claimOf(file, id) {
  const claim = JSON.parse(regesta('read', file, '--format', 'json')).claims.find((one) => one.id === id);
  const lines = Object.entries(claim).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

regesta('init');
regesta('add', STORY);
const before = readFileSync(README, 'utf8');
const after = before.replace(MARK, (block, _, args, claim, file, kind, at) => {
  const code = before.slice(0, at).match(/```js\n([\s\S]*?)```\s*$/u)?.[1];
  const output =
    args !== undefined
      ? `$ regesta ${args}\n${regesta(...args.split(' '))}`
      : claim !== undefined
        ? claimOf(file, claim)
        : run('--input-type=module', '-e', code);
  return `${block.slice(0, block.indexOf('-->') + 3)}\n\`\`\`${kind}\n${output.trimEnd()}\n\`\`\``;
});
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('README.md shows old output; node scripts/readme.mjs renews it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(README, after);
}
