"""Writes a checkpoint as the product uses it: reader.onnx with 8-bit weights, vocabulary.txt and labels.json."""
import argparse
import hashlib
import json
import pathlib
import warnings

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from data import ATTRIBUTION, ENTITY, MAX_PIECES, POS, RELATION, WordPieces
from model import INPUTS, OUTPUTS, Reader
from train import base_files

NAME = "hearsay-reader-1"
# Weights are in [-63, 63]: two products of an unsigned 8-bit and such a number fit the 16 bits in which processors
# without VNNI instructions add them up, so every processor computes the same.
LARGEST = 63


def full_precision(reader, path):
    """Exports a reader of windows of any number up to any length up to MAX_PIECES."""
    reader.eval()
    example = torch.ones(2, 8, dtype=torch.long)
    axes = {name: {0: "windows", 1: "pieces"} for name in (*INPUTS, *OUTPUTS)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer's notes on constant shapes
        torch.onnx.export(
            InOrder(reader), (example, example, example), str(path), opset_version=14,
            input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes,
        )
    onnx.checker.check_model(str(path))


class InOrder(torch.nn.Module):
    """The reader with its answers as a tuple, which the exporter needs."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, shape_ids):
        out = self.reader(input_ids, attention_mask, shape_ids)
        return tuple(out[name] for name in OUTPUTS)


def quantised(array, axis, largest=LARGEST):
    """8-bit integers and their scales, one scale for each index that is not on `axis`."""
    scale = np.abs(array).max(axis=axis, keepdims=True) / largest
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    return np.rint(array / scale).astype(np.int8), scale


def quantise(model, largest=LARGEST):
    """Rewrites the products with constant weights, and the look-ups of words, to 8-bit integers, in place.

    Activations are quantised as they come, a tensor at a time; weights a column at a time; embeddings a row at a time.
    """
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    nodes, dropped = [], set()

    def constant(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            nodes += _integer_product(node, numpy_helper.to_array(weights[node.input[1]]), constant, largest)
            dropped.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] in weights and len(weights[node.input[0]].dims) == 2:
            nodes += _integer_lookup(node, numpy_helper.to_array(weights[node.input[0]]), constant)
            dropped.add(node.input[0])
        else:
            nodes.append(node)
    still_read = {name for node in nodes for name in node.input}
    kept = [i for i in graph.initializer if i.name not in dropped or i.name in still_read]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def _integer_product(node, weight, constant, largest):
    name, (integers, scale) = node.output[0], quantised(weight, 0, largest)
    return [
        helper.make_node("DynamicQuantizeLinear", [node.input[0]], [name + "/q", name + "/scale", name + "/zero"]),
        helper.make_node(
            "MatMulInteger",
            [name + "/q", constant(name + "/weight", integers), name + "/zero",
             constant(name + "/weight_zero", np.zeros((), np.int8))],
            [name + "/sum"],
        ),
        helper.make_node("Cast", [name + "/sum"], [name + "/float"], to=TensorProto.FLOAT),
        helper.make_node(
            "Mul", [name + "/scale", constant(name + "/weight_scale", scale.reshape(-1))], [name + "/unit"]
        ),
        helper.make_node("Mul", [name + "/float", name + "/unit"], [name]),
    ]


def _integer_lookup(node, rows, constant):
    name, (integers, scale) = node.output[0], quantised(rows, 1, largest=127)  # not multiplied as integers
    return [
        helper.make_node("Gather", [constant(name + "/rows", integers), node.input[1]], [name + "/q"]),
        helper.make_node("Cast", [name + "/q"], [name + "/float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [constant(name + "/row_scale", scale), node.input[1]], [name + "/scale"]),
        helper.make_node("Mul", [name + "/float", name + "/scale"], [name]),
    ]


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
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--largest", type=int, default=LARGEST, help="largest weight as an integer, at most 127")
    args = parser.parse_args()

    base_onnx, tokenizer = base_files(args.base)
    full_precision(load(args.checkpoint, base_onnx), args.full)
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / "reader.onnx"
    onnx.save(quantise(onnx.load(str(args.full)), args.largest), str(path))

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
