import { ELEMENT, type LiveElement, type PageDocument, type PageElement, type PageNode, TEXT } from '../dom.ts';

/** Elements that never hold a report's text. */
const NEVER =
  'script, style, template, svg, iframe, form, button, nav, dialog, noscript, select, object, embed, [hidden], [aria-hidden="true"]';
/** Words of class names and ids that mark what stands around a report, most in English whatever the page's language. */
const AROUND = new Set(
  (
    'related relatedlinks relatedarticles relatedstories recommended recommendation recommendations recirc recirculation readmore mostread mostpopular popular trending ' +
    'newsletter newsletters subscribe subscription signup share sharing sharebar sharetools shares social socials socialmedia sociallinks addthis sharethis ' +
    'cookie cookies cookiebanner consent gdpr promo promos promobox promotion advert adverts advertisement advertising adslot adbox adunit sponsored sponsor outbrain taboola ' +
    'authorbio authorbox authorinfo bio breadcrumb breadcrumbs pagination pager toolbar tags taglist tagcloud keywords sidebar footer menu navigation navbar modal popup overlay ' +
    'pullquote donate donation donations crosslink crosslinks furtherreading seealso ' +
    'srdirect screenreader visuallyhidden printonly noprint skiplink paywallbanner applinks ' +
    'anzeige werbung empfehlungen empfehlung teilen autorenbox autorbox kommentarbereich leserkommentare weiterlesen mehrzumthema themenbox bildunterschrift verwandte'
  ).split(' '),
);
/** Two words in a row that mean what one alone doesn't. */
const PAIRS = new Set(
  (
    'read-more most-read most-popular more-on more-from more-stories sign-up author-bio author-box author-info about-author author-card author-profile further-reading see-also also-read ' +
    'ad-slot ad-container ad-wrapper ad-unit ad-banner ad-box inline-ad sr-only screen-reader visually-hidden skip-link pull-quote pulled-quote tag-list article-tags post-tags entry-tags ' +
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
/** A part with more of the page's running text than this is no part around it, whatever it is called. */
const MOST = 0.3;
const MOST_COMMENTS = 0.85;
/** Shorter paragraphs are not counted as running text. */
const RUNNING = 80;

/**
 * Takes out of a page what stands around its report: menus, forms, boxes of links, letters and comments, captions. Names of
 * classes are a strong hint and no proof, so that nothing with a good part of the page's running text is ever taken out.
 * Gives the captions.
 */
export function cleanPage(document: PageDocument): readonly string[] {
  for (const element of document.querySelectorAll(NEVER)) if (!holdsPage(element)) element.remove();
  const captions: string[] = [];
  const running = runningText(document.body);
  const total = running.get(document.body as PageNode) ?? 0;
  const share = (element: PageElement): number => (total === 0 ? 0 : (running.get(element) ?? 0) / total);
  for (const element of document.querySelectorAll('figcaption')) {
    captions.push(line(element));
    if (share(element) <= MOST) element.remove();
  }
  for (const element of document.querySelectorAll(
    'body [class], body [id], body [role], body [data-component], body [itemprop]',
  )) {
    if (isBig(element.nodeName)) continue;
    const words = namesOf(element);
    const pairs = words.slice(1).map((word, i) => `${words[i]}-${word}`);
    const isComments = words.some((word) => COMMENTS.has(word));
    const isCaption = words.some((word) => CAPTIONS.has(word));
    const isAround =
      words.some((word) => AROUND.has(word) || OPENING.test(word)) ||
      (words.some((word) => TEASERS.has(word)) && hasLink(element)) ||
      pairs.some((pair) => PAIRS.has(pair)) ||
      hasRole(element);
    if (!isComments && !isCaption && !isAround) continue;
    if (share(element) > (isComments ? MOST_COMMENTS : MOST)) continue;
    if (isCaption) captions.push(line(element));
    element.remove();
  }
  return [...new Set(captions.filter((text) => text !== ''))];
}

function hasLink(element: LiveElement): boolean {
  return element.querySelector('a[href]') !== null || element.parentNode?.nodeName.toLowerCase() === 'a';
}

function hasRole(element: PageElement): boolean {
  return /^(?:navigation|complementary|search|banner|contentinfo|dialog|alertdialog|menu|toolbar)$/u.test(
    element.getAttribute('role') ?? '',
  );
}

function isBig(name: string): boolean {
  return /^(?:html|body|main|h1|time)$/iu.test(name);
}

/** Some pages hide all of themselves until a script has run, or stand in one form as a whole. */
function holdsPage(element: LiveElement): boolean {
  const name = element.nodeName.toLowerCase();
  if (!/^(?:form|div|main|article|section|body)$/u.test(name)) return false;
  let paragraphs = 0;
  const stack: PageNode[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName.toLowerCase() === 'p') paragraphs++;
    if (paragraphs > 4) return true;
    const { childNodes } = node;
    for (let i = 0; i < childNodes.length; i++) stack.push(childNodes[i]!);
  }
  return false;
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

/** The characters of running text, that is of long paragraphs outside links, below each element. No recursion. */
function runningText(root: PageNode | null): Map<PageNode, number> {
  const sums = new Map<PageNode, number>();
  const stack: { readonly node: PageNode; readonly done: boolean }[] =
    root === null ? [] : [{ node: root, done: false }];
  while (stack.length > 0) {
    const { node, done } = stack.pop()!;
    const { childNodes } = node;
    if (!done) {
      stack.push({ node, done: true });
      for (let i = 0; i < childNodes.length; i++)
        if (childNodes[i]!.nodeType === ELEMENT) stack.push({ node: childNodes[i]!, done: false });
      continue;
    }
    let own = 0;
    let below = 0;
    for (let i = 0; i < childNodes.length; i++) {
      const child = childNodes[i]!;
      if (child.nodeType === TEXT) own += (child.nodeValue ?? '').trim().length;
      else below += sums.get(child) ?? 0;
    }
    const isParagraph = node.nodeName.toLowerCase() === 'p' || own >= RUNNING;
    const whole = isParagraph && below === 0 ? (node.textContent ?? '').trim().length : 0;
    sums.set(node, whole >= RUNNING ? whole : below);
  }
  return sums;
}

function line(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
