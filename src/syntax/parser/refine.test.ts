import { describe, expect, it } from 'vitest';
import { bestRoles, forbidRoles } from './refine.ts';
import { ROLES } from './roles.ts';

const scores = (wanted: Partial<Record<(typeof ROLES)[number], number>>): Float32Array =>
  Float32Array.from(ROLES, (role) => wanted[role] ?? -5);
const names = (roles: readonly number[]): string[] => roles.map((role) => ROLES[role]!);

describe('bestRoles', () => {
  it('gives a clause one subject, though both phrases look like one', () => {
    const both = [scores({ nsubj: 3, obj: 2 }), scores({ nsubj: 4, obj: 0 })];
    expect(names(bestRoles(both, [0, 0]))).toEqual(['obj', 'nsubj']);
  });

  it('lets two adverbials stand', () => {
    expect(names(bestRoles([scores({ obl: 3 }), scores({ obl: 3 })], [0, 0]))).toEqual(['obl', 'obl']);
  });

  it('counts a role that is kept as taken', () => {
    const both = [scores({ '': 5 }), scores({ nsubj: 3, obl: 1 })];
    expect(names(bestRoles(both, [1, 0]))).toEqual(['', 'obl']);
  });
});

describe('forbidRoles', () => {
  it.each([
    [0b0001, 'obj', 'nsubj'],
    [0b1000, 'nsubj', 'obj'],
    [0b0100, 'obj', 'obl'],
    [0, 'obj', 'obj'],
  ])('by the cases %i of a phrase taken for %s', (cases, relation, expected) => {
    const own = scores({ '': 9, nsubj: relation === 'nsubj' ? 4 : 3, obj: relation === 'obj' ? 4 : 2, obl: 1 });
    if (cases === 0) own[0] = -9;
    forbidRoles(own, relation, cases);
    expect(names(bestRoles([own], [0]))).toEqual([expected]);
  });
});
