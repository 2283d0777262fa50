import type { AttributionModel } from '../../src/attribution/model.ts';
import { bestReadiness, type Unseen } from './calibrate.ts';
import { learn, type Recipe } from './learn.ts';
import { type Lessons, lessonsOf, type Prepared } from './lessons.ts';
import { learnChoices } from './rank.ts';

/** How the shipped model is learned. */
export const RECIPE: Recipe = { bits: 17, rounds: 20, rate: 0.03, decay: 0.02, bias: 0.6, seed: 7, least: 1 };

/** How its choice among sources is learned: fewer lessons, weights kept smaller, rare features left out. */
export const SOURCE_RECIPE: Recipe = { ...RECIPE, bits: 18, rate: 0.01, decay: 0.03, least: 4 };

/** In how many parts the articles are read by models that were learned from the others. */
const PARTS = 4;

/**
 * Learns both parts of a model: which candidates are true, and which source each has. How readily something is taken is
 * what serves articles best that a model has not seen, whatever the recipe says.
 */
export function teach(articles: readonly Prepared[], recipe: Recipe, sourceRecipe: Recipe): AttributionModel {
  const lessons = articles.map((article) => lessonsOf(article));
  const unseen: Unseen[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = lessons.filter((_, i) => i % PARTS !== part);
    const model = { ...learnBoth(others, recipe, sourceRecipe), leanings: {} };
    for (const [i, prepared] of articles.entries()) if (i % PARTS === part) unseen.push({ prepared, model });
  }
  const { bias, leanings } = bestReadiness(unseen);
  return { ...learnBoth(lessons, { ...recipe, bias }, sourceRecipe), leanings };
}

function learnBoth(
  lessons: readonly Lessons[],
  recipe: Recipe,
  sourceRecipe: Recipe,
): Omit<AttributionModel, 'leanings'> {
  return {
    message: learn(
      lessons.flatMap(({ message }) => message),
      recipe,
    ),
    source: learnChoices(
      lessons.flatMap(({ source }) => source),
      sourceRecipe,
    ),
  };
}
