import { createSignal } from 'solid-js';
import { type EventRow, get } from './api.ts';
import { titleIn } from './title.ts';
import { language } from './words.ts';

/** A type of the codebook, with what people call it. */
export interface Type {
  readonly type: string;
  readonly label: Label;
  readonly modeLabels: Readonly<Record<string, Label>>;
}

interface Label {
  readonly de: string;
  readonly en: string;
}

const [types, setTypes] = createSignal<readonly Type[]>([]);

// Without them the page shows the codes.
get<{ readonly types: readonly Type[] }>('/codebook')
  .then((codebook) => setTypes(codebook.types))
  .catch(() => {});

export { types };

/** What people call a type, in the language of the page. */
export function typeName(code: string): string {
  return types().find(({ type }) => type === code)?.label[language()] ?? code;
}

/** What people call a type and its mode, if there is one. */
export function kindName({ type, mode }: { readonly type: string; readonly mode: string | null }): string {
  if (mode === null) return typeName(type);
  const labels = types().find((one) => one.type === type)?.modeLabels;
  return `${typeName(type)} · ${labels?.[mode]?.[language()] ?? mode}`;
}

/** An event's title in the language of the page. */
export function titleOf(event: Pick<EventRow, 'title' | 'type' | 'earliest' | 'latest'>): string {
  const label = types().find(({ type }) => type === event.type)?.label;
  return titleIn(event, label, language());
}
