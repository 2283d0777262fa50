import { readFileSync, writeFileSync } from 'node:fs';
import { checkFact, type Fact, type Facts, type Group, happenings, isWithin } from './facts.ts';
import { beside, EXAMPLES, readExample } from './read-example.ts';

// Brings the lists of what Regesta misses up to date: npx tsx examples/mark-missed.ts. Read the difference: what used to be
// right and isn't any more is a step back.
const line = (value: unknown): string => JSON.stringify(value).replace(/(?<=[,:])(?=["[{\d-]|null|true|false)/gu, ' ');
const list = (name: string, items: readonly unknown[]): string =>
  `  "${name}": [${items.map((item) => `\n    ${line(item)}`).join(',')}${items.length === 0 ? '' : '\n  '}]`;
const marked = <T extends object>(value: T, missed: unknown): T => {
  const { missed: _, ...rest } = value as T & { missed?: unknown };
  return (missed === null ? rest : { ...rest, missed }) as T;
};

for (const name of EXAMPLES) {
  const path = beside(name, 'facts');
  const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts;
  const record = await readExample(name);
  const { within, basis, not } = facts.published;
  const { published } = record;
  const dated = published.basis === basis && published.date !== (not ?? 'never') && isWithin(published, within);
  const claims = facts.claims.map((fact): Fact => {
    const missed = [...checkFact(fact, record)].flatMap(([field, trouble]) => (trouble === null ? [] : [field]));
    return marked(fact, missed.length === 0 ? null : missed);
  });
  const groups = (all: readonly Group[], count: (group: Group) => number): Group[] =>
    all.map((group) => marked(group, happenings(group, record) === count(group) ? null : true));
  const parts = [
    `  "report": ${line(facts.report)}`,
    `  "article": ${line(facts.article)}`,
    `  "published": ${line(marked(facts.published, dated ? null : true))}`,
    list('claims', claims),
    list(
      'same',
      groups(facts.same, () => 1),
    ),
    list(
      'apart',
      groups(facts.apart, ({ triggers }) => triggers.length),
    ),
  ];
  writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`);
}
