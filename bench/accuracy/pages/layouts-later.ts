import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';

/** Layouts written after the rules, to see how far these carry. */
export const LATER: Readonly<Record<string, Layout>> = {
  'public broadcaster: paragraphs of a grid, a copyright below pictures': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T11:32:00.000Z`, publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `<div class="container content-wrapper">${menu(r)}<main class="content-wrapper__main"><div class="seitenkopf"><span class="seitenkopf__topline">${say(r, 'Nach dem Vorfall', 'After the incident')}</span><h1><span class="seitenkopf__headline--text">${safe(r.title)}</span></h1><p class="metatextline">${say(r, 'Stand', 'As of')}: ${day(r)}, 12:32 ${say(r, 'Uhr', 'GMT')}</p></div><article class="container content-wrapper__group"><p class="textabsatz columns twelve m-ten m-offset-one"><strong>${safe(r.lead)}</strong></p>${between(
        body(r, '<p class="textabsatz columns twelve">'),
        [
          0,
          `<div class="copytext-element-wrapper columns"><div class="absatzbild"><img><div class="absatzbild__info"><p>${safe(r.caption)} | ${say(r, 'Bildquelle', 'Image')}: dpa</p></div></div></div>`,
        ],
        [
          2,
          `<div class="teaser-xs teaser-xs--related"><a href="/s"><span class="teaser-xs__date">12.03.</span><h3>${safe(r.others[0]!)}</h3><p class="teaser-xs__shorttext">${say(r, 'Was darüber bekannt ist und was noch nicht. mehr', 'What is known about it and what is not. more')}</p></a></div>`,
        ],
      )}<p class="autorenzeile">${say(r, 'Mit Informationen von', 'With reporting by')} ${r.author}</p></article><div class="bigfive"><ul>${links(r)}</ul></div></main></div>`,
    ),
  'online magazine: sections, an audio player, a wall at the end': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T18:00:00+01:00`, isAccessibleForFree: true, publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `<header>${menu(r)}</header><article class="article article--padded" itemscope><header class="article-header"><h1><span class="article-heading__kicker">Report</span><span class="article-heading__title">${safe(r.title)}</span></h1><div class="summary">${safe(r.lead)}</div><div class="metadata"><time class="metadata__date" datetime="${r.date}T18:00:00+01:00">${day(r)}</time></div></header><div class="audio-player"><p>${say(r, 'Artikelzusammenfassung anhören', 'Listen to this story')}</p></div><div class="article-body article-body--article" itemprop="articleBody"><div class="article-page"><div class="paragraph article__item">${body(r, '<p class="paragraph article__item">').join('</div><div>')}</div><aside class="article__item nl-signup"><h3>${say(r, 'Newsletter', 'Newsletter')}</h3><p>${say(r, 'Vielen Dank! Wir haben Ihnen eine E-Mail geschickt. Prüfen Sie Ihr Postfach und bestätigen Sie das Abonnement.', 'Thank you! We have sent you an email. Check your inbox and confirm the subscription.')}</p></aside></div></div><div class="article-footer"><a>${say(r, 'Zur Startseite', 'Home')}</a></div></article><section class="zon-teaser-list">${teasers(r, 'article')}</section>`,
    ),
  'letter on a platform: subscribe boxes between the parts': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', url: 'https://x.example.org/p/1', headline: r.title, description: r.lead, datePublished: `${r.date}T09:00:00+00:00`, publisher: { '@type': 'Organization', name: r.publisher, subscriptionType: 'free' } })}`,
      `<div id="entry"><div class="main-menu">${menu(r)}</div><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${safe(r.title)}</h1><div class="post-meta">${r.author} ${day(r)}</div></div><div class="available-content"><div class="body markup"><p>${safe(r.lead)}</p>${between(
        body(r),
        [
          1,
          `<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">${say(r, `${r.publisher} lebt von seinen Lesern. Um neue Beiträge zu erhalten und die Arbeit zu unterstützen, werden Sie Abonnent.`, `${r.publisher} is a reader-supported publication. To receive new posts and support the work, consider becoming a subscriber.`)}</p></div><form><input><input type="submit" value="Subscribe"></form></div></div>`,
        ],
        [
          3,
          `<p class="button-wrapper"><a class="button primary" href="/share"><span>${say(r, 'Teilen', 'Share')}</span></a></p>`,
        ],
      )}</div></div></article></div><div class="comments-page"><h4>${say(r, 'Diskussion zu diesem Beitrag', 'Discussion about this post')}</h4></div></div>`,
    ),
  'chain of local papers: links after each third paragraph': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: `${r.date}T14:11:00Z`, creator: [r.author], publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `<div class="gnt">${menu(r)}<main class="gnt_cw"><article class="gnt_pr"><h1 class="gnt_ar_hl">${safe(r.title)}</h1><div class="gnt_ar_by"><a>${r.author}</a> <span>${r.publisher}</span></div><div class="gnt_ar_dt" aria-label="Published"></div><div class="gnt_ar_b"><p class="gnt_ar_b_p">${safe(r.lead)}</p>${between(
        body(r, '<p class="gnt_ar_b_p">'),
        [
          0,
          `<aside class="gnt_em gnt_em__pr"><a href="/n">${say(r, 'Mehr', 'More')}: ${safe(r.others[1]!)}</a></aside>`,
        ],
        [
          1,
          `<p class="gnt_ar_b_p"><strong>${say(r, 'Mehr:', 'More:')}</strong> <a class="gnt_ar_b_a" href="/m">${safe(r.others[0]!)}</a></p>`,
        ],
        [
          3,
          `<p class="gnt_ar_b_p"><strong>${say(r, 'Immer auf dem Laufenden?', 'Want to stay in the know?')}</strong> <a href="/app">${say(r, 'Laden Sie unsere App', 'Download our app')}</a></p>`,
        ],
      )}<p class="gnt_ar_b_p"><em>${say(r, `Folgen Sie ${r.author} auf X.`, `Follow ${r.author} on X.`)}</em></p></div></article></main></div>`,
    ),
  'news in short on one page, the report first': (r) =>
    page(
      r,
      `<title>${safe(r.title)} - ${safe(r.publisher)}</title><meta property="og:site_name" content="${safe(r.publisher)}"><meta property="og:title" content="${safe(r.title)}">`,
      `<div id="ss-skipTarget">${menu(r)}</div><div class="ss-layout"><div class="story-wrapper"><div class="story-meta-dates">${day(r)}, 8.41 ${say(r, 'Uhr', 'am')}</div><div class="story-headline"><h1>${safe(r.title)}</h1></div><div class="story-story"><div class="opener"><figure><img><footer>APA/${r.author}</footer></figure></div><p>${safe(r.lead)}</p>${between(
        body(r).map((p) => p.replace('<h2>', '<h2 class="crosshead">')),
        [3, `<div class="factbox"><a href="/more">${say(r, 'Mehr dazu in', 'More in')} news.example.org</a></div>`],
      )}<p class="byline">red, ${r.publisher}/Agenturen</p></div></div></div><div class="ticker"><h2>${say(r, 'Ältere Meldungen', 'Older stories')}</h2><ul>${links(r)}</ul></div>`,
    ),
  'builder of small sites: containers in containers': (r) =>
    page(
      r,
      `${og(r)}<meta property="article:published_time" content="${r.date}T07:00:00+00:00">`,
      `<div class="elementor elementor-12"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">${menu(r)}</div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-heading"><h1>${safe(r.title)}</h1></div><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>${safe(r.lead)}</p>${body(r).join('\n')}</div></div><div class="elementor-widget-share-buttons"><span>Facebook</span><span>Twitter</span></div><div class="elementor-author-box"><div class="elementor-author-box__text"><h4>${r.author}</h4><div class="elementor-author-box__bio"><p>${say(r, 'Schreibt seit vielen Jahren über das Geschehen in der Region und kennt fast jeden, der dort etwas zu sagen hat.', 'Has written on the region for many years and knows nearly everybody who has a say there.')}</p></div></div></div></div></div></section><section class="elementor-section"><h2>${say(r, 'Weitere Beiträge', 'More posts')}</h2><div class="elementor-posts-container">${teasers(r, 'article')}</div></section></div>`,
    ),
  'agency of a state: everything bold, a table, a stamp': (r) =>
    page(
      r,
      `<title>${safe(r.publisher)}</title><meta name="description" content="${safe(r.lead)}"><meta property="og:site_name" content="${safe(r.publisher)}">`,
      `<div class="header">${menu(r)}</div><div class="news-detail"><div class="news-detail-date">${day(r)} 15:20</div><h1 class="news-detail-title">${safe(r.title)}</h1><div class="news-detail-text"><b>${safe(r.lead)}</b><br><br>${r.paragraphs.map((p) => safe(p.replace('## ', ''))).join('<br>\n<br>\n')}<br><br></div><div class="news-detail-print"><a>${say(r, 'Druckversion', 'Print version')}</a></div></div><div class="last-news">${links(r, '<div class="last-news-item">', '</div>')}</div><div class="copyright">© 1997-2024 ${r.publisher}</div>`,
    ),
  'report as a thread of cards with sources named': (r) =>
    page(
      r,
      `${og(r)}${ld([
        { '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: { name: r.publisher } },
        { '@type': 'ItemList', itemListElement: r.others.map((name) => ({ '@type': 'ListItem', name })) },
      ])}`,
      `<div id="root">${menu(r)}<div class="card card-hero"><h1>${safe(r.title)}</h1><p>${safe(r.lead)}</p></div>${body(
        r,
      )
        .map((p) => `<div class="card card-text"><div class="card__inner">${p}</div></div>`)
        .join(
          '\n',
        )}<div class="card card-promo"><h3>${say(r, 'Mehr für Sie', 'More for you')}</h3>${teasers(r)}</div><div class="card card-feedback"><p>${say(r, 'War dieser Beitrag hilfreich für Sie?', 'Was this story helpful to you?')}</p><button>${say(r, 'Ja', 'Yes')}</button></div></div>`,
    ),
};
