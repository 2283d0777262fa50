import {
  DEGREES,
  endingKey,
  LEXICON_VERSION,
  LONGEST_ENDING,
  NOUN_GENDERS,
  RULE,
} from '../../src/syntax/morphology/lexicon.ts';
import type { Reading } from '../../src/syntax/morphology/reading.ts';
import { packTable } from '../../src/tables/container.ts';
import { buildAutomaton } from './automaton.ts';

/** A form with one of its readings. */
export interface Entry extends Reading {
  readonly form: string;
}

/** What goes into a lexicon's table beside the entries. */
export interface CompileOptions {
  readonly language: string;
  readonly source: string;
  /** Tags of open classes: endings are learned from these words only. */
  readonly open: ReadonlySet<string>;
}

/** Compiles a lexicon. Readings of a form that differ only in what they can be are made one. */
export function compileLexicon(entries: Iterable<Entry>, { language, source, open }: CompileOptions): Uint8Array {
  const forms = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const readings = forms.get(entry.form) ?? new Map<string, Entry>();
    forms.set(entry.form, readings);
    const key = [entry.lemma, entry.upos, entry.tag, entry.gender, entry.degree].join(' ');
    const same = readings.get(key);
    readings.set(key, same === undefined ? entry : merge(same, entry));
  }
  const labels = numbering();
  const endings = numbering();
  const bundles = numbering();
  const rules = numbering();
  const classes = numbering();
  const classOf = new Map<string, number>();
  for (const [form, readings] of forms) {
    const numbers = [...readings.values()].map((entry) => {
      const { lemma, upos, tag, nominal, weak, mixed, verbal, gender, degree } = entry;
      const label = labels.number(`${upos}|${tag}`);
      const genderNumber = NOUN_GENDERS.indexOf(gender);
      const row = [label, nominal, weak, mixed, verbal, genderNumber, DEGREES.indexOf(degree)];
      const kept = commonStart(form, lemma);
      return rules.number(
        [form.length - kept, endings.number(lemma.slice(kept)), bundles.number(row.join(' '))].join(' '),
      );
    });
    classOf.set(form, classes.number(numbers.sort((a, b) => a - b).join(' ')));
  }
  const { cells, root, alphabet } = buildAutomaton(classOf);
  const guesses = learnEndings(forms, classOf, open);
  const rows = (names: readonly string[]) => names.map((name) => name.split(' ').map(Number));
  const classRows = rows(classes.names);
  const classStarts = new Uint32Array(classRows.length + 1);
  classRows.forEach((row, i) => {
    classStarts[i + 1] = classStarts[i]! + row.length;
  });
  console.log(
    `${forms.size} forms, ${cells.length} cells, ${classRows.length} classes, ${rules.names.length} rules, ${bundles.names.length} bundles, ${guesses.length} endings`,
  );
  return packTable(
    {
      kind: `${language}.lexicon`,
      version: LEXICON_VERSION,
      meta: { source, root, alphabet, labels: labels.names, endings: endings.names },
    },
    {
      cells,
      classStarts,
      classRules: Uint16Array.from(classRows.flat()),
      rules: Uint16Array.from(rows(rules.names).flat()),
      bundles: Int32Array.from(rows(bundles.names).flat()),
      guessKeys: Uint32Array.from(guesses, ([key]) => key),
      guessClasses: Uint32Array.from(guesses, ([, number]) => number),
    },
  );
}

function merge(a: Entry, b: Entry): Entry {
  return {
    ...a,
    nominal: a.nominal | b.nominal,
    weak: a.weak | b.weak,
    mixed: a.mixed | b.mixed,
    verbal: a.verbal | b.verbal,
  };
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function numbering() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    number(name: string): number {
      let number = numbers.get(name);
      if (number === undefined) {
        number = names.length;
        numbers.set(name, number);
        names.push(name);
        if (number > 0xffff && name.split(' ').length === RULE) throw new Error('too many rules for 16 bits');
      }
      return number;
    },
  };
}

/** An ending counts when this many forms share it, and this part of them the class. */
const LEAST_FORMS = 8;
const LEAST_SHARE = 0.4;

/** For each ending the class that most of its forms have, where there is one; longer endings only where they differ. */
function learnEndings(
  forms: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
  classOf: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): [number, number][] {
  const counts = new Map<number, Map<number, number>>();
  const parents = new Map<number, number>();
  for (const [form, readings] of forms) {
    if (form.length < 5 || ![...readings.values()].every(({ tag }) => open.has(tag))) continue;
    for (let length = 2; length <= Math.min(LONGEST_ENDING, form.length - 2); length++) {
      const key = endingKey(form, length);
      if (length > 2) parents.set(key, endingKey(form, length - 1));
      const byClass = counts.get(key) ?? new Map<number, number>();
      counts.set(key, byClass);
      byClass.set(classOf.get(form)!, (byClass.get(classOf.get(form)!) ?? 0) + 1);
    }
  }
  const best = new Map<number, number>();
  for (const [key, byClass] of counts) {
    const all = [...byClass.values()].reduce((a, b) => a + b, 0);
    const [top, count] = [...byClass].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count >= LEAST_FORMS && count / all >= LEAST_SHARE) best.set(key, top);
  }
  const guessed = (key: number | undefined): number | undefined => {
    for (let k = key; k !== undefined; k = parents.get(k)) if (best.has(k)) return best.get(k);
    return undefined;
  };
  return [...best].filter(([key, top]) => guessed(parents.get(key)) !== top).sort(([a], [b]) => a - b);
}
