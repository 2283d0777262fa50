import type { Codebook } from '../../events/codebook/load.ts';
import { formatInterval } from '../../export/days.ts';
import type { LanguageCode } from '../../text/article.ts';

/** What a title is made of. */
interface Titled {
  readonly type: string;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly places: readonly { readonly name: string }[];
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Participant {
  readonly key: string | null;
  readonly name: string;
}

/**
 * A neutral title: the codebook's word for the type, then who, to whom, where and when, such as "Retreat: Karabakh Army,
 * Karabakh, 20 September 2023". Only names stand in it; a description is somebody's word and stays among the wordings.
 */
export function titleOf(event: Titled, codebook: Pick<Codebook, 'types'>, language: LanguageCode): string {
  const label = codebook.types[event.type]?.label?.[language] ?? event.type;
  const who = [event.actors, event.recipients].flatMap((list) => list.find(({ key }) => key !== null)?.name ?? []);
  const when =
    (event.earliest ?? event.latest) === null ? [] : [formatInterval(event.earliest, event.latest, language)];
  const details = [...new Set([...who, ...event.places.slice(0, 1).map(({ name }) => name)]), ...when];
  return details.length > 0 ? `${label}: ${details.join(', ')}` : label;
}
