import { between, body, day, type Layout, ld, links, menu, og, page, safe, say, teasers } from './parts.ts';
import { REPORTS, type Report } from './reports.ts';

/** Another report in the same language. */
const other = (r: Report): Report => REPORTS[((REPORTS.indexOf(r) + 2) % 3) + (r.lang === 'de' ? 0 : 3)]!;
const published = (r: Report): string => `<meta property="article:published_time" content="${r.date}T09:00:00Z">`;
const comment = (r: Report, n: number): string =>
  say(
    r,
    `Das war doch seit Jahren absehbar, und niemand hat etwas getan. Ich wohne selbst in der Gegend und kann nur sagen, dass man uns ${n} Mal vertröstet hat.`,
    `Anyone could see this coming for years and nobody did a thing. I live close by and all I can say is that we were put off ${n} times by the people in charge.`,
  );
const comments = (r: Report): string =>
  Array.from({ length: 14 }, (_, n) => `<li><b>user${n}</b> <span>${n} h</span><p>${comment(r, n + 2)}</p></li>`).join(
    '',
  );

/** How real sites differ from each other, from 2005 to today; first measured after all were written. */
export const SITES: Readonly<Record<string, Layout>> = {
  'weblog theme: share buttons, author box, related posts, large comments': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<div id="page" class="hfeed site"><div id="content"><div id="primary" class="content-area"><article id="post-871" class="post-871 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${safe(r.title)}</h1><div class="entry-meta"><span class="posted-on">${day(r)}</span> <span class="byline">${say(r, 'von', 'by')} ${r.author}</span></div></header><div class="entry-content"><p>${safe(r.lead)}</p>${body(r).join('\n')}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${say(r, 'Teilen mit:', 'Share this:')}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div><div id="jp-relatedposts"><h3>${say(r, 'Ähnliche Beiträge', 'Related')}</h3>${links(r, '<p>', '</p>')}</div></div></article><div class="author-info"><p>${r.author} ${say(r, 'schreibt seit 2011 über die Region und ihre Menschen.', 'has written about the region and its people since 2011.')}</p></div><div id="comments" class="comments-area"><h2>${say(r, '14 Gedanken zu', '14 thoughts on')} „${safe(r.title)}“</h2><ol class="comment-list">${comments(r)}</ol></div></div></div></div>`,
    ),
  'content management: field wrappers, submitted line, terms': (r) =>
    page(
      r,
      `${og(r)}<meta name="dcterms.date" content="${r.date}">${published(r)}`,
      `${menu(r)}<div class="region region-content"><div class="node node-article node-promoted"><h1 class="page-header">${safe(r.title)}</h1><div class="submitted">${say(r, 'Verfasst von', 'Submitted by')} ${r.author} ${say(r, 'am', 'on')} ${day(r)}</div><div class="content"><div class="field field-name-field-teaser"><div class="field-items"><div class="field-item even">${safe(r.lead)}</div></div></div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${body(r).join('\n')}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><a href="/t/1">${say(r, 'Region', 'Local')}</a> <a href="/t/2">${say(r, 'Meldung', 'News')}</a></div></div></div></div></div><div class="region region-sidebar">${teasers(r)}</div>`,
    ),
  'light mobile page with own elements': (r) =>
    page(
      r,
      `${og(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: { name: r.publisher } })}`,
      `<amp-sidebar id="sb">${menu(r)}</amp-sidebar><main><article><h1>${safe(r.title)}</h1><amp-img src="a.jpg"></amp-img><div class="cap">${safe(r.caption)}</div><div class="amp-wp-article-content"><p>${safe(r.lead)}</p>${between(body(r), [0, '<amp-ad width="300"><div fallback>Ad</div></amp-ad>'], [2, `<amp-list src="/r.json"><div placeholder>${links(r, '<p>', '</p>')}</div></amp-list>`])}</div></article><amp-consent><div><p>${say(r, 'Wir und unsere 214 Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren und die Zugriffe auszuwerten. Sie können Ihre Einwilligung jederzeit widerrufen.', 'We and our 214 partners use cookies to personalise content and ads and to analyse our traffic. You can withdraw your consent at any time.')}</p><button>OK</button></div></amp-consent></main>`,
    ),
  'custom elements without known names': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `<site-header>${menu(r)}</site-header><news-story><story-head><h1>${safe(r.title)}</h1><story-intro>${safe(r.lead)}</story-intro></story-head><story-text>${between(body(r, '<text-block><p>', '</p></text-block>'), [1, `<story-teaser><a href="/x/1"><strong>${safe(r.others[0]!)}</strong><p>${say(r, 'Was bisher bekannt ist und wie es in den nächsten Tagen weitergehen soll', 'What is known so far and what is planned for the coming days')}</p></a></story-teaser>`])}</story-text></news-story><site-footer><p>© ${r.publisher}. ${say(r, 'Alle Rechte vorbehalten.', 'All rights reserved.')}</p></site-footer>`,
    ),
  'endless page in plain boxes: another report below': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<div class="scroller"><div class="unit" data-url="/1"><h1>${safe(r.title)}</h1><div class="copy"><p>${safe(r.lead)}</p>${body(r).join('')}</div></div><div class="unit" data-url="/2"><h1>${safe(other(r).title)}</h1><div class="copy"><p>${safe(other(r).lead)}</p>${body(other(r)).join('')}</div></div></div>`,
    ),
  'letter box with a form in the middle, quotation pulled out': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<div class="l-grid"><h1>${safe(r.title)}</h1><p class="standfirst">${safe(r.lead)}</p><div class="c-text">${between(
        body(r),
        [
          0,
          `<div class="c-box"><h4>${say(r, 'Der Morgen – unser Briefing', 'The Morning – our briefing')}</h4><p>${say(r, 'Das Wichtigste des Tages, jeden Morgen um sechs in Ihrem Postfach. Mit der Anmeldung stimmen Sie den Datenschutzbestimmungen zu.', 'The most important stories of the day, delivered to your inbox at six every morning. By signing up you agree to our privacy policy.')}</p><form><input type="email"><input type="submit"></form></div>`,
        ],
        [2, `<div class="c-pull"><p>${safe(r.paragraphs[1]!.slice(0, 70))}</p></div>`],
      )}</div></div>`,
    ),
  'ticker: short entries with times': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<main><h1>${safe(r.title)}</h1><p>${safe(r.lead)}</p><div class="tick">${body(r, '<div class="tick-item"><div class="tick-text">', '</div></div>').join('')}</div></main><div class="more"><h3>${say(r, 'Weitere Ticker', 'More live coverage')}</h3>${links(r)}</div>`,
    ),
  'interview as a list of terms and answers': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<div class="wrap"><h1>${safe(r.title)}</h1><p class="vorspann">${safe(r.lead)}</p><dl class="qa">${body(
        r,
      )
        .map((html, i) => (i % 2 === 0 ? html.replace(/p>/gu, 'dt>') : html.replace(/p>/gu, 'dd>')))
        .join('')}</dl></div><div class="side">${teasers(r)}</div>`,
    ),
  'line breaks in a table, menu and teasers in cells': (r) =>
    page(
      r,
      `<title>${safe(r.title)} - ${safe(r.publisher)}</title>`,
      `<table width="960" border="0"><tr><td width="160" valign="top"><a href="/1">${say(r, 'Startseite', 'Home')}</a><br><a href="/2">${say(r, 'Lokales', 'Local')}</a><br><a href="/3">Sport</a></td><td valign="top"><font size="5"><b>${safe(r.title)}</b></font><br><font size="1" class="datum">${day(r)}</font><br><br><b>${safe(r.lead)}</b><br><br>${r.paragraphs.map((text) => (text.startsWith('## ') ? `<b>${safe(text.slice(3))}</b>` : safe(text))).join('<br><br>\n')}<br><br></td><td width="200" valign="top">${r.others.map((title) => `<b>${safe(title)}</b><br>${say(r, 'Wie es dazu kam und was die Beteiligten nun erwarten.', 'How it came about and what those involved expect now.')} <a href="/m">${say(r, 'mehr', 'more')}</a><br><br>`).join('')}</td></tr></table>`,
    ),
  'news in brief: two sentences among longer teasers': (r) =>
    page(
      r,
      `${og(r)}${published(r)}${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: r.date, publisher: { name: r.publisher } })}`,
      `${menu(r)}<div class="brief"><h1>${safe(r.title)}</h1><p>${safe(r.lead)}</p>${body(r).join('')}</div><div class="below">${REPORTS.filter(
        ({ lang }) => lang === r.lang,
      )
        .filter((one) => one !== r)
        .map(
          (one) =>
            `<div><h3><a href="/${one.date}">${safe(one.title)}</a></h3><p>${safe(one.lead)} ${safe(one.paragraphs[0]!)} <a href="/${one.date}">${say(r, 'Weiterlesen', 'Continue')}</a></p></div>`,
        )
        .join('')}</div>`,
    ),
  'cookie wall above, text in unnamed boxes, links in the text': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `<div id="sp_message_container"><div><h2>${say(r, 'Willkommen', 'Welcome')}</h2><p>${say(r, 'Besuchen Sie uns wie gewohnt mit Werbung und Tracking oder nutzen Sie unser Angebot ohne Werbung für 4,99 Euro im Monat. Details finden Sie in der Datenschutzerklärung und im Privacy Center. Wir erheben personenbezogene Daten und übermitteln diese auch an Drittanbieter, die uns helfen, unser Webangebot zu verbessern.', 'Visit us as usual with advertising and tracking or use our site without advertising for 4.99 a month. Details can be found in the privacy policy and in the privacy centre. We collect personal data and pass it on to third parties who help us improve our website and pay for it.')}</p></div></div>${menu(r)}<div><div><div><h1>${safe(r.title)}</h1></div><div><div>${safe(r.lead)}</div>${body(
        r,
        '<div>',
        '</div>',
      )
        .map((html) => html.replace(/(\p{Lu}\p{L}{5,})/u, '<a href="/tag">$1</a>'))
        .join('')}</div></div><div>${links(r, '<div>', '</div>')}</div></div>`,
    ),
  'box of facts as table, list and background inside the text': (r) =>
    page(
      r,
      `${og(r)}${published(r)}`,
      `${menu(r)}<article class="art"><h1>${safe(r.title)}</h1><p>${safe(r.lead)}</p>${between(
        body(r),
        [
          1,
          `<aside class="art-related"><p>${say(r, 'Mehr zum Thema', 'More on this story')}</p><ul>${links(r)}</ul></aside>`,
        ],
        [
          2,
          `<div class="inline-promo"><span>${say(r, 'Lesen Sie dazu:', 'Read next:')}</span> <a href="/z">${safe(r.others[1]!)}</a></div>`,
        ],
        [
          3,
          `<p><em>${say(r, 'Lesen Sie auch', 'Also read')}: <a href="/y">${safe(r.others[2]!)}</a></em></p><p><a href="/w"><strong>${safe(r.others[3] ?? r.others[0]!)}</strong></a></p>`,
        ],
      )}<p class="sig">(${say(r, 'dpa/kmo', 'AP/staff')})</p><div class="art-tags">${say(r, 'Schlagworte', 'Topics')}: <a href="/s/1">${say(r, 'Region', 'Region')}</a></div></article><section class="stream">${teasers(r, 'article')}</section>`,
    ),
};
