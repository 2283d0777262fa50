/** The view of an event: the records of its articles, put beside each other. */
export type { ViewArticle, ViewInput } from './types.ts';
export { compareEvents, viewEvent } from './view.ts';
