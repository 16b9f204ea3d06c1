"""Prints the scores of a run, one JSON object a line, as the README's table."""
import json
import sys

COLUMNS = ("source", "cue", "content")
OTHERS = ("entity", "pos", "uas", "las")


def row(record):
    dev = record["dev"]
    name = f"{record['run']}, epoch {record['epoch']}" if "epoch" in record else f"{record['run']}, `{record['model']}`"
    spans = [f"{dev[c + ' exact']:.1f} ({dev[c + ' begin']:.1f})" for c in COLUMNS]
    rest = [dev["relation exact"], dev["relation overlap"], *(dev[o] for o in OTHERS)]
    seconds = f"{record['seconds']:,}" if "seconds" in record else ""
    return [name, *spans, *(f"{value:.1f}" for value in rest), seconds]


def main():
    header = ["", *COLUMNS, "relation exact", "relation overlap", *OTHERS, "seconds"]
    with open(sys.argv[1], encoding="utf-8") as lines:
        rows = [row(record) for record in map(json.loads, lines) if "dev" in record]
    for cells in [header, ["---"] * len(header), *rows]:
        print("| " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
