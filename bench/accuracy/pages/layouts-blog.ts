import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';

/** Pages of blogs, small papers and press offices. */
export const SMALL: Readonly<Record<string, Layout>> = {
  'blog with share buttons, tags and next posts': (r) =>
    page(
      r,
      `${og(r)}<meta property="article:published_time" content="${r.date}T08:00:00+00:00"><meta property="article:modified_time" content="${r.date}T09:00:00+00:00">`,
      `<div id="page" class="site"><header id="masthead" class="site-header">${menu(r)}</header><div id="content"><article id="post-123" class="post-123 post type-post status-publish has-post-thumbnail category-news tag-a"><header class="entry-header"><h1 class="entry-title">${safe(r.title)}</h1><div class="entry-meta"><span class="posted-on">${day(r)}</span> <span class="byline">${say(r, 'von', 'by')} ${r.author}</span></div></header><div class="entry-content"><p>${safe(r.lead)}</p>${body(r).join('\n')}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${say(r, 'Teilen mit:', 'Share this:')}</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${say(r, 'Ähnliche Beiträge', 'Related')}</h3>${teasers(r)}</div></div><footer class="entry-footer">${say(r, 'Schlagwörter', 'Tagged')}: <a>a</a>, <a>b</a></footer></article><nav class="post-navigation"><a>${safe(r.others[0]!)}</a></nav><div id="comments" class="comments-area"><h2>${say(r, 'Schreibe einen Kommentar', 'Leave a Reply')}</h2><form><p>${say(r, 'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit einem Stern markiert.', 'Your email address will not be published. Required fields are marked with a star.')}</p></form></div></div><aside id="secondary" class="widget-area">${links(r)}</aside></div>`,
    ),
  'layout of tables with line breaks for paragraphs': (r) =>
    page(
      r,
      `<title>${safe(r.publisher)}: ${safe(r.title)}</title><meta name="publisher" content="${r.publisher}"><meta name="dc.date" content="${r.date}">`,
      `<table width="900"><tr><td colspan="2"><a href="/">Home</a> | <a href="/sport">Sport</a> | <a href="/impressum">${say(r, 'Impressum', 'Contact')}</a></td></tr><tr><td width="160" valign="top">${links(r, '', '<br>')}</td><td><h1>${safe(r.title)}</h1><font size="2">${safe(r.lead)}<br><br>${r.paragraphs.map((p) => (p.startsWith('## ') ? `<b>${safe(p.slice(3))}</b>` : safe(p))).join('<br><br>\n')}</font></td></tr><tr><td colspan="2"><small>© ${r.publisher}</small></td></tr></table>`,
    ),
  'old blog, everything in one division': (r) =>
    page(
      r,
      `<title>${safe(r.publisher)}: ${safe(r.title)}</title><meta property="og:title" content="${safe(r.title)}"><meta property="og:site_name" content="${r.publisher}">`,
      `<div class="main section"><div class="date-outer"><h2 class="date-header"><span>${day(r)}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${safe(r.title)}</h3><abbr class="published" itemprop="datePublished" title="${r.date}T09:00:00+01:00" content="${r.date}">09:00</abbr><div class="post-body entry-content"><div>${safe(r.lead)}</div>${body(r, '<div>', '</div>').join('<div><br></div>')}<div style="clear: both;"></div></div><div class="post-footer"><span>Posted by ${r.author}</span><span> at <a>09:00</a></span></div></div></div></div><div class="sidebar"><h2>Blog Archive</h2><ul>${links(r)}</ul></div>`,
    ),
  'press office, plain markup with a box of contacts': (r) =>
    page(
      r,
      `${og(r)}<meta name="dcterms.issued" content="${r.date}">`,
      `<div id="skip"><a href="#c">${say(r, 'Zum Inhalt springen', 'Skip to content')}</a></div>${menu(r)}<ol class="breadcrumb"><li><a>Start</a></li><li><a>${say(r, 'Presse', 'Press')}</a></li></ol><div id="c"><p class="news-date">${day(r)}</p><h1>${safe(r.title)}</h1><p><strong>${safe(r.lead)}</strong></p>${body(r).join('\n')}</div><div class="contact-box"><h2>${say(r, 'Pressekontakt', 'Press contact')}</h2><p>${r.author}<br>Tel. 0123 456789<br>presse@example.org</p></div>`,
    ),
  'regional paper on a content system of wrappers': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: [{ '@type': 'Organization', name: r.publisher }] })}`,
      `<div class="region region-header">${menu(r)}</div><div class="node node--type-article"><div class="field field--name-title"><h1>${safe(r.title)}</h1></div><div class="submitted">${say(r, 'Von', 'By')} ${r.author}, ${day(r)}</div><div class="field field--name-body field--type-text-with-summary"><p class="teaser-text-lead">${safe(r.lead)}</p>${between(body(r), [1, `<div class="media-wrapper"><img src="c.jpg"><div class="image-caption">${safe(r.caption)}</div></div>`])}</div><ul class="links inline"><li><a>${say(r, 'Kommentieren', 'Log in to post comments')}</a></li></ul></div><div class="region region-sidebar"><h2>${say(r, 'Aktuelle Meldungen', 'Latest news')}</h2>${teasers(r)}</div>`,
    ),
  'accelerated mobile page': (r) =>
    page(
      r,
      `<title>${safe(r.title)}</title><link rel="canonical" href="https://example.org/r">${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://example.org/r' }, headline: r.title, datePublished: `${r.date}T00:00:00Z`, publisher: { '@type': 'Organization', name: r.publisher } })}`,
      `<amp-sidebar>${menu(r)}</amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${safe(r.title)}</h1><div class="amp-wp-meta">${r.author}</div></header><div class="amp-wp-article-content"><p>${safe(r.lead)}</p>${between(body(r), [0, '<amp-ad width="300" height="250" type="x"></amp-ad>'], [3, `<p><strong>${say(r, 'Lesen Sie auch:', 'Also read:')} <a href="/z">${safe(r.others[2]!)}</a></strong></p>`])}</div></article><amp-list>${teasers(r)}</amp-list>`,
    ),
  'wiki-like page with a table of facts and a list': (r) =>
    page(
      r,
      `<title>${safe(r.title)} – ${safe(r.publisher)}</title><meta property="og:title" content="${safe(r.title)}"><meta property="og:site_name" content="${r.publisher}"><meta name="pubdate" content="${r.date}">`,
      `<div id="mw-navigation">${menu(r)}</div><div id="content" class="mw-body"><h1 id="firstHeading">${safe(r.title)}</h1><div id="siteSub">${say(r, 'aus', 'from')} ${r.publisher}</div><div id="mw-content-text"><div class="mw-parser-output"><p>${safe(r.lead)}</p>${body(r).join('\n')}<div class="noprint"><p>${say(r, 'Teilen', 'Share this')}</p></div></div></div><div id="catlinks" class="catlinks"><a>A</a> | <a>B</a></div></div>`,
    ),
};
