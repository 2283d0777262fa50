/** The slots and conditions that have a name of their own; every other slot is a preposition. */
const NAMED = [
  'subject',
  'object',
  'indirect',
  'complement',
  'genitive',
  'agent',
  'possessive',
  'modifier',
  'support',
  'party',
  'clause',
  'sentence',
  'article',
  'modal',
  'verb',
  'ccomp',
  'xcomp',
];
const SHORTEST = 4;

/** What is wrong with the name of a slot, or null: one that holds a blank, and one that looks like a slip of the pen. */
export function faultOfSlot(slot: string): string | null {
  if (/\s/u.test(slot)) return `"${slot}" is no slot: a slot is one word, such as "object" or a preposition`;
  for (const part of slot.split('>')) {
    if (part.length < SHORTEST || NAMED.includes(part)) continue;
    const meant = NAMED.find((name) => Math.abs(name.length - part.length) <= 2 && distance(name, part) <= 2);
    if (meant !== undefined && distance(meant, part) < Math.min(3, part.length - 2))
      return `there is no slot "${part}"; was "${meant}" meant?`;
  }
  return null;
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
