import { InputError } from './input-error.ts';
import { type Fetching, openAddress } from './network/open.ts';
import { readPage } from './page.ts';
import type { Draft, Found } from './types.ts';

/**
 * A feed's teaser with the text of the page that it links to. Where the page can't be had, the teaser stays, and a note says
 * why.
 */
export async function fullText(found: Found, fetching: Fetching): Promise<Found> {
  const { draft } = found;
  if (draft instanceof InputError || draft.item?.partial !== true || draft.url === null) return found;
  try {
    const opened = await openAddress(draft.url, fetching);
    if ('error' in opened) throw opened.error;
    for await (const page of readPage(opened, { limits: fetching.limits, columns: {} })) {
      if (page.draft instanceof InputError) throw page.draft;
      return { ...found, draft: merged(draft, page.draft) };
    }
    return found;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `the page could not be read (${error.message}); the teaser is taken`;
    return { ...found, draft: { ...draft, notes: [...draft.notes, { code: 'partial', message }] } };
  }
}

/** The page's text and what only it says; the feed's word on title and date counts, which its publisher made for machines. */
function merged(teaser: Draft, page: Draft): Draft {
  return {
    ...page,
    title: teaser.title ?? page.title,
    url: teaser.url,
    publisher: page.publisher ?? teaser.publisher,
    published: teaser.published ?? page.published,
    notes: [...teaser.notes.filter(({ code }) => code !== 'partial'), ...page.notes],
    item: { ...page.item, ...teaser.item, byline: teaser.item?.byline ?? page.item?.byline ?? null, partial: false },
  };
}
