import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';

/** Pages as newspapers and broadcasters write them today. */
export const MODERN: Readonly<Record<string, Layout>> = {
  'semantic article with a list of related reports inside': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T06:12:00+01:00`, dateModified: `${r.date}T09:40:00+01:00`, author: { '@type': 'Person', name: r.author }, publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `<header>${menu(r)}</header><main><article><header><h1>${safe(r.title)}</h1><p class="lead">${safe(r.lead)}</p><p class="byline">${say(r, 'Von', 'By')} ${r.author}</p><time datetime="${r.date}">${day(r)}</time></header>
      ${between(body(r), [1, `<aside class="related"><h3>${say(r, 'Mehr zum Thema', 'Related')}</h3><ul>${links(r)}</ul></aside>`], [2, `<figure><img src="a.jpg"><figcaption>${safe(r.caption)} ${say(r, 'Foto', 'Photo')}: dpa</figcaption></figure>`])}
      <footer><p>${say(r, 'Themen in diesem Artikel', 'Topics in this article')}: <a href="/t/1">A</a> <a href="/t/2">B</a></p></footer></article></main><footer><p>© ${r.publisher}. ${say(r, 'Alle Rechte vorbehalten.', 'All rights reserved.')}</p></footer>`,
    ),
  'blocks of divisions with hashed class names': (r) =>
    page(
      r,
      `${og(r)}<meta property="article:published_time" content="${r.date}T05:00:00Z">${ld([
        { '@type': 'BreadcrumbList', itemListElement: [] },
        {
          '@type': ['NewsArticle', 'ReportageNewsArticle'],
          headline: r.title,
          datePublished: r.date,
          publisher: { name: r.publisher },
        },
      ])}`,
      `<div id="__next"><div class="css-1q2w"><div class="css-nav">${menu(r)}</div><main id="site-content"><div class="css-hd"><h1 class="css-h1" data-testid="headline">${safe(r.title)}</h1><p class="css-sum">${safe(r.lead)}</p></div>
      <section name="articleBody" itemprop="articleBody" class="css-body">${between(
        body(r, '<p class="css-at9mc1">').map((p) => `<div class="css-53u6y8"><div>${p}</div></div>`),
        [
          0,
          `<div class="css-ad"><div id="story-ad-1-wrapper"><a class="css-skip" href="#after">SKIP ADVERTISEMENT</a><p>${say(r, 'Anzeige', 'Advertisement')}</p></div></div>`,
        ],
        [
          2,
          `<div class="css-nl"><p>${say(r, 'Melden Sie sich für unseren Newsletter an. Jeden Morgen das Wichtigste in Ihrem Postfach.', 'Sign up for the morning briefing. Get the most important news in your inbox every day.')} <button>OK</button></p></div>`,
        ],
      )}</section></main><div class="css-bottom"><h2>${say(r, 'Das könnte Sie auch interessieren', 'More to discover')}</h2>${teasers(r)}</div></div></div>`,
    ),
  'JSON-LD graph with the whole body, promos as paragraphs': (r) =>
    page(
      r,
      `${og(r)}${ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#org', name: r.publisher },
          { '@type': 'WebPage', '@id': '#page' },
          {
            '@type': 'NewsArticle',
            headline: r.title,
            datePublished: `${r.date}T11:00:00+00:00`,
            publisher: { '@id': '#org' },
            articleBody: [r.lead, ...r.paragraphs.map((p) => p.replace('## ', ''))].join(' '),
          },
        ],
      })}`,
      `<div class="wrapper">${menu(r)}<div class="content"><h1>${safe(r.title)}</h1><div class="meta">${r.author} · ${day(r)} · ${say(r, 'Lesezeit: 3 Min.', '3 min read')}</div><div class="text"><p><strong>${safe(r.lead)}</strong></p>${between(
        body(r),
        [0, `<p><a href="/x">${safe(r.others[0]!)}</a></p>`],
        [
          1,
          `<p><em>${say(r, 'Unser Magazin erscheint jeden Donnerstag mit Geschichten aus der Region und darüber hinaus.', 'Our magazine appears every Thursday with stories from the region and far beyond it.')}</em></p>`,
        ],
        [3, `<p>${say(r, 'Lesen Sie auch:', 'Read more:')} <a href="/y">${safe(r.others[1]!)}</a></p>`],
      )}</div><p>${say(r, 'Der Autor berichtet seit zehn Jahren aus der Region und schreibt vor allem über Wirtschaft und Verkehr.', 'The author has reported from the region for ten years and writes mostly on business and transport.')}</p></div></div>`,
    ),
  'body in pieces, each a component of its own': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'ReportageNewsArticle', headline: r.title, datePublished: `${r.date}T17:21:00.000Z`, publisher: { '@type': 'NewsMediaOrganization', name: r.publisher } })}`,
      `<div>${menu(r)}<main id="main-content"><article class="ssrcss-article"><div data-component="headline-block"><h1>${safe(r.title)}</h1></div><div data-component="byline-block"><span>${say(r, 'Von', 'By')} ${r.author}</span><span>${r.publisher}</span></div>
      <figure><div data-component="image-block"><img src="b.jpg" alt=""></div><figcaption><span class="visually-hidden">Image caption, </span>${safe(r.caption)}</figcaption></figure>
      <div data-component="text-block"><p><b>${safe(r.lead)}</b></p></div>${between(
        body(r).map((p) => `<div data-component="text-block"><div>${p}</div></div>`),
        [2, `<div data-component="links-block"><ul>${links(r)}</ul></div>`],
      )}</article><div data-component="related-internet-links"><h2>Related Internet Links</h2><p>The site is not responsible for the content of external sites.</p></div><section data-component="top-stories"><h2>Top Stories</h2>${teasers(r, 'li')}</section></main></div>`,
    ),
  'single page application with a hidden consent box on top': (r) =>
    page(
      r,
      `${og(r)}<meta name="date" content="${r.date}T10:00:00+0100">`,
      `<div id="cmp" class="consent-layer" role="dialog"><h2>${say(r, 'Wir schätzen Ihre Privatsphäre', 'We value your privacy')}</h2><p>${say(r, 'Wir und unsere 214 Partner verarbeiten personenbezogene Daten wie IP-Adressen, um Inhalte und Anzeigen zu personalisieren. Sie können Ihre Einwilligung jederzeit widerrufen und die Einstellungen ändern.', 'We and our 214 partners process personal data such as IP addresses to personalise content and advertising. You can withdraw your consent at any time and change your settings.')}</p><button>OK</button></div>
      <div class="app">${menu(r)}<div class="article-page"><h1>${safe(r.title)}</h1><div class="article-date">${day(r)}, 10:00 ${say(r, 'Uhr', 'GMT')}</div><div class="article__share share-bar"><a>Facebook</a> <a>X</a> <a>WhatsApp</a></div><div class="article__body"><p class="article__lead">${safe(r.lead)}</p>${between(body(r, '<p class="article__text">'), [1, `<div class="video-player"><p>${say(r, 'Video abspielen', 'Play video')}</p></div>`], [2, `<blockquote class="pullquote">${safe(r.paragraphs[1]!.slice(0, 90))}</blockquote>`])}</div>
      <div class="comments" id="comments"><h2>12 ${say(r, 'Kommentare', 'Comments')}</h2><div class="comment"><p>${say(r, 'Das war doch seit Jahren abzusehen, niemand hat darauf gehört, und jetzt tun alle überrascht, wie immer.', 'This was to be expected for years, nobody listened, and now they all pretend to be surprised, as always.')}</p></div><div class="comment"><p>${say(r, 'Mein Respekt gilt allen, die geholfen haben. Danke an die vielen Freiwilligen, die das möglich gemacht haben!', 'My respect goes to everybody who helped out. Thanks to the many volunteers who made this possible!')}</p></div></div></div></div>`,
    ),
  'paragraphs with ads, a poll and a box on the author': (r) =>
    page(
      r,
      `${og(r)}<meta itemprop="datePublished" content="${r.date}">`,
      `<div class="page"><div class="header">${menu(r)}</div><div class="story" itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${safe(r.title)}</h1><h2 class="standfirst">${safe(r.lead)}</h2><div class="story-content">${between(
        body(r),
        [0, `<div class="ad-container"><span>${say(r, 'Anzeige', 'Advertisement')}</span></div>`],
        [
          2,
          `<div class="poll"><form><h3>${say(r, 'Was meinen Sie?', 'What do you think?')}</h3><label><input type="radio"> ${say(r, 'Ja', 'Yes')}</label></form></div>`,
        ],
      )}<div class="author-box"><h4>${say(r, 'Über die Autorin', 'About the author')}</h4><p>${r.author} ${say(r, 'ist seit 2015 Redakteurin und beschäftigt sich mit Politik, Umwelt und Gesellschaft in der Region.', 'has been a reporter since 2015 and covers politics, environment and society across the region.')}</p></div></div></div><div class="most-read"><h3>${say(r, 'Meistgelesen', 'Most read')}</h3><ol>${links(r)}</ol></div></div>`,
    ),
  'dispatch of an agency with a dateline': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T15:03:19Z`, dateModified: `${r.date}T16:00:00Z`, author: [{ '@type': 'Person', name: r.author }], publisher: { '@type': 'Organization', name: r.publisher }, mainEntityOfPage: 'https://example.org/x' })}`,
      `<div class="Page"><div class="Page-header">${menu(r)}</div><div class="Page-content"><main><div class="Page-lead"><h1 class="Page-headline">${safe(r.title)}</h1><div class="Carousel"><div class="CarouselSlide-infoDescription caption"><p>${safe(r.caption)} (AP Photo/Somebody)</p></div></div></div><div class="Page-byline">${say(r, 'Von', 'By')} <a>${r.author}</a></div><div class="Page-dateModified">${say(r, 'Aktualisiert am', 'Updated')} ${day(r)}, 16:00</div>
      <div class="RichTextStoryBody RichTextBody"><p>${safe(r.lead)}</p>${between(body(r), [2, `<div class="HTMLModuleEnhancement Enhancement"><div class="PageListEnhancementGeneric related"><h3>${say(r, 'Weitere Meldungen', 'Related stories')}</h3>${teasers(r)}</div></div>`])}<p>___</p></div></main></div></div>`,
    ),
};
