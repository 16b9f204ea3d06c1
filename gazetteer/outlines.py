"""Outlines in TopoJSON: their middles and extents, and which settlements lie in them."""

import collections
import json

import numpy


def read(path, name=None):
    """The polygons of each geometry of an object, or of the only one, as lists of outer rings of
    (lon, lat)."""
    topology = json.loads(path.read_text("utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [numpy.cumsum(numpy.array([p[:2] for p in arc], float), axis=0) * scale + shift
            for arc in topology["arcs"]]

    def ring(indices):
        parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
        whole = numpy.concatenate([parts[0]] + [p[1:] for p in parts[1:]])
        # Across the 180th meridian longitudes go on counting, so that the ring stays one.
        return numpy.column_stack([numpy.unwrap(whole[:, 0], period=360), whole[:, 1]])

    shapes = []
    found = topology["objects"][name] if name else next(iter(topology["objects"].values()))
    for each in found["geometries"]:
        polygons = each.get("arcs", [])
        polygons = [polygons] if each["type"] == "Polygon" else polygons
        rings = [ring(p[0]) for p in polygons if p]
        shapes.append([r for r in rings if len(r) > 3])
    return shapes


def points(geometry):
    """The points of the longest line or ring of a GeoJSON geometry."""
    def lines(node):
        return [node] if isinstance(node[0][0], (int, float)) else [x for n in node for x in lines(n)]
    return max(lines(geometry["coordinates"]), key=len)


def box(ring, lon, lat):
    """Indices of the points that lie in the box around the ring, and their longitudes as it counts."""
    west, east = ring[:, 0].min(), ring[:, 0].max()
    counted = lon + 360 * numpy.ceil((west - lon) / 360)
    inside = numpy.flatnonzero((counted <= east) & (lat >= ring[:, 1].min())
                               & (lat <= ring[:, 1].max()))
    return inside, counted[inside]


def holds(ring, lon, lat):
    """Which of the points lie in the ring: the even-odd rule."""
    inside = numpy.zeros(len(lon), bool)
    x, y = ring[:, 0], ring[:, 1]
    for i in range(len(ring) - 1):
        if y[i] != y[i + 1]:
            crosses = (y[i] > lat) != (y[i + 1] > lat)
            inside ^= crosses & (lon < (x[i + 1] - x[i]) * (lat - y[i]) / (y[i + 1] - y[i]) + x[i])
    return inside


def area_and_middle(ring):
    """Area in square degrees, shrunk with latitude, and centroid (the shoelace formula)."""
    x, y = ring[:-1, 0], ring[:-1, 1]
    x2, y2 = ring[1:, 0], ring[1:, 1]
    cross = x * y2 - x2 * y
    area = cross.sum() / 2
    if abs(area) < 1e-9:
        return 0, ring[:, 1].mean(), ring[:, 0].mean()
    lon = ((x + x2) * cross).sum() / (6 * area)
    lat = ((y + y2) * cross).sum() / (6 * area)
    return abs(area) * numpy.cos(numpy.radians(lat)), lat, lon


class Settlements:
    """Where settlements are, and the code of the area that each is filed under."""

    def __init__(self, places, code):
        self.lon = numpy.array([float(p[5]) for p in places])
        self.lat = numpy.array([float(p[4]) for p in places])
        self.codes = [code(p) for p in places]
        self.total = collections.Counter(self.codes)


def majority(shapes, settlements):
    """For each shape the code that most of the settlements in its largest polygon have, with how
    many they are; or None."""
    codes = []
    for rings in shapes:
        ring = max(rings, key=lambda r: area_and_middle(r)[0], default=None)
        found = collections.Counter()
        if ring is not None:
            near, counted = box(ring, settlements.lon, settlements.lat)
            inside = near[holds(ring, counted, settlements.lat[near])]
            found.update(settlements.codes[i] for i in inside)
        codes.append(found.most_common(1)[0] if found else None)
    return codes


def around(rings, lon):
    """The box around rings, as text; each is counted on the side of the 180th meridian that is
    nearer to `lon`, and an eastern edge beyond it comes out less than the western one."""
    moved = [r + [360 * round((lon - r[:, 0].mean()) / 360), 0] for r in rings]
    west, south = numpy.concatenate(moved).min(axis=0)
    east, north = numpy.concatenate(moved).max(axis=0)
    return f"{within(west):.2f},{south:.2f},{within(east):.2f},{north:.2f}"


def within(lon):
    return (lon + 180) % 360 - 180 if abs(lon) > 180 else lon


def by_majority(shapes, settlements):
    """Code -> (lat, lon, extent) of the shape whose largest polygon holds most of its settlements.
    The middle is that polygon's, so that a country with islands has it on its main land."""
    found = {}
    for rings, most in zip(shapes, majority(shapes, settlements)):
        if most and most[1] * 2 > settlements.total[most[0]]:
            _, lat, lon = max(area_and_middle(r) for r in rings)
            found[most[0]] = (lat, within(lon), around(rings, lon))
    return found


def holders(shapes, codes, lats, lons):
    """For each point the code of the shape that it lies in, or None."""
    lat, lon = numpy.array(lats), numpy.array(lons)
    found = numpy.full(len(lat), None, object)
    for rings, code in zip(shapes, codes):
        for ring in rings:
            near, counted = box(ring, lon, lat)
            found[near[holds(ring, counted, lat[near])]] = code and code[0]
    return found
