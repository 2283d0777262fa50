import {
  ATTRIBUTIVE_ONLY,
  COMPARISON,
  MORE_ADJECTIVES,
  UMLAUT_IN_COMPARISON,
} from '../../src/lang/de/syntax/morphology/inflection.ts';
import { nominalMask } from '../../src/syntax/morphology/reading.ts';
import type { Entry } from './compile.ts';

const CASES = { NOM: 'Nom', GEN: 'Gen', DAT: 'Dat', AKK: 'Acc' } as const;
const GENDERS = { M: 'Masc', F: 'Fem', N: 'Neut', P: 'Plur' } as const;
const DECLENSIONS = { SOL: 'nominal', DEF: 'weak', IND: 'mixed' } as const;

type Cells = Readonly<Partial<Record<keyof typeof GENDERS, string | null>>>;
type Paradigm = Readonly<
  Partial<Record<keyof typeof CASES, Readonly<Partial<Record<keyof typeof DECLENSIONS, Cells | null>>> | null>>
>;

/** The dictionary of adjectives: base form to paradigm. */
export type AdjectiveTable = Readonly<Record<string, Paradigm>>;

/** What declines like an adjective. */
export interface Declensions {
  /** All adjectives of the dictionary with their comparison. */
  adjectives(): Entry[];
  /** A participle before a noun ("verhafteten"), and bare. */
  participle(base: string): Entry[];
  /** A noun that declines like an adjective ("Verletzte"), by its stem ("Verletzt"). */
  noun(stem: string, lemma: string): Entry[];
  isBase(form: string): boolean;
}

interface Cell {
  readonly ending: string;
  readonly nominal: number;
  readonly weak: number;
  readonly mixed: number;
}

/** Reads the dictionary. `participles` are not compared: "verhafteter" is no comparative. */
export function declensions(table: AdjectiveTable, participles: ReadonlySet<string>): Declensions {
  const regular = cellsOf(table.neu!, 'neu');
  const entry = (
    form: string,
    lemma: string,
    tag: string,
    cell: Omit<Cell, 'ending'>,
    degree: Entry['degree'],
  ): Entry => ({
    form,
    lemma,
    upos: tag === 'NN' ? 'NOUN' : 'ADJ',
    tag,
    nominal: cell.nominal,
    weak: cell.weak,
    mixed: cell.mixed,
    verbal: 0,
    gender: null,
    degree,
  });
  const bare = { nominal: 0, weak: 0, mixed: 0 };
  const decline = (stem: string, lemma: string, degree: Entry['degree'], cells = regular) =>
    cells.map((cell) => entry(stem + cell.ending, lemma, 'ADJA', cell, degree));
  const compared = (base: string, stem: string): Entry[] => {
    const [more, most] = COMPARISON[base] ?? comparison(base, stem);
    return [
      entry(more, base, 'ADJD', bare, 'Cmp'),
      ...decline(more, base, 'Cmp'),
      entry(`${most}en`, base, 'ADJD', bare, 'Sup'),
      ...decline(most, base, 'Sup'),
    ];
  };
  return {
    adjectives() {
      const dictionary = Object.entries(table).flatMap(([base, paradigm]) => {
        const stem = attributiveStem(paradigm) ?? base;
        const entries = decline(stem, base, 'Pos', cellsOf(paradigm, stem));
        if (!ATTRIBUTIVE_ONLY.has(base) && base === base.toLowerCase())
          entries.push(entry(base, base, 'ADJD', bare, 'Pos'));
        if (!participles.has(base) && base === base.toLowerCase() && stem !== base.concat('er')) {
          entries.push(...compared(base, stem));
        }
        return entries;
      });
      return [
        ...dictionary,
        ...MORE_ADJECTIVES.flatMap((stem) => decline(stem, ATTRIBUTIVE_ONLY.has(stem) ? `${stem}er` : stem, 'Pos')),
      ];
    },
    participle: (base) => [entry(base, base, 'ADJD', bare, 'Pos'), ...decline(base, base, 'Pos')],
    noun: (stem, lemma) => regular.map((cell) => entry(stem + cell.ending, lemma, 'NN', cell, null)),
    isBase: (form) => Object.hasOwn(table, form),
  };
}

/** The forms of a paradigm as endings of its stem, with what each can be. */
function cellsOf(paradigm: Paradigm, stem: string): Cell[] {
  const cells = new Map<string, { nominal: number; weak: number; mixed: number }>();
  for (const [dictionaryCase, name] of Object.entries(CASES)) {
    for (const [declension, field] of Object.entries(DECLENSIONS)) {
      const row = paradigm[dictionaryCase as keyof typeof CASES]?.[declension as keyof typeof DECLENSIONS] ?? {};
      for (const [column, form] of Object.entries(row)) {
        if (form === null || !form.startsWith(stem)) continue;
        const ending = form.slice(stem.length);
        const cell = cells.get(ending) ?? { nominal: 0, weak: 0, mixed: 0 };
        cells.set(ending, cell);
        cell[field] |= nominalMask(name, GENDERS[column as keyof typeof GENDERS]);
      }
    }
  }
  return [...cells].map(([ending, cell]) => ({ ending, ...cell }));
}

/** "dunkl" of "dunkel": what the endings are put on. */
function attributiveStem(paradigm: Paradigm): string | null {
  const form = paradigm.NOM?.DEF?.M;
  return form === null || form === undefined ? null : form.replace(/e$/u, '');
}

function comparison(base: string, stem: string): [string, string] {
  const change = (text: string) =>
    UMLAUT_IN_COMPARISON.has(base)
      ? text.replace(/[aou](?=[^aou]*$)/u, (vowel) => ({ a: 'ä', o: 'ö', u: 'ü' })[vowel] ?? vowel)
      : text;
  const linking = /(?:[dtsßxz]|sch|[aeiou]u?)$/u.test(base) && !/(?:isch|end|[^aeiou]ert)$/u.test(base) ? 'est' : 'st';
  return [change(`${stem}er`), change(base.replace(/e$/u, '')) + linking];
}
