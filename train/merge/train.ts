import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withinFeaturesOf } from '../../src/chronicle/merge/features.ts';
import { examplesOf, learn } from './learn.ts';
import { lessonsOf, withinLessonsOf } from './lessons.ts';
import { readReports } from './read-reports.ts';

/**
 * Learns the weights of merging from annotated stories as they are read now, and writes src/chronicle/merge/weights.ts:
 * `npx tsx train/merge/train.ts`. The Wikinews articles teach what is not one event.
 */
const { labelled } = await readReports(process.argv.slice(2));

const table = (doc: string, name: string, weights: Readonly<Record<string, number>>): string => {
  const rows = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([feature, weight]) => `  ${/^\w+$/u.test(feature) ? feature : `'${feature}'`}: ${weight},`);
  return `/** ${doc} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
};
writeFileSync(
  join(import.meta.dirname, '../../src/chronicle/merge/weights.ts'),
  [
    table(
      'How much each feature of a pair of claims counts, as log odds. Learned by train/merge/train.ts.',
      'WEIGHTS',
      learn(examplesOf(lessonsOf(labelled))),
    ),
    table(
      'The same for two events that one article tells.',
      'WITHIN_WEIGHTS',
      learn(examplesOf(withinLessonsOf(labelled), withinFeaturesOf)),
    ),
  ].join('\n'),
);
