import type { PageDocument } from '../dom.ts';
import type { PageMetadata } from '../metadata.ts';
import type { Item } from '../types.ts';

/** Pictures on a page whose text is as short as this make a gallery. */
const GALLERY = { pictures: 8, text: 1500 };
const ADDRESS = /(?:^|[/_-])(?:live-?blog|live-?ticker|live-?updates?|newsblog)(?:[/_.-]|$)/iu;
const GALLERY_ADDRESS =
  /(?:^|[/_-])(?:gallery|fotostrecke|bildergalerie|bilderstrecke|slideshow|in-pictures|photos)(?:[/_.-]|$)/iu;

/** What a page is: a report, or something that reads like one and isn't. Looks at the page before it is cleaned. */
export function kindOf(document: PageDocument, meta: PageMetadata, address: string | null): Item['kind'] {
  const path = pathOf(meta.url ?? address);
  if (/LiveBlog/u.test(meta.type) || ADDRESS.test(path)) return 'live-blog';
  const text = [...document.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );
  const pictures = [...document.querySelectorAll('figure')].length;
  if (text < GALLERY.text && (/Gallery/u.test(meta.type) || pictures >= GALLERY.pictures)) return 'gallery';
  if (GALLERY_ADDRESS.test(path) && text < GALLERY.text) return 'gallery';
  return (/Video/u.test(meta.type) || /^video/u.test(meta.openGraphType ?? '')) && text < GALLERY.text / 2
    ? 'video'
    : 'article';
}

function pathOf(url: string | null): string {
  try {
    return url === null ? '' : new URL(url).pathname;
  } catch {
    return '';
  }
}
