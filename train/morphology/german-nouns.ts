import { nominalMask } from '../../src/syntax/morphology/reading.ts';
import type { Entry } from './compile.ts';
import type { Declensions } from './german-adjectives.ts';
import { feminines, homonyms } from './german-homonyms.ts';
import type { VerbTable } from './german-verbs.ts';

const CASES = { NOM: 'Nom', GEN: 'Gen', DAT: 'Dat', AKK: 'Acc' } as const;
const GENDERS = { M: 'Masc', F: 'Fem', N: 'Neut' } as const;
const ALL_GENDERS = ['Masc', 'Fem', 'Neut'] as const;

type NounInfo = Readonly<Partial<Record<keyof typeof CASES, { readonly SIN?: string; readonly PLU?: string }>>> & {
  readonly G?: keyof typeof GENDERS;
};

/** The dictionary of nouns: the forms of each case in singular and plural. */
export type NounTable = Readonly<Record<string, NounInfo>>;

/** All forms of all nouns; with nouns that decline like adjectives, and infinitives used as nouns. */
export function* nouns(table: NounTable, verbs: VerbTable, declensions: Declensions): Generator<Entry> {
  for (const [lemma, info] of Object.entries(table)) {
    if (declinesLikeAdjective(lemma, info, declensions)) {
      yield* declensions.noun(lemma.slice(0, -1), lemma);
      yield* feminines(lemma);
    } else yield* declined(lemma, info);
  }
  yield* homonyms();
  for (const infinitive of Object.keys(verbs)) {
    const lemma = infinitive.charAt(0).toUpperCase() + infinitive.slice(1);
    if (Object.hasOwn(table, lemma)) continue;
    yield noun(
      lemma,
      lemma,
      nominalMask('Nom', 'Neut') | nominalMask('Dat', 'Neut') | nominalMask('Acc', 'Neut'),
      'Neut',
    );
    yield noun(`${lemma}s`, lemma, nominalMask('Gen', 'Neut'), 'Neut');
  }
}

function* declined(lemma: string, info: NounInfo): Generator<Entry> {
  const gender = info.G === undefined ? null : GENDERS[info.G];
  const genders = gender === null ? ALL_GENDERS : [gender];
  const base = info.NOM?.SIN ?? lemma;
  for (const [name, grammaticalCase] of Object.entries(CASES)) {
    const { SIN, PLU } = info[name as keyof typeof CASES] ?? {};
    if (PLU !== undefined) yield noun(PLU, lemma, nominalMask(grammaticalCase, 'Plur'), gender);
    if (SIN === undefined) continue;
    const mask = genders.map((g) => nominalMask(grammaticalCase, g)).reduce((a, b) => a | b);
    for (const form of alternatives(SIN, base, grammaticalCase, gender)) yield noun(form, lemma, mask, gender);
  }
}

/** The dictionary gives one form a cell; "dem Mann(e)" and "des Mann(e)s" have two. */
function alternatives(form: string, base: string, grammaticalCase: string, gender: Entry['gender']): string[] {
  if (gender === 'Fem' || gender === null) return [form];
  // "dem Ergebnis(se)"
  if (grammaticalCase === 'Dat' && (form === `${base}e` || form === `${base}se`)) return [form, base];
  if (grammaticalCase === 'Gen') {
    const long = !/(?:[aeiouyäöü]|el|er|en|em|chen|lein)$/u.test(base);
    if (form === `${base}s` && long) return [form, `${base}es`];
    if (form === `${base}es` && !/[sßxz]$/u.test(base)) return [form, `${base}s`];
  }
  return [form];
}

/**
 * The dictionary calls these neuter nouns whose accusative is not their nominative, or masculine ones that end in -er, or
 * the stem is an adjective's.
 */
function declinesLikeAdjective(lemma: string, info: NounInfo, declensions: Declensions): boolean {
  if (!lemma.endsWith('e') || info.G === 'F') return false;
  const all = [info.GEN?.SIN, info.DAT?.SIN, info.AKK?.SIN, info.NOM?.PLU, info.GEN?.PLU, info.DAT?.PLU];
  if (!all.every((form) => form === undefined || form === `${lemma}n`)) return false;
  const nominative = info.NOM?.SIN;
  if (info.G === 'N' || nominative === `${lemma}r`) return true;
  return declensions.isBase(lemma.slice(0, -1).toLowerCase());
}

function noun(form: string, lemma: string, nominal: number, gender: Entry['gender']): Entry {
  return { form, lemma, upos: 'NOUN', tag: 'NN', nominal, weak: 0, mixed: 0, verbal: 0, gender, degree: null };
}
