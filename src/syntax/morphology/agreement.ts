import type { Interpretation } from './interpretation.ts';
import type { Form } from './morphology.ts';
import { ANY_NOMINAL, CASES, GENDERS, type NominalMask } from './reading.ts';
import type { AgreementRules, NominalRole } from './roles.ts';

/** Words of a noun phrase that agree, by token index in the sentence, and what they can be together. */
export interface NominalGroup {
  /** The noun, name or pronoun; the last word where there is none. */
  readonly head: number;
  readonly members: readonly number[];
  /** The preposition before it, or -1. */
  readonly preposition: number;
  /** What the members can be together, the preposition's demand included. Never empty. */
  readonly mask: NominalMask;
}

/** The mask of one case in all genders and numbers, by number of the case. */
export function caseMask(number: number): NominalMask {
  return 0b1111 << (4 * number);
}

const SINGULAR: NominalMask = 0x7777;
const PLURAL: NominalMask = 0x8888;

interface Member {
  readonly at: number;
  readonly role: NominalRole;
  readonly mask: NominalMask;
}

/** Finds the groups of agreeing words of a sentence, in the order of their heads. Linear in its length. */
export function nominalGroups(
  words: readonly Interpretation[],
  forms: readonly Form[],
  isMark: readonly boolean[],
  rules: AgreementRules,
): NominalGroup[] {
  const groups: NominalGroup[] = [];
  // Determiners whose noun is still to come: "der von der Polizei gesuchte Mann" has two open at once.
  let open: Member[] = [];
  let adjectives: number[] = [];
  let number = -1;
  const close = (at: number, name: NominalMask | null) => {
    const nearest = open.at(-1);
    // A determiner waits for its noun only where adjectives or nothing stand between, or an adjective follows what does.
    const determiner =
      nearest !== undefined && (adjectives.length > 0 || gapFree(words, nearest.at, at, rules)) ? nearest : undefined;
    if (determiner !== undefined) open.pop();
    const mask = (name ?? adjective(at, determiner).mask) || ANY_NOMINAL;
    // Two and more are many: "zwei Beamte".
    const counted = number >= 0 && number === (adjectives.find((i) => i > number) ?? at) - 1;
    const many = counted && (mask & PLURAL) !== 0 ? mask & PLURAL : mask;
    const members = [
      ...(determiner ? [determiner] : []),
      ...adjectives.map((i) => adjective(i, determiner)),
      { at, role: 'noun' as const, mask: many },
    ];
    groups.push(group(at, members));
    adjectives = [];
  };
  const nounless = () => {
    const last = adjectives.pop();
    if (last !== undefined) close(last, null);
  };
  /** What an adjective can be after a determiner, or what declines like one: a noun ("Verletzte"), a second determiner. */
  const adjective = (at: number, determiner: Member | undefined): Member => {
    const lemma = determiner === undefined ? '' : words[determiner.at]!.lemma;
    const strong = determiner === undefined || rules.strongAfter.has(lemma);
    const field = strong ? 'strong' : rules.mixedAfter.has(lemma) ? 'mixed' : 'weak';
    const { [field]: mask, strong: own, weak } = words[at]!;
    return { at, role: 'adjective', mask: weak === 0 ? own : mask };
  };
  const group = (head: number, members: readonly Member[]): NominalGroup => {
    const first = members[0]!;
    const before = words[first.at - 1];
    const preposition =
      first.role === 'fused'
        ? first.at
        : before !== undefined && rules.roles[before.tag] === 'preposition'
          ? first.at - 1
          : -1;
    const demand = preposition < 0 ? ANY_NOMINAL : words[preposition]!.strong;
    return { head, members: members.map(({ at }) => at), preposition, mask: together(members, demand) };
  };
  for (let i = 0; i < words.length; i++) {
    const { tag } = words[i]!;
    const role = rules.roles[tag];
    if (role === 'determiner' && open.at(-1)?.at === i - 1) {
      // "die beiden Männer": the second determiner declines like an adjective.
      adjectives.push(i);
    } else if (role === 'determiner' || role === 'fused') {
      open.push({ at: i, role, mask: words[i]!.strong || ANY_NOMINAL });
      adjectives = [];
    } else if (role === 'adjective') adjectives.push(i);
    else if (role === 'number') number = rules.counts(forms[i]!.clues.lower) ? i : number;
    else if (role === 'noun') close(i, null);
    else if (role === 'name') close(i, words[i]!.strong || nameMask(forms[i]!, rules));
    else if (role === 'pronoun') {
      groups.push(group(i, [{ at: i, role, mask: words[i]!.strong || ANY_NOMINAL }]));
      adjectives = [];
    } else if (isMark[i] && rules.roles[words[i + 1]?.tag ?? ''] !== 'adjective') {
      nounless();
      open = [];
    }
  }
  nounless();
  return groups;
}

/** A name is in the singular; with the ending of the genitive it is most likely in that case. */
function nameMask(form: Form, rules: AgreementRules): NominalMask {
  const genitive = form.clues.form.endsWith(rules.genitiveName) ? SINGULAR : SINGULAR & ~caseMask(CASES.indexOf('Gen'));
  return genitive | caseMask(CASES.indexOf('Nom')) | (1 << (4 * CASES.indexOf('Gen') + GENDERS.indexOf('Fem')));
}

function gapFree(words: readonly Interpretation[], from: number, to: number, rules: AgreementRules): boolean {
  for (let i = from + 1; i < to; i++) {
    const role = rules.roles[words[i]!.tag];
    if (role === 'noun' || role === 'pronoun' || role === 'preposition') return false;
  }
  return true;
}

/** What all members can be; where they contradict each other, the less reliable ones give way. */
function together(members: readonly Member[], demand: NominalMask): NominalMask {
  const all = (keep: (role: NominalRole) => boolean) =>
    members.reduce((mask, member) => (keep(member.role) ? mask & (member.mask || ANY_NOMINAL) : mask), ANY_NOMINAL);
  const whole = all(() => true);
  return (
    whole & demand ||
    all((role) => role !== 'noun') & demand ||
    all((role) => role !== 'adjective') & demand ||
    all((role) => role === 'determiner' || role === 'fused') & demand ||
    whole ||
    demand ||
    ANY_NOMINAL
  );
}
