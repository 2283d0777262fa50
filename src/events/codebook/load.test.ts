import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCodebook } from './compile.ts';
import { CodebookError, loadCodebook } from './load.ts';
import { openCodebook, packCodebook } from './pack.ts';

const HEAD = 'codebook: mine\nversion: 1\ntitle: Mine\n';
const TYPE = 'types:\n  MOVE:\n    definition: Something moves.\n';
const PARENT = `${HEAD}classes:\n  car: { de: Auto Bus }\n${TYPE}    de:\n      verbs: [fahren rollen]\n      nouns: [Fahrt]\n`;

function problems(text: string, resolve = (_: string): string | null => null) {
  try {
    loadCodebook(text, 'mine.yaml', resolve);
  } catch (error) {
    if (error instanceof CodebookError) return error.problems.map((p) => `${p.line}:${p.column} ${p.message}`);
    throw error;
  }
  return [];
}

describe('a codebook file', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown key at the top', `${HEAD}colour: red\n${TYPE}`, /^4:1 unknown key "colour"/u],
    [
      'an unknown key in a group',
      `${HEAD}${TYPE}    de:\n      verbs:\n        - { words: gehen, role: x }\n`,
      /^9:27 unknown key "role"/u,
    ],
    ['a missing title', 'codebook: mine\nversion: 1\ntypes: {}\n', /^1:1 "title" is missing/u],
    ['a missing version', 'codebook: mine\ntitle: Mine\ntypes: {}\n', /^1:1 "version" is missing/u],
    ['a number for words', `${HEAD}${TYPE}    de:\n      nouns: [{ words: 5 }]\n`, /^8:24 "words" takes words, not 5/u],
    ['words for a list', `${HEAD}${TYPE}    de:\n      nouns: Gang\n`, /^8:14 "nouns" takes a list .*, not "Gang"/u],
    [
      'a value that is not one of a few',
      `${HEAD}${TYPE}    de:\n      nouns: [{ words: Gang, status: maybe }]\n`,
      /^8:38 "status" can only be planned, possible, denied/u,
    ],
    [
      'a slot with a slip of the pen',
      `${HEAD}${TYPE}    de:\n      verbs: [{ words: gehen, when: { subjekt: Mann } }]\n`,
      /^8:48 there is no slot "subjekt"; was "subject" meant\?/u,
    ],
    [
      'a slot with a blank',
      `${HEAD}${TYPE}    de:\n      verbs: [{ words: gehen, when: { nach Hause: Mann } }]\n`,
      /^8:\d+ "nach Hause" is no slot/u,
    ],
    ['a type in lower case', `${HEAD}types:\n  move: { definition: x }\n`, /capitals/u],
    [
      'a mode that is not there',
      `${HEAD}${TYPE}    de:\n      verbs:\n        - { words: gehen, mode: fast }\n`,
      /^9:33 there is no mode "fast"/u,
    ],
    [
      'a class that is not there',
      `${HEAD}${TYPE}    de:\n      verbs:\n        - { words: gehen, when: { subject: "@cat" } }\n`,
      /there is no class "cat"/u,
    ],
    ['a type without a definition', `${HEAD}types:\n  MOVE:\n    de: { nouns: [Gang] }\n`, /needs a definition/u],
    ['a parent that is not there', `extends: other\n${HEAD}${TYPE}`, /^1:10 there is no codebook "other"/u],
    ['YAML that does not parse', `${HEAD}types: [\n`, /not valid YAML/u],
    ['an empty file', '', /./u],
  ];
  for (const [name, text, expected] of cases) {
    it(`names the place of ${name}`, () => {
      const found = problems(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join('\n')).toMatch(expected);
    });
  }

  it('names the file in the message', () => {
    expect(() => loadCodebook(`${HEAD}colour: red\n${TYPE}`, 'mine.yaml')).toThrow(/^mine\.yaml:4:1: /u);
  });

  it('refuses a ring of codebooks', () => {
    expect(problems(`extends: mine\n${HEAD}${TYPE}`, () => `extends: mine\n${HEAD}${TYPE}`).join()).toMatch(/ring/u);
  });

  it('inherits, adds, takes out and puts its own triggers first', () => {
    const child =
      'extends: base\ncodebook: child\nversion: 2\ntitle: Child\ntypes:\n  MOVE:\n    without: { de: rollen }\n    de:\n      verbs: [gleiten]\n';
    const book = loadCodebook(child, 'child.yaml', (name) => (name === 'base' ? PARENT : null));
    const { verbs, nouns, classes } = compileCodebook(book, 'de');
    expect([...verbs.keys()]).toEqual(['gleiten', 'fahren']);
    expect([...nouns.keys()]).toEqual(['fahrt']);
    expect(classes.get('car')?.words.has('bus')).toBe(true);
  });

  it('survives packing', () => {
    const book = loadCodebook(PARENT, 'base.yaml');
    expect(openCodebook(packCodebook(book))).toEqual(book);
    expect(() => openCodebook('{"format":99}')).toThrow(/format 99/u);
  });
});

describe('PLOVER', () => {
  const book = loadCodebook(
    readFileSync(join(import.meta.dirname, '../../../codebooks/plover.yaml'), 'utf8'),
    'plover.yaml',
  );
  const types = Object.keys(book.types);

  it('has its sixteen types and eleven beyond', () => {
    expect(types).toHaveLength(27);
    expect(types).toEqual(
      expect.arrayContaining([
        'AGREE',
        'CONSULT',
        'SUPPORT',
        'CONCEDE',
        'COOPERATE',
        'AID',
        'RETREAT',
        'REQUEST',
        'ACCUSE',
        'REJECT',
        'THREATEN',
        'PROTEST',
        'SANCTION',
        'MOBILIZE',
        'COERCE',
        'ASSAULT',
      ]),
    );
  });

  for (const language of ['de', 'en'] as const) {
    it(`has several hundred triggers in ${language}, some for every type`, () => {
      const { verbs, nouns } = compileCodebook(book, language);
      const senses = [...verbs.values(), ...nouns.values()].flat();
      expect(senses.length).toBeGreaterThan(800);
      expect(new Set(senses.map(({ type }) => type))).toEqual(new Set(types));
      expect(
        new Set(
          senses.map(({ id, when, unless, actor, recipient, parts }) =>
            JSON.stringify([id, when, unless, actor, recipient, parts]),
          ),
        ).size,
      ).toBeGreaterThan(800);
    });
  }
});
