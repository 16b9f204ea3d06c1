#!/usr/bin/env python3
"""Makes the outlines that the page of the map draws, from GeoJSON of Natural Earth and OpenStreetMap.

    python3 gazetteer/map_lines.py NATURAL_EARTH OSM_BORDER OUT.gz

NATURAL_EARTH holds ne_10m_*.json, OSM_BORDER one GeoJSON file an oblast with its districts. Corners
are put on a grid, so that lines which two areas share stay one, and each line is kept once. OUT has
one line each: what it is, its name, and its corners as steps on the grid, longitude first.

A line is `border` between countries, `disputed` where they do not agree on it or on the area within,
`region` around an oblast, `district` within one, `water`, or `town` with one corner.
"""
import gzip
import json
import sys
from pathlib import Path

GRID = 0.002
NEAR = 0.06
CELL = 25


def on_grid(point):
    return (round(point[0] / GRID), round(point[1] / GRID))


def cells(ring):
    """The corners of a ring or line on the grid, without repeats."""
    out = []
    for point in ring:
        cell = on_grid(point)
        if not out or out[-1] != cell:
            out.append(cell)
    return out


def lines_of(geometry):
    kind, parts = geometry["type"], geometry["coordinates"]
    if kind == "LineString":
        return [parts]
    if kind == "MultiLineString" or kind == "Polygon":
        return parts
    return [ring for polygon in parts for ring in polygon]


def features(path):
    return json.loads(path.read_text())["features"]


def chained(edges):
    """Edges joined to lines as long as they go."""
    ends = {}
    for edge in edges:
        for end in edge:
            ends.setdefault(end, set()).add(edge)
    left, out = set(edges), []

    def grow(line):
        while True:
            going = [e for e in ends[line[-1]] if e in left]
            if not going:
                return
            edge = min(going)
            left.discard(edge)
            line.append(edge[0] if edge[1] == line[-1] else edge[1])

    starts = sorted(e for e in ends if len(ends[e]) != 2) + sorted(ends)
    for start in starts:
        while any(e in left for e in ends[start]):
            line = [start]
            grow(line)
            out.append(line)
    return out


def districts(folder):
    """Edges of the districts, by how many districts of an oblast have them."""
    inner, outer = set(), {}
    for file in sorted(folder.glob("*.geojson")):
        count = {}
        for feature in features(file):
            for ring in lines_of(feature["geometry"]):
                corners = cells(ring)
                for a, b in zip(corners, corners[1:]):
                    edge = (min(a, b), max(a, b))
                    count[edge] = count.get(edge, 0) + 1
        for edge, times in count.items():
            if times > 1:
                inner.add(edge)
            else:
                outer[edge] = outer.get(edge, 0) + 1
    return inner, set(outer)


def near(cell, places):
    reach = int(NEAR / GRID / CELL) + 1
    x, y = cell[0] // CELL, cell[1] // CELL
    return any((x + i, y + j) in places for i in range(-reach, reach + 1) for j in range(-reach, reach + 1))


def between(feature):
    properties = feature["properties"]
    return {properties.get("adm0_left"), properties.get("adm0_right")}


def dense(line):
    """The line with corners at least every NEAR, so that a part of it can be left out."""
    out = []
    for (x1, y1), (x2, y2) in zip(line, line[1:]):
        steps = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / NEAR * 2))
        out += [(x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps) for i in range(steps)]
    return out + [tuple(line[-1])]


def main(natural_earth, osm, out):
    rows = []
    inner, outer = districts(osm)
    exact = {(c[0] // CELL, c[1] // CELL) for edge in outer for c in edge}
    coarse = set()
    for feature in features(natural_earth / "ne_10m_admin_0_boundary_lines_land.json"):
        kind = "disputed" if "isputed" in feature["properties"]["featurecla"] else "border"
        for line in lines_of(feature["geometry"]):
            if between(feature) == {"Russia", "Ukraine"}:
                # Where districts tell the border exactly, they do.
                run = []
                for point in dense(line):
                    cell = on_grid(point)
                    if near(cell, exact):
                        coarse.add((cell[0] // CELL, cell[1] // CELL))
                        if len(run) > 1:
                            rows.append((kind, "", run))
                        run = []
                    elif not run or run[-1] != cell:
                        run.append(cell)
                if len(run) > 1:
                    rows.append((kind, "", run))
            else:
                rows.append((kind, "", cells(line)))
    border = {e for e in outer if near(e[0], coarse) and near(e[1], coarse)}
    rows += [("border", "", line) for line in chained(border)]
    rows += [("region", "", line) for line in chained(outer - border)]
    rows += [("district", "", line) for line in chained(inner)]
    for feature in features(natural_earth / "ne_10m_admin_0_disputed_areas.json"):
        for line in lines_of(feature["geometry"]):
            rows.append(("disputed", "", cells(line)))
    for feature in features(natural_earth / "ne_10m_rivers_lake_centerlines.json"):
        for line in lines_of(feature["geometry"]):
            rows.append(("water", "", cells(line)))
    for feature in features(natural_earth / "ne_10m_populated_places_simple.json"):
        properties = feature["properties"]
        if properties["scalerank"] <= 7:
            rows.append(("town", properties["name"], cells([feature["geometry"]["coordinates"]])))
    text = "".join(written(*row) for row in rows if row[2])
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())
    print(len(rows), "lines,", sum(len(r[2]) for r in rows), "corners,", Path(out).stat().st_size, "bytes")


def written(kind, name, corners):
    steps, x, y = [], 0, 0
    for cx, cy in corners:
        steps.append(f"{cx - x},{cy - y}")
        x, y = cx, cy
    return f"{kind}\t{name}\t{' '.join(steps)}\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
