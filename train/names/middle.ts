import type { City } from './sources.ts';

/**
 * The middle of a country or region and a radius around it, from the settlements in it: each cell of one degree that
 * holds a settlement counts once, so that the crowded coast does not outweigh the inland. Works across the date line.
 */
export function middle(inside: readonly City[]): { lat: number; lon: number; radius: number } {
  if (inside.length === 0) return { lat: Number.NaN, lon: Number.NaN, radius: 0 };
  const size = inside.length > 500 ? 1 : 0.25;
  const cells = new Map<string, readonly [number, number]>();
  for (const { loc } of inside) {
    const [lon, lat] = loc.coordinates;
    cells.set(`${Math.floor(lat / size)} ${Math.floor(lon / size)}`, [lat, lon]);
  }
  let x = 0;
  let y = 0;
  let z = 0;
  for (const [lat, lon] of cells.values()) {
    const [a, b] = [radians(lat), radians(lon)];
    x += Math.cos(a) * Math.cos(b);
    y += Math.cos(a) * Math.sin(b);
    z += Math.sin(a);
  }
  const lat = (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI;
  const lon = (Math.atan2(y, x) * 180) / Math.PI;
  const far = [...cells.values()].map((at) => kilometres([lat, lon], at)).sort((a, b) => a - b);
  return { lat: round(lat), lon: round(lon), radius: Math.max(10, Math.round(far[Math.floor(far.length * 0.9)]!)) };
}

/** Great-circle distance between two points, [latitude, longitude] in degrees, in kilometres. */
export function kilometres([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const a =
    Math.sin(radians(lat2 - lat1) / 2) ** 2 +
    Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lon2 - lon1) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, a)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
