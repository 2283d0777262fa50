import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const ROOMS = ['engine', 'time', 'names', 'attribution', 'events', 'syntax'];
const READING = ['text', 'tables', 'lang', ...ROOMS];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/u.test(file));
const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** Every import of the sources, as paths relative to src/, or the name of a package. */
const imports: Import[] = files
  .filter((file) => !isTest(file))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const found = [
      ...text.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu),
    ];
    return found.map(({ 1: fixed, 2: lazy }) => {
      const target = (fixed ?? lazy)!;
      return { from: file, to: target.startsWith('.') ? relative(SRC, join(SRC, dirname(file), target)) : target };
    });
  });

const room = (path: string): string => path.split('/')[0]!;
const arrows = (from: (path: string) => boolean, to: (path: string) => boolean): string[] =>
  imports.filter((i) => from(i.from) && to(i.to)).map((i) => `${i.from} -> ${i.to}`);

describe('the arrows between the folders', () => {
  it('sees the imports at all', () => {
    expect(imports).toContainEqual({ from: 'text/document.ts', to: 'text/tokenize.ts' });
    expect(imports.length).toBeGreaterThan(50);
  });

  it('the engine and the rooms import no language', () => {
    // A room's library entry, its index.ts, puts the room and the languages together for people.
    const core = (path: string): boolean =>
      ROOMS.includes(room(path)) && !/^(?:time|attribution)\/index\.ts$/u.test(path);
    expect(arrows(core, (path) => room(path) === 'lang')).toEqual([]);
  });

  it('no language imports another', () => {
    const language = (path: string): string | undefined => /^lang\/([^/]+)\//u.exec(path)?.[1];
    const across = imports.filter((i) => language(i.from) && language(i.to) && language(i.from) !== language(i.to));
    expect(across).toEqual([]);
  });

  it('the engine and the text layers stand alone', () => {
    expect(
      arrows(
        (path) => room(path) === 'engine',
        (path) => !['engine', 'text'].includes(room(path)),
      ),
    ).toEqual([]);
    expect(
      arrows(
        (path) => room(path) === 'text',
        (path) => !['text', 'eld'].includes(room(path)),
      ),
    ).toEqual([]);
  });

  it('reading knows nothing of what stands around it', () => {
    const outside = ['chronicle', 'server', 'cli', 'ingest', 'export', 'queue', 'load.ts', 'index.ts'];
    expect(
      arrows(
        (path) => [...READING, 'record.ts', 'read.ts'].includes(room(path)),
        (path) => outside.includes(room(path)),
      ),
    ).toEqual([]);
  });

  it('reading touches no Node API', () => {
    expect(
      arrows(
        (path) =>
          [...READING, 'record.ts', 'read.ts'].includes(room(path)) &&
          path !== 'time/index.ts' &&
          path !== 'attribution/index.ts',
        (path) => path.startsWith('node:'),
      ),
    ).toEqual([]);
  });

  it('only the chronicle knows SQL', () => {
    expect(
      arrows(
        (path) => room(path) !== 'chronicle',
        (path) => /^(?:kysely|better-sqlite3|pg)\b/u.test(path),
      ),
    ).toEqual([]);
  });

  it('the rooms come in the order in which the data flows', () => {
    const order = ['text', 'syntax', 'time', 'names', 'attribution', 'events'];
    const back = imports.filter((i) => {
      const [from, to] = [order.indexOf(room(i.from)), order.indexOf(room(i.to))];
      return from >= 0 && to > from;
    });
    expect(back).toEqual([]);
  });
});

describe('the house rules', () => {
  const sources = files
    .filter((file) => READING.includes(room(file)) && !isTest(file))
    .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

  it('every language has the same files, or says why not', () => {
    const of = (code: string): string[] =>
      files
        .filter((f) => f.startsWith(`lang/${code}/`) && !isTest(f))
        .map((f) => f.slice(8))
        .sort();
    const [de, en] = [of('de'), of('en')];
    // What one language needs and the other has no use for, by folder or file, with the reason.
    const holes: Readonly<Record<string, string>> = {
      'en/attribution/beings.ts': 'English sources are chosen by rules, which need no kinds of beings',
      'en/syntax/morphology/adjectival.ts': 'the few English participles that describe stand in fields.ts',
      'en/syntax/changes.ts': 'only German is said in participles and infinitives that need their verbs put right',
      'en/syntax/topology/': 'German clauses are read by the sentence bracket, in steps of their own',
      'de/syntax/topology/': 'English clauses are read by the order of their words, in steps of their own',
      'en/syntax/morphology/bracket.ts': 'English verbs stand together; there is no bracket to put right',
      'en/syntax/valency.ts': 'English roles go by order, and its few lists stand in frames.ts',
      'en/syntax/morphology/agreement.ts': 'English noun phrases do not agree in case and gender',
      'en/syntax/morphology/compounds.ts': 'English compounds are written apart',
      'en/syntax/morphology/inflection.ts': 'German endings; the English ones stand in irregular.ts and its rules',
      'en/syntax/morphology/particles.ts': 'the closed classes of English stand in one file, closed.ts',
      'en/syntax/morphology/prepositions.ts': 'the closed classes of English stand in one file, closed.ts',
      'en/syntax/morphology/pronouns.ts': 'the closed classes of English stand in one file, closed.ts',
      'de/syntax/morphology/clauses.ts': 'German finite verbs are put right by the sentence bracket, in bracket.ts',
      'de/syntax/morphology/closed.ts': 'the closed classes of German have a file each',
      'de/syntax/morphology/irregular.ts': 'irregular German forms are in the full-form lexicon',
    };
    const declared = (file: string): boolean => Object.keys(holes).some((hole) => file.startsWith(hole));
    const missing = [
      ...de.filter((f) => !en.includes(f)).map((f) => `en/${f}`),
      ...en.filter((f) => !de.includes(f)).map((f) => `de/${f}`),
    ];
    expect(missing.filter((file) => !declared(file))).toEqual([]);
  });

  it('reading asks no clock and no ASCII word edge', () => {
    const bad = sources.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /\bprocess\.|new Date\(\s*\)|Date\.now\(|performance\.now\(|Math\.random\(|\.get(?:Hours|Day|Date|Month|FullYear)\(/gu,
        ),
      ].map(({ 0: found }) => `${file}: ${found}`),
    );
    expect(bad).toEqual([]);
    const ascii = sources
      .filter(({ file }) => room(file) === 'lang')
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\/[^/\n]*\\[bwW][^/\n]*\/[a-z]*/gu)].map(({ 0: found }) => `${file}: ${found}`),
      );
    expect(ascii).toEqual([]);
  });

  it('files stay small', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 260).map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it('exports are named, and classes stand only where something has an identity', () => {
    expect(sources.filter(({ text }) => /\bexport default\b/u.test(text)).map(({ file }) => file)).toEqual([]);
    expect(
      sources.filter(({ text }) => /\bclass \w+ extends (?!\w*Error\b)/u.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });
});
