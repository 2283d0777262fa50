import { group } from '../../bench/accuracy/gather.ts';
import { featuresOf, withinFeaturesOf } from '../../src/chronicle/merge/features.ts';
import type { MergeClaim } from '../../src/chronicle/merge/index.ts';
import { isApart, likelihood } from '../../src/chronicle/merge/score.ts';
import { examplesOf, learn } from './learn.ts';
import { lessonsOf, withinLessonsOf } from './lessons.ts';
import { readReports } from './read-reports.ts';

/**
 * Merging in cross-validation over stories: the claims of each story are divided with weights learned from all others,
 * among all records. `npx tsx train/merge/validate.ts`; prints pairwise precision and recall over the claims that were found, for
 * each story and for all.
 */
const { reports, labelled } = await readReports(process.argv.slice(2));
const [lessons, withinLessons] = [lessonsOf(labelled), withinLessonsOf(labelled)];
const byKey = new Map(labelled.claims.map((claim) => [claim.key, claim]));

const all = { gold: 0, merged: 0, right: 0 };
for (const story of [...new Set(reports.map((report) => report.story))].sort()) {
  const left = <T extends { readonly stories: readonly string[] }>(list: readonly T[]): T[] =>
    list.filter(({ stories }) => !stories.includes(story));
  const weights = learn(examplesOf(left(lessons)));
  const within = learn(examplesOf(left(withinLessons), withinFeaturesOf));
  const scored = (a: MergeClaim, b: MergeClaim): number => (isApart(a, b) ? 0 : likelihood(featuresOf(a, b), weights));
  const inside = (a: MergeClaim, b: MergeClaim): number =>
    isApart(a, b) ? 0 : likelihood(withinFeaturesOf(a, b), within);
  const event = new Map(group(labelled.claims, scored, inside).flatMap((keys) => keys.map((key) => [key, keys[0]!])));
  const own = [...labelled.events.keys()].filter((key) => labelled.story.get(byKey.get(key)!.article) === story);
  const tally = { gold: 0, merged: 0, right: 0 };
  for (const [i, x] of own.entries()) {
    for (const y of own.slice(i + 1)) {
      if (byKey.get(x)!.article === byKey.get(y)!.article) continue;
      for (const [a, n] of labelled.events.get(x)!) {
        for (const [b, m] of labelled.events.get(y)!) {
          const [same, merged] = [a === b, event.get(x) === event.get(y)];
          tally.gold += same ? n * m : 0;
          tally.merged += merged ? n * m : 0;
          tally.right += same && merged ? n * m : 0;
        }
      }
    }
  }
  for (const key of ['gold', 'merged', 'right'] as const) all[key] += tally[key];
  print(story, tally);
}
print('all', all);

function print(name: string, { gold, merged, right }: typeof all): void {
  const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
  console.log(`${name}  P ${percent(right, merged)}  R ${percent(right, gold)}  (gold ${gold}, merged ${merged})`);
}
