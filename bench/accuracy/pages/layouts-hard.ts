import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';

const PARTS = (text: string): string => text.replace(/(\p{L}{5})(\p{L}{6})/gu, '$1&shy;$2');

/** Pages with what goes wrong. */
export const HARD: Readonly<Record<string, Layout>> = {
  'soft hyphens, a lead outside the article, JSON-LD in a comment': (r) =>
    page(
      r,
      `${og(r)}<script type="application/ld+json"><!--\n${JSON.stringify({ '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T04:00:00+02:00`, publisher: { name: r.publisher } })}\n--></script>`,
      `${menu(r)}<div class="article-header"><h1>${PARTS(safe(r.title))}</h1></div><article class="article"><p class="intro">${PARTS(safe(r.lead))}</p>${between(body(r).map(PARTS), [1, `<div class="article-teaser"><span>${say(r, 'Mehr zum Thema', 'More on this')}</span><a href="/q"><strong>${safe(r.others[0]!)}</strong><span>${say(r, 'Was jetzt geschehen muss, damit es weitergeht.', 'What has to happen now to move on.')}</span></a></div>`])}</article>`,
    ),
  'more text in teasers and comments than in the report': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: { name: r.publisher } })}`,
      `${menu(r)}<div class="layout"><div class="layout__main"><h1>${safe(r.title)}</h1><div class="rich-text"><p>${safe(r.lead)}</p>${body(r).join('')}</div></div><div class="layout__more"><h2>${say(r, 'Mehr Nachrichten', 'More news')}</h2>${teasers(r)}${teasers(r)}${teasers(r)}</div><section id="kommentare" class="kommentare">${Array.from({ length: 14 }, (_, i) => `<div class="kommentar"><b>${say(r, 'Leser', 'Reader')} ${i}</b><p>${say(r, `Zum ${i}. Mal in diesem Jahr lesen wir davon, und jedes Mal heißt es, man habe nichts gewusst. Wer soll das noch glauben?`, `For time number ${i} this year we read of it, and each time they say that nobody knew. Who is supposed to believe that any more?`)}</p></div>`).join('')}</section></div>`,
    ),
  'paragraphs as spans, links inside sentences': (r) =>
    page(
      r,
      `${og(r)}<meta name="parsely-pub-date" content="${r.date}T12:00:00Z">`,
      `<div class="root">${menu(r)}<div class="story-page"><div class="headline"><h1>${safe(r.title)}</h1></div><div class="storyText"><p>${safe(r.lead)}</p>${between(
        body(r).map((p) => p.replace(/(\p{L}+ \p{L}+ \p{L}+)(?=[.,])/u, '<a href="/topic">$1</a>')),
        [
          2,
          `<p class="inline-link">${say(r, '► Lesen Sie hier:', '► Read:')} <a href="/p">${safe(r.others[3]!)}</a></p>`,
        ],
        [
          4,
          `<div class="newsletter-box"><h4>${say(r, 'Unser Newsletter', 'Our newsletter')}</h4><p>${say(r, 'Die wichtigsten Nachrichten der Woche, kostenlos und jederzeit kündbar, direkt in Ihr Postfach.', 'The most important news of the week, free and to be cancelled at any time, straight to your inbox.')}</p></div>`,
        ],
      )}</div></div></div>`,
    ),
  'no metadata but microdata and a date line': (r) =>
    page(
      r,
      `<title>${safe(r.title)} - ${safe(r.publisher)}</title><meta name="application-name" content="${r.publisher}">`,
      `<div id="wrap">${menu(r)}<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${safe(r.title)}</h1><span class="date"><time itemprop="datePublished" datetime="${r.date}T12:00">${day(r)}</time></span><div itemprop="articleBody"><p>${safe(r.lead)}</p>${body(r).join('')}<p>${say(r, 'Quelle: dpa', 'Source: AP')}</p></div></div><div id="foot"><p>${say(r, 'Impressum Datenschutz', 'Contact Privacy')}</p></div></div>`,
    ),
  'first paragraph beside a picture, body behind a form': (r) =>
    page(
      r,
      `${og(r)}<meta property="article:published_time" content="${r.date}">`,
      `<form id="aspnetForm" method="post"><div class="top">${menu(r)}</div><div id="main"><h1>${safe(r.title)}</h1><div class="ms-rtestate-field"><div class="picture" style="float:left"><img src="d.jpg"><br><small>${say(r, 'Foto:', 'Photo:')} ${r.author}</small></div><p>${safe(r.lead)}</p>${body(r).join('\n')}</div><div class="tools"><a>${say(r, 'Drucken', 'Print')}</a> <a>${say(r, 'Seite weiterempfehlen', 'Email this page')}</a></div></div></form>`,
    ),
  'links of the site between the parts of a long report': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T20:15:00+01:00`, publisher: { name: r.publisher } } })}`,
      `<div class="p">${menu(r)}<article data-article-el="body"><h1><span>${say(r, 'Ausland', 'World')}</span> <span>${safe(r.title)}</span></h1><div class="RichText">${safe(r.lead)}</div><section class="relative">${between(
        body(r).map((p) => `<div class="RichText lg:mx-auto">${p}</div>`),
        [
          0,
          `<section data-area="related_articles" class="embeds"><h2>${say(r, 'Mehr zum Thema', 'More on the subject')}</h2><ul>${links(r)}</ul></section>`,
        ],
        [
          3,
          `<div class="embed"><a href="/plus"><span>${say(r, 'Vier Wochen testen', 'Try four weeks')}</span><span>${say(r, 'Jetzt abonnieren', 'Subscribe now')}</span></a></div>`,
        ],
      )}</section></article><section><h2>${say(r, 'Empfohlene Artikel', 'Recommended')}</h2>${teasers(r)}</section></div>`,
    ),
};
