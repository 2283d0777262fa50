import type { Bar, Cluster } from './layout.ts';

/** The colours of the page, read from its style. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly paper: string;
  readonly accent: string;
}

/** Sizes in CSS pixels. */
export const SIZE = { lane: 16, bar: 10, axis: 24 };
const FADE = 14;
const DASH = [3, 2];

/** A mark of the axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Draws the whole line of time. */
export function draw(
  canvas: CanvasRenderingContext2D,
  width: number,
  height: number,
  bars: readonly Bar[],
  clusters: readonly Cluster[],
  ticks: readonly Tick[],
  chosen: string | null,
  ink: Ink,
): void {
  canvas.clearRect(0, 0, width, height);
  drawAxis(canvas, height, ticks, ink);
  const most = clusters.reduce((n, { items }) => Math.max(n, items.length), 1);
  for (const cluster of clusters) drawCluster(canvas, cluster, most, height - SIZE.axis, ink);
  for (const bar of bars) drawBar(canvas, bar, bar.item.row.id === chosen, ink);
}

function drawAxis(canvas: CanvasRenderingContext2D, height: number, ticks: readonly Tick[], ink: Ink): void {
  canvas.font = '12px system-ui, sans-serif';
  canvas.textBaseline = 'middle';
  for (const { x, label } of ticks) {
    canvas.fillStyle = ink.faint;
    canvas.fillRect(Math.round(x), 0, 1, height - SIZE.axis);
    canvas.fillStyle = ink.soft;
    canvas.fillText(label, x + 3, height - SIZE.axis / 2);
  }
}

/** What happened is full, what is planned hollow, what is possible dashed, what is denied struck through. */
function drawBar(canvas: CanvasRenderingContext2D, bar: Bar, chosen: boolean, ink: Ink): void {
  const { x, width, lane, item } = bar;
  const y = lane * SIZE.lane + (SIZE.lane - SIZE.bar) / 2;
  const colour = chosen ? ink.ink : ink.accent;
  const { status } = item.row;
  if (status === 'actual') {
    canvas.fillStyle = faded(canvas, bar, colour);
    canvas.fillRect(x, y, width, SIZE.bar);
  } else {
    canvas.strokeStyle = colour;
    canvas.lineWidth = 1.5;
    canvas.setLineDash(status === 'possible' ? DASH : []);
    canvas.strokeRect(x + 0.75, y + 0.75, Math.max(1, width - 1.5), SIZE.bar - 1.5);
    canvas.setLineDash([]);
    if (status === 'denied') {
      canvas.beginPath();
      canvas.moveTo(x, y + SIZE.bar);
      canvas.lineTo(x + width, y);
      canvas.stroke();
    }
  }
  if (!chosen) return;
  canvas.strokeStyle = ink.ink;
  canvas.lineWidth = 2;
  canvas.strokeRect(x - 2, y - 2, width + 4, SIZE.bar + 4);
}

/** The colour of a bar, which fades towards an end that is not known for sure. */
function faded(canvas: CanvasRenderingContext2D, { x, width, item }: Bar, colour: string): string | CanvasGradient {
  if (item.sureFrom && item.sureTo) return colour;
  const gradient = canvas.createLinearGradient(x, 0, x + width, 0);
  const edge = Math.min(0.5, FADE / width);
  gradient.addColorStop(0, item.sureFrom ? colour : 'transparent');
  gradient.addColorStop(edge, colour);
  gradient.addColorStop(1 - edge, colour);
  gradient.addColorStop(1, item.sureTo ? colour : 'transparent');
  return gradient;
}

function drawCluster(canvas: CanvasRenderingContext2D, cluster: Cluster, most: number, height: number, ink: Ink): void {
  const { x, width, items } = cluster;
  const share = Math.log1p(items.length) / Math.log1p(most);
  const bar = Math.max(SIZE.bar, share * height);
  canvas.globalAlpha = 0.35;
  canvas.fillStyle = ink.accent;
  canvas.fillRect(x + 1, height - bar, width - 2, bar);
  canvas.globalAlpha = 1;
  canvas.fillStyle = ink.ink;
  canvas.font = '11px system-ui, sans-serif';
  canvas.textBaseline = 'bottom';
  canvas.textAlign = 'center';
  canvas.fillText(String(items.length), x + width / 2, height - 2);
  canvas.textAlign = 'start';
}
