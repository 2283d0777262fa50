import { type Recent, recent } from '../../engine/recent.ts';
import type { ClaimStatus, FigureKind } from '../types.ts';
import type { Codebook } from './load.ts';
import type { GroupEntry, TriggerEntry } from './schema.ts';

/** The words of a condition: classes by name, plain words in lower case, and whether anything at all will do. */
export interface Condition {
  readonly slot: string;
  readonly any: boolean;
  readonly words: ReadonlySet<string>;
  readonly classes: readonly CompiledClass[];
}

/** A class of words: lemmas in lower case, and kinds of entities that belong to it. */
export interface CompiledClass {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** One reading of a trigger word: the event type, the roles of its frame, and when it holds. */
export interface Sense {
  /** `plover.ASSAULT.de.verbs.töten`: appears in the claim's rules. */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly pos: 'verb' | 'noun';
  /** Runs of further words that must stand in the clause, each contiguous, in lower case; empty for a single word. */
  readonly parts: readonly (readonly string[])[];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** Slots that hold a place where it happens: what is visited. */
  readonly place: readonly string[];
  readonly reciprocal: boolean;
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
  /** Its type is that of what caused it, where that is told near by. */
  readonly result: boolean;
  /** It takes up an event told before ("die Tat", "the incident") and is none where there is none. */
  readonly again: boolean;
  /** As a noun, never matched as the head of a compound. */
  readonly whole: boolean;
  /** What a number of its recipients counts. */
  readonly figures: FigureKind | null;
  /** The status that the word itself gives. */
  readonly status: ClaimStatus | null;
  /** Place in the codebook: the earlier wins where two fit equally well. */
  readonly order: number;
}

/** The senses that a noun may have, and the first part of a compound, in lower case, or null. */
export interface NounSenses {
  readonly senses: readonly Sense[];
  readonly modifier: string | null;
}

/** A codebook ready for one language: senses by lemma in lower case. */
export interface CompiledCodebook {
  readonly name: string;
  readonly language: string;
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** Contexts by the words that name something of them. */
  readonly contextsByWord: ReadonlyMap<string, readonly string[]>;
  readonly classes: ReadonlyMap<string, CompiledClass>;
  /** What was found of nouns before, by the form and for one lemma; it changes the speed and never the result. */
  readonly met: Recent<{ readonly lemma: string; readonly senses: NounSenses | null }>;
}

const DEFAULTS = {
  verbs: { actor: ['subject'], recipient: ['object', 'indirect'] },
  nouns: { actor: ['agent', 'support', 'possessive', 'genitive', 'modifier'], recipient: [] as string[] },
};

const NO_PARTS: Sense['parts'] = [];

/** Makes a codebook ready for one language. */
export function compileCodebook(codebook: Codebook, language: 'de' | 'en'): CompiledCodebook {
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  const classes = new Map<string, CompiledClass>();
  for (const [name, entry] of Object.entries(codebook.classes ?? {})) {
    classes.set(name, { name, words: lowerSet(entry[language]), kinds: new Set(entry.kinds ?? []) });
  }
  const contextsByWord = new Map<string, string[]>();
  for (const [name, entry] of Object.entries(codebook.contexts ?? {})) {
    for (const word of lowerSet(entry[language])) contextsByWord.set(word, [...(contextsByWord.get(word) ?? []), name]);
  }
  const verbLast = codebook.languages?.[language]?.phrases !== 'verb-first';
  const free = lowerSet(codebook.languages?.[language]?.free);
  let order = 0;
  for (const [type, entry] of Object.entries(codebook.types)) {
    const add = (triggers: TriggerEntry | undefined, mode: string | null): void => {
      for (const kind of ['verbs', 'phrases', 'nouns'] as const) {
        const pos = kind === 'nouns' ? 'noun' : 'verb';
        const own = entry.roles?.[pos === 'noun' ? 'nouns' : 'verbs'];
        const plain = DEFAULTS[pos === 'noun' ? 'nouns' : 'verbs'];
        const standard = { actor: own?.actor ?? plain.actor, recipient: own?.recipient ?? plain.recipient };
        const prefix = `${codebook.codebook}.${type}.${language}.${kind}.`;
        for (const group of triggers?.[kind] ?? []) {
          const long = typeof group === 'string' ? { words: group } : group;
          // The words of a group share what is said of them all.
          const shared = {
            ...common(long, classes),
            mode: long.mode ?? mode,
            actor: slotList(long.actor ?? standard.actor),
            recipient: slotList(long.recipient ?? standard.recipient),
            place: slotList(long.place ?? 'none'),
            reciprocal: long.reciprocal ?? entry.reciprocal ?? false,
          } as const;
          const list = kind === 'phrases' ? long.words.split(';') : long.words.split(/\s+/u);
          for (const item of list) {
            const text = item.trim().toLowerCase();
            if (text === '') continue;
            const words = text.split(/\s+/u);
            const key = kind === 'phrases' && verbLast ? words.pop()! : words.shift()!;
            // Written out, since spreading thousands of objects costs a start more than reading a report.
            const sense: Sense = {
              id: `${prefix}${text.replaceAll(' ', '-')}`,
              type,
              mode: shared.mode,
              contexts: shared.contexts,
              pos,
              parts: words.length === 0 ? NO_PARTS : parts(words, free),
              actor: shared.actor,
              recipient: shared.recipient,
              place: shared.place,
              reciprocal: shared.reciprocal,
              when: shared.when,
              unless: shared.unless,
              result: shared.result,
              again: shared.again,
              whole: shared.whole,
              figures: shared.figures,
              status: shared.status,
              order: order++,
            };
            push(pos === 'noun' ? nouns : verbs, key, sense);
          }
        }
      }
    };
    add(entry[language], null);
    for (const [mode, own] of Object.entries(entry.modes ?? {})) add(own[language], mode);
  }
  return { name: codebook.codebook, language, verbs, nouns, contextsByWord, classes, met: recent() };
}

type Long = Exclude<GroupEntry, string> | { readonly words: string };

function common(group: Long, classes: ReadonlyMap<string, CompiledClass>) {
  const long: Exclude<GroupEntry, string> = group;
  const conditions = (all: Readonly<Record<string, string>> | undefined): Condition[] =>
    Object.entries(all ?? {}).map(([slot, value]) => {
      const words = value.split(/\s+/u);
      return {
        slot,
        any: words.includes('*'),
        words: new Set(words.filter((w) => !w.startsWith('@') && w !== '*').map((w) => w.toLowerCase())),
        classes: words.filter((w) => w.startsWith('@')).flatMap((w) => classes.get(w.slice(1)) ?? []),
      };
    });
  return {
    contexts: long.contexts ?? [],
    when: conditions(long.when),
    unless: conditions(long.unless),
    result: long.result ?? false,
    again: long.again ?? false,
    whole: long.whole ?? false,
    figures: long.figures ?? null,
    status: long.status ?? null,
  };
}

/** The free words of a language (the reflexive) stand anywhere in the clause; all others of a phrase hold together. */
function parts(words: readonly string[], free: ReadonlySet<string>): string[][] {
  const rest = words.filter((word) => !free.has(word));
  const alone = words.filter((word) => free.has(word)).map((word) => [word]);
  return rest.length === 0 ? alone : [...alone, rest];
}

function slotList(slots: string | readonly string[]): readonly string[] {
  return typeof slots === 'string' ? slots.split(/\s+/u).filter((slot) => slot !== 'none') : slots;
}

function lowerSet(words: string | undefined): ReadonlySet<string> {
  return new Set((words ?? '').toLowerCase().split(/\s+/u).filter(Boolean));
}

function push(map: Map<string, Sense[]>, key: string, sense: Sense): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [sense]);
  else same.push(sense);
}
