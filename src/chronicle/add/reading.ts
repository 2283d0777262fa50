import { MERGING } from '../merge/version.ts';
import type { Store } from '../store/types.ts';

/** What the articles of a chronicle are read with: the program's version, that of its merging, and the codebook. */
export async function readingWith(store: Store, version: string): Promise<string> {
  return `${version}+${MERGING} ${await store.codebookId()}`;
}
