import type { PageElement } from '../dom.ts';

/** Words of class names and ids that mark what stands around a report, most in English whatever the page's language. */
const AROUND = new Set(
  (
    'related relatedlinks relatedarticles relatedstories recommended recommendation recommendations recirc recirculation readmore mostread mostpopular popular trending ' +
    'newsletter newsletters subscribe subscription signup share sharing sharebar sharetools shares social socials socialmedia sociallinks addthis sharethis ' +
    'cookie cookies cookiebanner consent gdpr promo promos promobox promotion advert adverts advertisement advertising adslot adbox adunit sponsored sponsor outbrain taboola ' +
    'authorbio authorbox authorinfo bio breadcrumb breadcrumbs pagination pager toolbar tags taglist tagcloud keywords sidebar footer menu navigation navbar modal popup overlay ' +
    'pullquote donate donation donations crosslink crosslinks furtherreading seealso ' +
    'paywall offer offers upsell cta calltoaction aboteaser regwall ' +
    'srdirect screenreader visuallyhidden printonly noprint skiplink paywallbanner applinks ' +
    'anzeige werbung empfehlungen empfehlung teilen autorenbox autorbox kommentarbereich leserkommentare weiterlesen mehrzumthema themenbox bildunterschrift verwandte'
  ).split(' '),
);
/** Two words in a row that mean what one alone doesn't. */
const PAIRS = new Set(
  (
    'read-more most-read most-popular more-on more-from more-stories sign-up author-bio author-box author-info about-author author-card author-profile further-reading see-also also-read ' +
    'ad-slot ad-container ad-wrapper ad-unit ad-banner ad-box inline-ad sr-only screen-reader visually-hidden skip-link pull-quote pulled-quote tag-list article-tags post-tags entry-tags ' +
    'twitter-tweet instagram-media tiktok-embed fb-post reddit-card reddit-embed bluesky-embed ' +
    'social-links social-share share-buttons share-links post-navigation post-nav up-next next-article latest-news top-stories editors-picks mehr-zum read-next inline-promo story-promo article-footer entry-footer post-footer cookie-banner cookie-notice mehr-artikel weitere-artikel auch-interessant'
  ).split(' '),
);
/** Openings of such words, which sites put together as they like. */
const OPENING =
  /^(?:related|recommend|newsletter|outbrain|taboola|advert|cookie|breadcrumb|sharedadd|socialshar|sharebutton|mostread|mostpopular)/u;
/** Words that mark what leads elsewhere where links stand in it, and a report's own lead where none does. */
const TEASERS = new Set(['teaser', 'teasers', 'teaserlist']);
/** Readers' comments may be longer than the report. */
const COMMENTS = new Set([
  'comments',
  'commentlist',
  'commentsection',
  'disqus',
  'livefyre',
  'kommentare',
  'respond',
  'coral',
]);
const CAPTIONS = new Set([
  'caption',
  'captions',
  'figcaption',
  'credit',
  'credits',
  'photocredit',
  'imagecredit',
  'bildunterschrift',
  'imagecaption',
  'wpcaption',
]);
const ROLES = /^(?:navigation|complementary|search|banner|contentinfo|dialog|alertdialog|menu|toolbar)$/u;

/** What an element's names say that it is. */
export interface NamedAs {
  readonly comments: boolean;
  readonly caption: boolean;
  /** Something around the report. */
  readonly around: boolean;
  /** A teaser, of another report where it holds a link, else perhaps of this one. */
  readonly teaser: boolean;
}

/** Reads the names of an element's classes, its id and its role. */
export function namedAs(element: PageElement): NamedAs {
  const words = namesOf(element);
  return {
    comments: words.some((word) => COMMENTS.has(word)),
    caption: words.some((word) => CAPTIONS.has(word)),
    around:
      words.some((word, i) => AROUND.has(word) || OPENING.test(word) || PAIRS.has(`${words[i - 1]}-${word}`)) ||
      ROLES.test(element.getAttribute('role') ?? ''),
    teaser: words.some((word) => TEASERS.has(word)),
  };
}

/** The words of an element's names: `articleRelated-links` is article, related, links. */
function namesOf(element: PageElement): string[] {
  return ['class', 'id', 'data-component'].flatMap((key) =>
    (element.getAttribute(key) ?? '')
      .slice(0, 300)
      .split(/\s+/u)
      .flatMap((name) => [
        ...name
          .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter(Boolean),
        // Keeps words of two class names from making a pair.
        '',
      ]),
  );
}
