import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';
import { REPORTS, type Report } from './reports.ts';

/** Another report in the same language, as endless pages put it below. */
const next = (r: Report): Report => REPORTS[((REPORTS.indexOf(r) + 1) % 3) + (r.lang === 'de' ? 0 : 3)]!;

/** The last layouts that were written, seen by no rule before they were first measured. */
export const LAST: Readonly<Record<string, Layout>> = {
  'endless page: the next report whole below the first': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: { name: r.publisher } })}`,
      `${menu(r)}<div class="stream"><article class="story"><h1>${safe(r.title)}</h1><div class="story__body"><p>${safe(r.lead)}</p>${body(r).join('')}</div></article><article class="story"><h1>${safe(next(r).title)}</h1><div class="story__body"><p>${safe(next(r).lead)}</p>${body(next(r)).slice(0, 3).join('')}</div></article></div>`,
    ),
  'comment count and tools on top, a box of key points': (r) =>
    page(
      r,
      `${og(r)}<meta property="article:published_time" content="${r.date}T06:00:00Z">`,
      `${menu(r)}<div class="col"><h1>${safe(r.title)}</h1><div class="tools"><span>${say(r, '24 Kommentare', '24 comments')}</span><span>${say(r, 'Drucken', 'Print')}</span><span>A+ A-</span></div><h2 class="deck">${safe(r.lead)}</h2><div class="txt">${between(body(r, '<div class="par">', '</div>'), [2, `<div class="ad"><small>${say(r, 'Anzeige', 'Advertisement')}</small></div>`])}</div><p class="tagline"><i>${r.author} ${say(r, 'ist Redakteurin im Ressort Politik.', 'is a staff writer on the politics desk.')}</i></p></div><div class="rail"><h3>${say(r, 'Neueste Beiträge', 'Recent posts')}</h3>${links(r)}</div>`,
    ),
  'pictures with captions as spans, a gallery between': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': ['Article', 'NewsArticle'], headline: r.title, datePublished: `${r.date}T01:02:03+00:00`, publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `${menu(r)}<main><div class="hdr"><h1>${safe(r.title)}</h1></div><div class="pic"><img><span class="pic-text">${safe(r.caption)}</span> <span class="pic-by">${say(r, 'Foto', 'Photo')}: ${r.author}</span></div><div class="zn-body"><div class="zn-body__paragraph">${safe(r.lead)}</div>${between(
        body(r, '<div class="zn-body__paragraph">', '</div>'),
        [
          1,
          `<div class="el__gallery"><div class="el__headline">${say(r, 'Bilder des Tages', 'Photos of the day')}</div><div class="media__caption">${safe(r.caption)}</div><div class="pager">1 / 12</div></div>`,
        ],
      )}</div></main><div class="zn-recommend">${teasers(r)}</div>`,
    ),
  'wall after the whole text, offers in between': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' }, publisher: { name: r.publisher } })}`,
      `${menu(r)}<article><h1>${safe(r.title)}</h1><p class="abstract">${safe(r.lead)}</p><div class="paid">${between(body(r), [2, `<div class="offer"><h3>${say(r, 'Jetzt weiterlesen', 'Continue reading')}</h3><p>${say(r, 'Mit dem Probeabo lesen Sie vier Wochen lang alle Artikel für einen Euro. Danach kostet das Abo monatlich 9,90 Euro und ist jederzeit kündbar.', 'A trial subscription gives you four weeks of unlimited articles for one euro. After that it costs 9.90 a month and can be cancelled any time.')}</p><a href="/abo">${say(r, 'Angebot wählen', 'Choose your plan')}</a></div>`])}</div></article>`,
    ),
  'embedded posts and a map between paragraphs': (r) =>
    page(
      r,
      `${og(r)}<meta name="publish-date" content="${r.date}">`,
      `${menu(r)}<article><header><h1>${safe(r.title)}</h1><p>${day(r)}</p></header><section><p>${safe(r.lead)}</p>${between(
        body(r),
        [
          1,
          `<blockquote class="twitter-tweet"><p lang="de">${say(r, 'Wir sind vor Ort und berichten laufend. Bitte meiden Sie die Gegend!', 'We are on site and keep you posted. Please avoid the area!')}</p>&mdash; Einsatz (@einsatz) <a href="https://t.example/1">${day(r)}</a></blockquote>`,
        ],
        [
          3,
          `<div class="map"><iframe src="x"></iframe><p>${say(r, 'Karte: © Mitwirkende', 'Map: © contributors')}</p></div>`,
        ],
      )}</section></article>`,
    ),
};
