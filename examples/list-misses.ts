import { readFileSync } from 'node:fs';
import { checkFact, type Facts } from './facts.ts';
import { beside, EXAMPLES, readExample } from './read-example.ts';

// Lists the facts that Regesta gets wrong: npx tsx examples/list-misses.ts [example]
let right = 0;
let wrong = 0;
for (const name of EXAMPLES.filter((one) => one.includes(process.argv[2] ?? ''))) {
  const facts = JSON.parse(readFileSync(beside(name, 'facts'), 'utf8')) as Facts;
  const record = await readExample(name);
  console.log(`${name}: ${record.published.basis} ${record.published.earliest} to ${record.published.latest}`);
  for (const fact of facts.claims) {
    for (const [field, trouble] of checkFact(fact, record)) {
      if (trouble === null) right++;
      else wrong++;
      if (trouble !== null && trouble !== 'there is no claim') console.log(`  ${fact.trigger}, ${field}: ${trouble}`);
    }
  }
}
console.log(`${right} fields right, ${wrong} wrong`);
