import { writeFileSync } from 'node:fs';
import { beside, EXAMPLES, readExample } from './read-example.ts';

// Writes the expected records anew: npx tsx examples/write-expected.ts. Read the difference before keeping it.
for (const name of EXAMPLES) {
  writeFileSync(beside(name, 'expected'), `${JSON.stringify(await readExample(name), null, 2)}\n`);
}
