import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardCodebook } from '../../src/load.ts';
import { SCORE } from '../corpora.ts';
import { gather } from './gather.ts';
import { readOthers, readStories, recordsOf } from './stories.ts';

/**
 * Accuracy of merging and of near-copies: the annotated stories of the corpora and of bench/stories in one chronicle with
 * all Wikinews articles. `npx tsx bench/accuracy/events.ts [dev|own] [show=N]`; `dev` and `own` score the stories of the
 * corpora or our own alone, `show` prints so many errors. The weights were learned from these stories:
 * `npx tsx train/merge/validate.ts` measures on stories that were left out.
 */
const args = process.argv.slice(2);
const show = args.find((arg) => arg.startsWith('show='))?.slice('show='.length) ?? '0';
const { dev, own } = readStories();
const records = await recordsOf([...dev, ...own, ...readOthers()]);
const events = gather(records, standardCodebook());
const gold = args.includes('dev') ? dev : args.includes('own') ? own : [...dev, ...own];
const out = mkdtempSync(join(tmpdir(), 'regesta-events-'));
const [goldFile, eventFile] = [join(out, 'stories.jsonl'), join(out, 'events.jsonl')];
const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
writeFileSync(goldFile, lines(gold));
writeFileSync(eventFile, lines(events));
process.stdout.write(
  execFileSync('node', [join(SCORE, 'events.mjs'), goldFile, eventFile, show], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }),
);
rmSync(out, { recursive: true });
