import { For, type JSX, Show } from 'solid-js';
import type { ChronicleEvent } from '../lib/api.ts';
import { Link } from '../lib/link.tsx';
import { words } from '../lib/words.ts';

type Claim = ChronicleEvent['claims'][number];

/** The sources side by side: independent ones apart, near-copies together, each quote a click from its place. */
export function Sources(props: { readonly event: ChronicleEvent }): JSX.Element {
  const claimsOf = (article: string): Claim[] => props.event.claims.filter((claim) => claim.article === article);
  return (
    <section aria-labelledby="sources-title">
      <h3 id="sources-title">{words().sources}</h3>
      <div class="sources">
        <For each={props.event.sources.groups}>
          {(group) => (
            <div class="source">
              <Show when={group.length > 1}>
                <p class="note">{words().copies}</p>
              </Show>
              <Wordings event={props.event} articles={group} />
              <For each={group}>
                {(article) => (
                  <For each={claimsOf(article)}>{(claim) => <Quote claim={claim} event={props.event.id} />}</For>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </section>
  );
}

/** What these reports call the happening and those in it. */
function Wordings(props: { readonly event: ChronicleEvent; readonly articles: readonly string[] }): JSX.Element {
  const quoted = (part: ChronicleEvent['wordings'][number]['part']): string =>
    [
      ...new Set(
        props.event.wordings
          .filter((one) => one.part === part && props.articles.includes(one.article))
          .map(({ text, by }) => (by === null ? words().quote(text) : `${words().quote(text)} (${by})`)),
      ),
    ].join(', ');
  return (
    <p class="note">
      {words().wordings}: {[quoted('event'), quoted('actor'), quoted('recipient')].filter(Boolean).join(' · ')}
    </p>
  );
}

function Quote(props: { readonly claim: Claim; readonly event: string }): JSX.Element {
  const to = (): string =>
    `/articles/${encodeURIComponent(props.claim.article)}?claim=${props.claim.claim}&event=${props.event}`;
  return (
    <blockquote>
      <p>{words().quote(props.claim.evidence.text)}</p>
      <p class="note">
        {[props.claim.publisher, props.claim.published, ...props.claim.by.map((by) => `${words().according} ${by}`)]
          .filter(Boolean)
          .join(' · ')}{' '}
        <Link to={to()}>
          {props.claim.article}, {words().open}
        </Link>
      </p>
    </blockquote>
  );
}
