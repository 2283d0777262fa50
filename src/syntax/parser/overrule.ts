import type { Tree } from '../types.ts';
import { functionNumber, type Guide } from './guide.ts';

const SUBJECT = functionNumber('subject');
const GENITIVE = functionNumber('genitive');
const PART = functionNumber('part');
/** A head is looked for upwards no further than this. */
const MAX_DEPTH = 64;
/** What was taken for the subject of a verb of saying is looked for no further back than this. */
const MAX_DISTANCE = 200;
/** Relations by which a parser hangs words that it could not place in their clause. */
const UNSURE: ReadonlySet<string> = new Set(
  `obj iobj obl obl:arg obl:tmod obl:npmod obl:unmarked nmod nmod:npmod appos dep conj dislocated vocative compound flat xcomp
  advmod root parataxis advcl ccomp acl acl:relcl`.split(/\s+/u),
);

/** What the genitive before its noun is not: "dessen Sohn". */
const ROLES: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:arg']);

/**
 * Hangs subjects on the verb that the rules give them, where parser and rules agree that they are subjects but not of
 * which verb: the order of the clause shows it better than the words nearby. A verb for which the parser has no subject
 * gets the one that the rules have, if it hangs elsewhere.
 */
export function overruleSubjects(tree: Tree, guide: Guide): Tree {
  const heads = tree.heads.slice();
  const relations = tree.relations.slice();
  const { held, passive, copular } = clausesOf(tree);
  for (let i = 0; i < heads.length; i++) {
    const wanted = guide.heads[i]!;
    if (guide.functions[i] === GENITIVE && wanted > i && ROLES.has(relations[i]!))
      subordinate(heads, relations, i, wanted, 'nmod:poss');
    if (guide.sure[i] === 1 && guide.functions[i] === PART) {
      subordinate(heads, relations, i, wanted, 'nummod');
      continue;
    }
    // "verurteilte den Mann wegen Betrugs": what the verb asks for is no attribute of the noun before it.
    if (guide.sure[i] === 1 && guide.functions[i] === SUBJECT) {
      crown(heads, relations, i, wanted);
      continue;
    }
    if (guide.sure[i] === 1 && relations[i] === 'nmod' && heads[i]! < i && !isUnder(heads, wanted, i)) {
      heads[i] = wanted;
      relations[i] = 'obl';
    }
    if (guide.functions[i] !== SUBJECT || wanted < 0 || wanted === heads[i]) continue;
    const agreed = relations[i]!.startsWith('nsubj') && heads[i]! >= 0;
    if (!agreed && (held[wanted] === 1 || !UNSURE.has(relations[i]!))) continue;
    if (isUnder(heads, wanted, i)) continue;
    // Of what is said with a copula the parser knows better which word carries it: "ist drei Jahre alt".
    const centre = heads[i]!;
    if (agreed && copular[centre] === 1 && (isUnder(heads, wanted, centre) || isUnder(heads, centre, wanted))) continue;
    heads[i] = wanted;
    held[wanted] = 1;
    if (!agreed) relations[i] = passive[wanted] === 1 ? 'nsubj:pass' : 'nsubj';
  }
  return { heads, relations };
}

/** Hangs a token on the noun behind it: "Avrils Schwiegersohn", "20 bis 30 Menschen". Where the noun hung on it they change places. */
function subordinate(heads: Int32Array, relations: string[], token: number, noun: number, relation: string): void {
  if (heads[noun] === token) {
    heads[noun] = heads[token]!;
    relations[noun] = relations[token]!;
  }
  if (isUnder(heads, noun, token)) return;
  heads[token] = noun;
  relations[token] = relation;
}

/** Makes a token the subject of a verb; what was that before is what is said: "„Das ist ein Plan“, sagte der Wirt". */
function crown(heads: Int32Array, relations: string[], token: number, verb: number): void {
  if (isUnder(heads, verb, token)) return;
  for (let i = Math.max(0, token - MAX_DISTANCE); i < token; i++)
    if (heads[i] === verb && relations[i]!.startsWith('nsubj')) relations[i] = 'ccomp';
  heads[token] = verb;
  relations[token] = 'nsubj';
}

/** By token, whether a subject, a passive auxiliary and a copula hang on it. */
function clausesOf({ heads, relations }: Tree): Readonly<Record<'held' | 'passive' | 'copular', Uint8Array>> {
  const held = new Uint8Array(heads.length);
  const passive = new Uint8Array(heads.length);
  const copular = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const relation = relations[i]!;
    if (relation.startsWith('nsubj') || relation.startsWith('csubj')) held[head] = 1;
    else if (relation === 'aux:pass') passive[head] = 1;
    else if (relation === 'cop') copular[head] = 1;
  }
  return { held, passive, copular };
}

/** True when a token hangs on another, directly or not, or when that can't be told soon. */
function isUnder(heads: Int32Array, token: number, over: number): boolean {
  let at = token;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (at === over) return true;
    if (at < 0) return false;
    at = heads[at]!;
  }
  return true;
}
