import type { Report } from './reports.ts';

/** A page made of a report. */
export type Layout = (report: Report) => string;

/** Chooses by language. */
export const say = ({ lang }: Report, de: string, en: string): string => (lang === 'de' ? de : en);

/** Letters that mean something in HTML, as references. */
export const safe = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

/** The paragraphs, each in the given element, headings in `h2`. */
export const body = (report: Report, open = '<p>', close = '</p>'): string[] =>
  report.paragraphs.map((text) =>
    text.startsWith('## ') ? `<h2>${safe(text.slice(3))}</h2>` : `${open}${safe(text)}${close}`,
  );

/** Puts something between two paragraphs, the first after the paragraph `after`. */
export const between = (
  paragraphs: readonly string[],
  ...inserts: readonly (readonly [after: number, html: string])[]
): string =>
  paragraphs
    .map(
      (text, i) =>
        text +
        inserts
          .filter(([after]) => after === i)
          .map(([, html]) => html)
          .join(''),
    )
    .join('\n');

/** Links to the other reports. */
export const links = ({ others }: Report, open = '<li>', close = '</li>'): string =>
  others.map((title, i) => `${open}<a href="/a/${1000 + i}">${safe(title)}</a>${close}`).join('\n');

/** Teasers of the other reports, with a sentence each. */
export const teasers = (report: Report, tag = 'div'): string =>
  report.others
    .map(
      (title, i) =>
        `<${tag} class="teaser"><h3><a href="/b/${i}">${safe(title)}</a></h3><p>${say(report, 'Wie es dazu kam und was die Beteiligten nun erwarten.', 'How it came about and what those involved expect now.')}</p></${tag}>`,
    )
    .join('\n');

/** The date as people write it. */
export const day = ({ lang, date }: Report): string =>
  new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** JSON-LD as a script. */
export const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/</gu, '\\u003c')}</script>`;

/** The whole page. */
export const page = (report: Report, head: string, content: string): string =>
  `<!DOCTYPE html>\n<html lang="${report.lang}">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${content}\n</body>\n</html>\n`;

/** The usual OpenGraph fields. */
export const og = (report: Report): string =>
  `<title>${safe(report.title)} | ${safe(report.publisher)}</title>
<meta property="og:title" content="${safe(report.title)}"><meta property="og:site_name" content="${safe(report.publisher)}">
<meta property="og:type" content="article"><meta property="og:description" content="${safe(report.lead)}">`;

/** A menu as all sites have it. */
export const menu = (report: Report): string =>
  `<nav class="main-nav"><ul>${say(
    report,
    'Politik Wirtschaft Sport Kultur Regional',
    'Politics Business Sport Culture Local',
  )
    .split(' ')
    .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
    .join('')}</ul></nav>`;
