/** Libraries without types that tests read exports back with; only what the tests use. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: unknown, options: { format: 'application/n-quads' }): Promise<string> };
  // biome-ignore lint/style/noDefaultExport: that is how the library exports it
  export default jsonld;
}

declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  export class TimelineConfig {
    constructor(json: unknown);
    readonly messages: { readonly errors: readonly string[] };
    readonly events: readonly { readonly unique_id: string; readonly start_date: { readonly data: object } }[];
    validate(): void;
  }
}
