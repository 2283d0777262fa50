import { expect, it } from 'vitest';
import { standing } from './standing.ts';

const confirm = { id: 'a', kind: 'confirm' as const, value: null };
const withdraw = (id: string, value: string) => ({ id, kind: 'withdraw' as const, value });

it.each([
  ['keeps what nobody takes back', [confirm], ['a']],
  ['leaves out what was taken back', [confirm, withdraw('b', 'a')], []],
  ['keeps it again where that was taken back, too', [confirm, withdraw('b', 'a'), withdraw('c', 'b')], ['a']],
])('%s', (_, decisions, ids) => {
  expect(standing(decisions).map(({ id }) => id)).toEqual(ids);
});
