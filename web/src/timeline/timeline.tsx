import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, onMount } from 'solid-js';
import { address, choose } from '../lib/address.ts';
import type { EventRow } from '../lib/api.ts';
import { language, words } from '../lib/words.ts';
import { draw, type Ink, SIZE, type Tick } from './draw.ts';
import { type Bar, type Cluster, extentOf, itemsOf, layOut } from './layout.ts';

const LANES = 8;
const HEIGHT = LANES * SIZE.lane + SIZE.axis;
const TICK = 110;
const HOUR = 3_600_000;
const STEP = 1.6;

/**
 * The line of time: wheel and drag zoom and move it, from decades to hours; a click chooses an event, or opens a cluster;
 * Shift and drag keep only the events of a stretch. What it shows is in the list, too, which keyboards and readers use.
 */
export function Timeline(props: { readonly rows: readonly EventRow[] }): JSX.Element {
  let canvas!: HTMLCanvasElement;
  const [width, setWidth] = createSignal(0);
  const [view, setView] = createSignal<ZoomTransform>(zoomIdentity);
  const [stretch, setStretch] = createSignal<readonly [number, number] | null>(null);
  const items = createMemo(() => itemsOf(props.rows));
  const whole = createMemo(() =>
    scaleUtc()
      .domain(extentOf(items()))
      .range([0, Math.max(1, width())]),
  );
  const scale = createMemo(() => view().rescaleX(whole()));
  const shown = createMemo(() => layOut(items(), (time) => scale()(time), width(), LANES));
  const ticks = createMemo((): Tick[] => {
    const count = Math.max(2, Math.floor(width() / TICK));
    const format = scale().tickFormat(count);
    return scale()
      .ticks(count)
      .map((time) => ({ x: scale()(time), label: format(time) }));
  });
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .filter((event: MouseEvent) => !event.shiftKey && event.button === 0)
    .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => setView(transform));

  onMount(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watch.observe(canvas.parentElement!);
    onCleanup(() => watch.disconnect());
    select(canvas).call(behaviour);
  });
  createEffect(() => {
    const [from, to] = whole().domain();
    behaviour.scaleExtent([1, Math.max(2, (to!.getTime() - from!.getTime()) / (6 * HOUR))]);
    behaviour.translateExtent([
      [0, 0],
      [Math.max(1, width()), HEIGHT],
    ]);
  });
  createEffect(on(items, () => select(canvas).call(behaviour.transform, zoomIdentity), { defer: true }));
  createEffect(() => {
    const context = canvas.getContext('2d')!;
    const ratio = globalThis.devicePixelRatio;
    const [w, h] = [Math.round(width() * ratio), Math.round(HEIGHT * ratio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { bars, clusters } = shown();
    draw(context, width(), HEIGHT, bars, clusters, ticks(), address().query.get('event'), inkOf(canvas));
    const kept = stretch();
    if (kept === null) return;
    context.globalAlpha = 0.15;
    context.fillRect(Math.min(...kept), 0, Math.abs(kept[1] - kept[0]), HEIGHT - SIZE.axis);
    context.globalAlpha = 1;
  });

  const at = (event: MouseEvent): readonly [number, number] => {
    const { left, top } = canvas.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const click = (event: MouseEvent): void => {
    if (event.shiftKey) return;
    const [x, y] = at(event);
    const bar = barAt(shown().bars, x, y);
    const cluster = shown().clusters.find((each) => x >= each.x && x < each.x + each.width);
    if (bar !== null) choose({ event: bar.item.row.id });
    else if (cluster !== undefined) open(cluster);
  };
  const open = (cluster: Cluster): void => {
    const [from, to] = [scale().invert(cluster.x), scale().invert(cluster.x + cluster.width)];
    const factor = width() / Math.max(1, whole()(to) - whole()(from));
    select(canvas).call(behaviour.transform, zoomIdentity.scale(factor).translate(-whole()(from), 0));
  };
  const down = (event: PointerEvent): void => {
    if (!event.shiftKey) return;
    canvas.setPointerCapture(event.pointerId);
    const [x] = at(event);
    setStretch([x, x]);
  };
  const move = (event: PointerEvent): void => {
    const kept = stretch();
    if (kept !== null) setStretch([kept[0], at(event)[0]]);
  };
  const up = (): void => {
    const kept = stretch();
    setStretch(null);
    if (kept === null || Math.abs(kept[1] - kept[0]) < SIZE.bar) return;
    const day = (x: number): string => scale().invert(x).toISOString().slice(0, 10);
    choose({ since: day(Math.min(...kept)), until: day(Math.max(...kept)) });
  };
  const zoomBy = (factor: number): void => {
    select(canvas).call(behaviour.scaleBy, factor);
  };

  return (
    <section class="timeline" aria-label={words().timeline}>
      <div class="tools">
        <button type="button" class="quiet" onClick={() => zoomBy(STEP)}>
          {words().zoomIn}
        </button>
        <button type="button" class="quiet" onClick={() => zoomBy(1 / STEP)}>
          {words().zoomOut}
        </button>
        <button type="button" class="quiet" onClick={() => select(canvas).call(behaviour.transform, zoomIdentity)}>
          {words().whole}
        </button>
        <span class="note" lang={language()}>
          {words().keep}
        </span>
      </div>
      <div class="line">
        <canvas
          ref={canvas}
          role="img"
          aria-label={words().events(items().length)}
          style={{ width: `${width()}px`, height: `${HEIGHT}px` }}
          onClick={click}
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
        />
      </div>
    </section>
  );
}

function barAt(bars: readonly Bar[], x: number, y: number): Bar | null {
  const lane = Math.floor(y / SIZE.lane);
  return bars.find((bar) => bar.lane === lane && x >= bar.x - 1 && x <= bar.x + bar.width + 1) ?? null;
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`);
  return {
    ink: colour('ink'),
    soft: colour('soft'),
    faint: colour('faint'),
    paper: colour('paper'),
    accent: colour('accent'),
  };
}
