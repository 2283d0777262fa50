import type { Form } from './morphology.ts';
import type { AgreementRules, Person } from './roles.ts';

/** For each token, the nearest pronoun of the first or second person within its segment. Linear. */
export function nearestPersons(
  forms: readonly Form[],
  segments: readonly number[],
  rules: AgreementRules,
): readonly (Person | null)[] {
  const nearest = new Array<Person | null>(forms.length).fill(null);
  const distance = new Array<number>(forms.length).fill(Number.POSITIVE_INFINITY);
  const pass = (from: number, to: number, step: 1 | -1) => {
    let person: Person | null = null;
    let since = 0;
    for (let i = from; i !== to; i += step) {
      if (segments[i] !== segments[i - step]) person = null;
      const own = rules.persons[forms[i]!.clues.lower];
      if (own !== undefined) {
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
  pass(0, forms.length, 1);
  pass(forms.length - 1, -1, -1);
  return nearest;
}
