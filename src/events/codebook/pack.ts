import type { Codebook } from './load.ts';

const FORMAT = 1;

/** The codebook as JSON that {@link openCodebook} opens without parsing and checking YAML again. The same input gives the same text. */
export function packCodebook(codebook: Codebook): string {
  return JSON.stringify({ format: FORMAT, codebook });
}

/** Opens what {@link packCodebook} wrote. It was checked then and isn't now. Throws where the format is another one. */
export function openCodebook(json: string): Codebook {
  const { format, codebook } = JSON.parse(json) as { format: number; codebook: Codebook };
  if (format !== FORMAT) {
    throw new Error(`the packed codebook has format ${format}, this program reads ${FORMAT}: build the models again`);
  }
  return codebook;
}
