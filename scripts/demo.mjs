// Runs the main job on an example: reads an undated report, shows its chronology, writes it as a page.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const REPORT = 'examples/besuch-im-hochland.txt';
const PAGE = 'out/demo.html';

function regesta(...args) {
  console.log(`$ regesta ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/regesta.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(join(ROOT, 'out'), { recursive: true });
console.log('A report, as somebody collected it: undated, with the day of its collection in front.\n');
console.log(readFileSync(join(ROOT, REPORT), 'utf8').replace(/^/gmu, '  | '));
regesta('read', REPORT);
regesta('read', REPORT, '--format', 'html', '-o', PAGE);
console.log(`
Where to look next
  ${PAGE}   the same report as a page: open it in a browser
  npx regesta explain ${REPORT} c1   why claim c1 says what it says
  npx regesta read examples/*.* --format jsonl   records for programs, one a line
  README.md, docs/cli.md, docs/record.schema.json`);
