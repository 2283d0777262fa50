import type { AttributionModel } from '../../src/attribution/model.ts';
import { learn, type Recipe } from './learn.ts';
import { lessonsOf, type Prepared } from './lessons.ts';
import { learnChoices } from './rank.ts';

/** How the shipped model is learned. */
export const RECIPE: Recipe = { bits: 17, rounds: 20, rate: 0.03, decay: 0.02, bias: 0.6, seed: 7, least: 1 };

/** How its choice among sources is learned: fewer lessons, weights kept smaller, rare features left out. */
export const SOURCE_RECIPE: Recipe = { ...RECIPE, bits: 18, rate: 0.01, decay: 0.03, least: 8 };

/** Learns both parts of a model: which candidates are true, and which source each has. */
export function teach(articles: readonly Prepared[], recipe: Recipe, sourceRecipe: Recipe): AttributionModel {
  const lessons = articles.map((article) => lessonsOf(article));
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
