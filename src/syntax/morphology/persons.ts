import type { Interpretation } from './interpretation.ts';
import type { Person } from './roles.ts';

/** For each token, the nearest pronoun of the first or second person within its segment. Linear. */
export function nearestPersons(
  words: readonly Interpretation[],
  segments: readonly number[],
): readonly (Person | null)[] {
  const nearest = new Array<Person | null>(words.length).fill(null);
  const distance = new Array<number>(words.length).fill(Number.POSITIVE_INFINITY);
  const pass = (from: number, to: number, step: 1 | -1) => {
    let person: Person | null = null;
    let since = 0;
    for (let i = from; i !== to; i += step) {
      if (segments[i] !== segments[i - step]) person = null;
      const own = words[i]!.person;
      if (own !== null) {
        person = own;
        since = 0;
      }
      if (person !== null && since < distance[i]!) {
        nearest[i] = person;
        distance[i] = since;
      }
      since++;
    }
  };
  pass(0, words.length, 1);
  pass(words.length - 1, -1, -1);
  return nearest;
}
