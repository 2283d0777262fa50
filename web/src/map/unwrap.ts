type Ring = readonly GeoJSON.Position[];

/** Shapes whose outlines go on beyond 180° where they cross it; an edge back across the whole map would fill half of it. */
export function unwrapped(shapes: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return { ...shapes, features: shapes.features.map((shape) => ({ ...shape, geometry: geometryOf(shape.geometry) })) };
}

function geometryOf(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(unwrap) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unwrap)) };
}

/** An outline around a pole never comes back to where it began, and stays as it is. */
function unwrap(ring: Ring): GeoJSON.Position[] {
  let turns = 0;
  let before = ring[0]?.[0] ?? 0;
  const out = ring.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) turns--;
    else if (lon - before < -180) turns++;
    before = lon;
    return [lon + 360 * turns, lat];
  });
  return turns === 0 ? out : [...ring];
}
