export { datePublication } from './date-publication.ts';
export type { PublishedLanguage } from './language.ts';
