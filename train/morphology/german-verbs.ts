import { AUXILIARIES } from '../../src/lang/de/syntax/morphology/inflection.ts';
import { IMPERATIVE_PLURAL, IMPERATIVE_SINGULAR, verbalMask } from '../../src/syntax/morphology/reading.ts';
import type { Entry } from './compile.ts';

const TENSES = { PRÄ: 'present', PRT: 'past', KJ1: 'subjunctive1', KJ2: 'subjunctive2' } as const;
type Forms = Readonly<
  Partial<Record<'S' | 'P', Readonly<Partial<Record<'1' | '2' | '3', string | readonly string[]>>>>>
>;

/** A verb of the dictionary. A form of a separable verb is a pair of the finite form and the prefix. */
export interface VerbInfo extends Readonly<Partial<Record<keyof typeof TENSES, Forms>>> {
  readonly INF?: string;
  readonly PA1?: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly IMP?: Readonly<Partial<Record<'S' | 'P', string | readonly string[]>>>;
}

/** The dictionary of verbs by infinitive. */
export type VerbTable = Readonly<Record<string, VerbInfo>>;

/** All forms of all verbs; those of separable verbs joined, as at the end of a clause ("einnahm"). */
export function* verbs(table: VerbTable, participle: (base: string) => Entry[]): Generator<Entry> {
  for (const [lemma, info] of Object.entries(table)) {
    const kind = AUXILIARIES[lemma] ?? 'VV';
    const upos = kind === 'VV' ? 'VERB' : 'AUX';
    const entry = (form: string, tag: string, verbal = 0): Entry => ({
      form,
      lemma,
      upos,
      tag: kind + tag,
      nominal: 0,
      weak: 0,
      mixed: 0,
      verbal,
      gender: null,
      degree: null,
    });
    yield entry(lemma, 'INF');
    if (info.EIZ) yield entry(info.EIZ, 'IZU');
    for (const form of info.PA2 ?? []) {
      yield entry(form, 'PP');
      yield* participle(form);
    }
    if (info.PA1) yield* participle(info.PA1);
    for (const [name, tense] of Object.entries(TENSES)) {
      const forms = info[name as keyof typeof TENSES] ?? {};
      for (const number of ['S', 'P'] as const) {
        for (const person of ['1', '2', '3'] as const) {
          const written = forms[number]?.[person];
          if (written === undefined) continue;
          yield entry(joined(written), 'FIN', verbalMask(tense, Number(person), number === 'P'));
        }
      }
    }
    const { S, P } = info.IMP ?? {};
    for (const form of S === undefined ? [] : shortened(joined(S))) yield entry(form, 'IMP', IMPERATIVE_SINGULAR);
    if (P !== undefined) yield entry(joined(P), 'IMP', IMPERATIVE_PLURAL);
  }
}

function joined(written: string | readonly string[]): string {
  return typeof written === 'string' ? written : `${written[1] ?? ''}${written[0]!}`;
}

/** "gehe" is also "geh". */
function shortened(form: string): string[] {
  return /[^aeioudtnm]e$/u.test(form) ? [form, form.slice(0, -1)] : [form];
}
