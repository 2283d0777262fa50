import type { RetagInput } from '../../../../syntax/morphology/language.ts';
import { finiteTags } from './tags.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

const NOUNS = words('NN NNS NNP NNPS');
/** Question and relative words. */
const QUESTIONS = words('WDT WP WRB WP$');
/** What opens a clause with a finite verb and hardly anything else. Lower case. */
const SUBORDINATORS = words('that because if whether although though while unless');
/** Pronouns that are no subjects. Lower case. */
const OBJECTS = words('him them me us');
/** Verbs that clauses follow without a conjunction. */
const CLAUSE_TAKERS = words(`
  said say says told tell tells thought think thinks knew know knows believed believe believes felt feel feels hoped hope hopes added
  claimed claim claims feared warned insisted argued announced reported promised suggested found noted meant heard saw`);
/** What a finite verb may have been taken for. */
const DISGUISES = words('NN NNS VB VBN JJ');
/** What stands behind a participle that says more of the noun before it. */
const BEHIND_PARTICIPLE = words('IN TO RB RP VBG');
/** What begins a noun phrase. */
const BEGINS = words('DT PRP PRP$ NNP CD EX');

/** What stands right behind a conjunction that opens no whole clause. */
const NO_CLAUSE = words('TO VBG VBN IN');

/** A verb is looked for no further away than this. */
const REACH = 60;

const isBreak = (tag: string): boolean => tag === '.' || tag === ':' || tag === '-LRB-' || tag === '-RRB-';
const isApart = (tag: string): boolean => isBreak(tag) || tag === ',' || tag === 'CC' || tag === '``' || tag === "''";

/** Gives clauses that have no finite verb theirs, and takes from others what can only be a participle. */
export function retagClauses(input: RetagInput): void {
  const { tags } = input;
  for (let at = 0; at < tags.length; at++) {
    setInfinitive(input, at);
    if (isOpener(input, at)) completeOpened(input, at);
    else if (tags[at] === 'PRP') completePronoun(input, at);
  }
  completeBefore(input);
  completeMain(input);
  reduceRelatives(input);
}

function isOpener({ tags, lower }: RetagInput, at: number): boolean {
  return QUESTIONS.has(tags[at]!) || (tags[at] === 'IN' && SUBORDINATORS.has(lower(at)));
}

/** "can approximate levels", "let him know" */
function setInfinitive({ tags, can, lower }: RetagInput, at: number): void {
  if (tags[at] === 'MD') {
    let next = at + 1;
    while (tags[next] === 'RB') next++;
    const follows = tags[next + 1] === 'VB' || tags[next + 1] === 'RB';
    if ((tags[next] === 'JJ' || tags[next] === 'NN' || tags[next] === 'VBP') && !follows && can(next, 'VB'))
      tags[next] = 'VB';
  } else if (
    tags[at] === 'PRP' &&
    OBJECTS.has(lower(at)) &&
    tags[at - 1] !== 'IN' &&
    tags[at + 1] === 'VBP' &&
    can(at + 1, 'VB')
  )
    tags[at + 1] = 'VB';
}

/** The finite tag that a form after a subject can have, or null. */
function finiteOf({ tags, can }: RetagInput, at: number, before: string): string | null {
  if (!DISGUISES.has(tags[at] ?? '')) return null;
  if (tags[at] === 'NNS') return before !== 'NNS' && can(at, 'VBZ') ? 'VBZ' : null;
  if (tags[at] === 'VBN') return can(at, 'VBD') ? 'VBD' : null;
  return before !== 'NN' && before !== 'NNP' && can(at, 'VBP') ? 'VBP' : null;
}

/** A clause behind a subordinator or relative word without a finite verb has it where the first form stands that can be one. */
function completeOpened(input: RetagInput, opener: number): void {
  const { tags } = input;
  let end = opener + 1;
  for (; end < tags.length && !isBreak(tags[end]!); end++) {
    if (finiteTags.has(tags[end]!)) return;
    if (isOpener(input, end)) break;
  }
  // "how to", "when compared to", "while running"
  if (end - opener < 3 || NO_CLAUSE.has(tags[opener + 1]!)) return;
  let first = opener + 1;
  while (tags[first] === 'RB') first++;
  const own = tags[opener] === 'WDT' || tags[opener] === 'WP' ? finiteOf(input, first, 'NNS') : null;
  if (own !== null && tags[first + 1] !== undefined && !NOUNS.has(tags[first + 1]!)) {
    tags[first] = own;
    return;
  }
  for (let at = opener + 2; at < end; at++) {
    if (tags[at] === ',') return;
    const subject = tags[at - 1] === 'RB' ? at - 2 : at - 1;
    if (!NOUNS.has(tags[subject]!) && tags[subject] !== 'PRP') continue;
    const found = finiteOf(input, at, tags[subject]!);
    // "crop yields" goes on.
    if (found === null || (tags[at] !== 'VBN' && NOUNS.has(tags[at + 1] ?? ''))) continue;
    tags[at] = found;
    return;
  }
}

/** "we capture information": a pronoun that is a subject is followed by its verb where no other verb comes. */
function completePronoun(input: RetagInput, at: number): void {
  const { tags, lower } = input;
  if (OBJECTS.has(lower(at)) || (at > 0 && !isApart(tags[at - 1]!) && !isOpener(input, at - 1))) return;
  const found = finiteOf(input, at + 1, 'NNS');
  if (found === null) return;
  const end = Math.min(tags.length, at + REACH);
  for (let i = at + 1; i < end && !isBreak(tags[i]!); i++) if (finiteTags.has(tags[i]!)) return;
  tags[at + 1] = found;
}

/** "research shows that …": what stands between a noun and a clause with "that" is the verb where nothing else is. */
function completeBefore(input: RetagInput): void {
  const { tags, lower } = input;
  let free = true;
  for (let at = 1; at < tags.length; at++) {
    if (isBreak(tags[at]!) || isOpener(input, at)) free = true;
    if (finiteTags.has(tags[at]!)) free = false;
    if (!free || tags[at + 1] !== 'IN' || lower(at + 1) !== 'that' || !NOUNS.has(tags[at - 1]!)) continue;
    const found = finiteOf(input, at, tags[at - 1]!);
    if (found !== null) tags[at] = found;
  }
}

/** What an object begins with. */
const BEGINS_OBJECT = words('DT PRP PRP$ NN NNS NNP NNPS JJ CD EX ``');

/** "Weber, who left in May, accused the board": where no other verb is the main one, that behind the insertion is. */
function completeMain(input: RetagInput): void {
  const { tags, can, lower } = input;
  let open = 0;
  let subject = false;
  let found = -1;
  for (let at = 0; at < tags.length; at++) {
    if (isOpener(input, at)) open++;
    else if (finiteTags.has(tags[at]!)) {
      if (open === 0) return;
      open--;
    } else if (NOUNS.has(tags[at]!) || tags[at] === 'PRP') subject = true;
    if (found >= 0 || !subject || open > 0 || tags[at] !== 'VBN' || tags[at - 1] !== ',' || !can(at, 'VBD')) continue;
    const next = tags[at + 1];
    if (next !== undefined && (BEGINS_OBJECT.has(next) || (next === 'IN' && lower(at + 1) === 'that'))) found = at;
  }
  if (found >= 0) tags[found] = 'VBD';
}

/**
 * Of two finite verbs without a link one is a participle: "the difference obtained from tests was small", "we use the methods
 * described in the book".
 */
function reduceRelatives(input: RetagInput): void {
  const { tags, can, lower } = input;
  /** How many finite verbs may still come without a link. */
  let left = 1;
  for (let at = 0; at < tags.length; at++) {
    if (isApart(tags[at]!)) left = 1;
    else if (isOpener(input, at)) left++;
    if (!finiteTags.has(tags[at]!)) continue;
    const before = tags[at - 1] ?? '';
    const doubtful = tags[at] === 'VBD' && can(at, 'VBN') && NOUNS.has(before) && before !== 'NNP';
    const behind = tags[at + 1] ?? '';
    const reduced =
      doubtful &&
      !CLAUSE_TAKERS.has(lower(at)) &&
      BEHIND_PARTICIPLE.has(behind) &&
      (left <= 0 || verbFollows(input, at));
    if (reduced) tags[at] = 'VBN';
    else if (CLAUSE_TAKERS.has(lower(at))) left = Math.max(left, 1);
    // "the lands they need" has a clause without any link.
    else if (before !== 'PRP' || !NOUNS.has(tags[at - 2] ?? '')) left--;
  }
}

/** True when a finite verb follows without a link and without a subject of its own. */
function verbFollows({ tags, lower }: RetagInput, from: number): boolean {
  for (let at = from + 1; at < Math.min(tags.length, from + REACH); at++) {
    const tag = tags[at]!;
    if (finiteTags.has(tag)) return true;
    if (isApart(tag) || QUESTIONS.has(tag) || (tag === 'IN' && SUBORDINATORS.has(lower(at)))) return false;
    if (BEGINS.has(tag) && NOUNS.has(tags[at - 1]!) && tag !== 'NNP') return false;
  }
  return false;
}
