"""Writes a checkpoint as the product uses it: reader.onnx with 8-bit weights, vocabulary.txt and labels.json."""
import argparse
import hashlib
import json
import pathlib

import torch

from data import ATTRIBUTION, ENTITY, MAX_PIECES, POS, RELATION, WordPieces
from graph import LARGEST, graph, save
from model import Reader
from train import base_files

NAME = "hearsay-reader-1"


def load(checkpoint, base_onnx):
    """The reader of a checkpoint, with no positions beyond a window."""
    reader = Reader.from_base(base_onnx)
    reader.load_state_dict(torch.load(checkpoint))
    reader.position.weight.data = reader.position.weight.data[:MAX_PIECES].clone()
    return reader.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=pathlib.Path, required=True)
    parser.add_argument("--base", type=pathlib.Path, required=True, help="folder of the base's .onnx and -tokenizer.json")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for the three files")
    parser.add_argument("--full", type=pathlib.Path, required=True, help="where to leave the full-precision .onnx")
    parser.add_argument("--version", default="1.1.0")
    parser.add_argument("--largest", type=int, default=LARGEST, help="largest weight as an integer, at most 127")
    args = parser.parse_args()

    base_onnx, tokenizer = base_files(args.base)
    state = load(args.checkpoint, base_onnx).state_dict()
    save(graph(state, largest=0), args.full)
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / "reader.onnx"
    save(graph(state, args.largest), path)

    ids = WordPieces.load(tokenizer).ids
    pieces = sorted(ids, key=ids.get)
    assert [ids[p] for p in pieces] == list(range(len(pieces)))
    (args.out / "vocabulary.txt").write_text("".join(p + "\n" for p in pieces), encoding="utf-8")
    labels = {
        "model": NAME, "version": args.version, "attribution": ATTRIBUTION, "entity": ENTITY, "pos": POS,
        "relation": RELATION, "max_pieces": MAX_PIECES, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")
    print(f"{path.stat().st_size:,} bytes, sha256 {labels['sha256']}")


if __name__ == "__main__":
    main()
