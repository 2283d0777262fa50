import { type JSX, Show } from 'solid-js';
import type { RegestaRecord } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { Claims } from './claims.tsx';
import { Legend } from './legend.tsx';
import { MarkForm } from './mark-form.tsx';
import { Report } from './report.tsx';
import { openReading } from './state.ts';
import { Tools } from './tools.tsx';
import './reader.css';

/** A report with its evidence marked, its record beside it, and what is needed to put both right. */
export function Reader(props: {
  readonly article: string;
  /** Its record, where that is at hand. */
  readonly record?: RegestaRecord;
}): JSX.Element {
  return (
    <Show when={props.article} keyed>
      {(article) => <Open article={article} {...(props.record === undefined ? {} : { record: props.record })} />}
    </Show>
  );
}

function Open(props: { readonly article: string; readonly record?: RegestaRecord }): JSX.Element {
  const reading = openReading(props.article, props.record);
  return (
    <Show when={reading.record()} fallback={<p class="note reader">{reading.trouble() ?? words().loading}</p>}>
      {(record) => (
        <div class="reader">
          <div>
            <Legend reading={reading} record={record()} />
            <Report reading={reading} record={record()} />
          </div>
          <div class="beside">
            <div class="sticky">
              <Tools reading={reading} record={record()} />
              <Show when={reading.draft()}>
                {(draft) => <MarkForm reading={reading} record={record()} draft={draft()} />}
              </Show>
            </div>
            <Claims reading={reading} record={record()} />
          </div>
        </div>
      )}
    </Show>
  );
}
