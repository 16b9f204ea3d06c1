"""The reader as an ONNX graph, node by node, in the operators that ONNX Runtime computes fastest on a processor.

Exporting by tracing gives plain operators, of which ONNX Runtime recognises some patterns and not others; its plain
layer norm alone took a quarter of the time, and takes a fifth of that inside SkipLayerNormalization.

The graph has no attention mask: it reads one window at a time, or several of the same length.
"""
import math

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from data import MAX_PIECES
from model import ARC, ATTENTION_HEADS, INPUTS, LABELS, LINK, OUTPUTS, PAIRS

MICROSOFT = "com.microsoft"  # the domain of ONNX Runtime's own operators
OPSET, IR_VERSION = 18, 8
# Weights are in [-63, 63]: two products of an unsigned 8-bit and such a number fit the 16 bits in which processors
# without VNNI instructions add them up, so every processor computes the same.
LARGEST = 63
# Half of each pair carries the scale, so that users of the model take plain dot products (see model.Reader.forward).
SCALES = {"arc_dependent": ARC, "link_cue_source": LINK, "link_cue_content": LINK}


def quantised(array, axis, largest=LARGEST):
    """8-bit integers and their scales, one scale for each index that is not on `axis`."""
    scale = np.abs(array).max(axis=axis, keepdims=True) / largest
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    return np.rint(array / scale).astype(np.int8), scale


class Graph:
    """A graph in the making; `state` holds the weights by their names in model.Reader."""

    def __init__(self, state, largest):
        self.state = {name: value.numpy() for name, value in state.items()}
        self.largest = largest
        self.nodes, self.weights = [], []

    def weight(self, name, array):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, kind, inputs, output, domain="", **options):
        outputs = [output] if isinstance(output, str) else output
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **options))
        return output

    def linear(self, x, name):
        weight, bias = self.state[name + ".weight"].T, self.weight(name + ".bias", self.state[name + ".bias"])
        if not self.largest:
            product = self.add("MatMul", [x, self.weight(name + ".weight", weight)], name + ".product")
            return self.add("Add", [product, bias], name)
        integers, scale = quantised(weight, 0, self.largest)
        weights = [self.weight(name + ".weight", integers), self.weight(name + ".scale", scale.reshape(-1))]
        # Activations are quantised as they come, all of a window together; weights a column at a time.
        return self.add("DynamicQuantizeMatMul", [x, *weights, "", bias], name, MICROSOFT)

    def sum_normed(self, x, y, name):
        """The layer norm of x + y."""
        parts = [self.weight(f"{name}.{kind}", self.state[f"{name}.{kind}"]) for kind in ("weight", "bias")]
        return self.add("SkipLayerNormalization", [x, y, *parts], name, MICROSOFT, epsilon=1e-12)

    def gelu(self, x):
        return self.add("Gelu", [x], x + ".gelu", MICROSOFT)

    def words(self):
        """The embedding of each piece's word; 8-bit integers with a scale a row, which is never multiplied as integers."""
        rows = self.state["word.weight"]
        if not self.largest:
            return self.add("Gather", [self.weight("word.weight", rows), "input_ids"], "word")
        integers, scale = quantised(rows, 1, largest=127)
        found = self.add("Gather", [self.weight("word.weight", integers), "input_ids"], "word.integers")
        found = self.add("Cast", [found], "word.floats", to=TensorProto.FLOAT)
        scales = self.add("Gather", [self.weight("word.scale", scale), "input_ids"], "word.scales")
        return self.add("Mul", [found, scales], "word")

    def embedded(self):
        length = self.add("Shape", ["input_ids"], "length", start=1, end=2)
        positions = self.weight("position.weight", self.state["position.weight"][None, :MAX_PIECES])
        bounds = [self.weight("first", np.array([0])), length, self.weight("axis", np.array([1]))]
        position = self.add("Slice", [positions, *bounds], "position")
        shape = self.add("Gather", [self.weight("shape.weight", self.state["shape.weight"]), "shape_ids"], "shape")
        return self.sum_normed(self.add("Add", [self.words(), position], "placed"), shape, "embedded_norm")

    def layer(self, x, name):
        parts = self.add("Split", [self.linear(x, name + "qkv")], [name + p for p in "qkv"], axis=-1, num_outputs=3)
        mixed = self.add("MultiHeadAttention", parts, name + "mixed", MICROSOFT, num_heads=ATTENTION_HEADS)
        x = self.sum_normed(self.linear(mixed, name + "attended"), x, name + "attended_norm")
        wide = self.gelu(self.linear(x, name + "widen"))
        return self.sum_normed(self.linear(wide, name + "narrow"), x, name + "narrow_norm")

    def split(self, x, parts):
        sizes = self.weight(x + ".sizes", np.array(list(parts.values())))
        self.add("Split", [x, sizes], list(parts), axis=-1)

    def scale_pairs(self):
        begin = 0
        for name, width in PAIRS.items():
            for kind in ("weight", "bias"):
                self.state["pair." + kind][begin : begin + width] /= math.sqrt(SCALES.get(name, 1))
            begin += width


def graph(state, largest=LARGEST):
    """The ONNX model of a reader's weights; `largest` is the largest weight as an integer, or 0 for full precision."""
    made = Graph({name: value.clone() for name, value in state.items()}, largest)
    made.scale_pairs()
    x = made.embedded()
    for i in range(sum(name.endswith(".qkv.weight") for name in state)):
        x = made.layer(x, f"layers.{i}.")
    made.split(made.linear(x, "label"), LABELS)
    made.split(made.linear(made.gelu(made.linear(x, "pair_hidden")), "pair"), PAIRS)

    size = ["windows", "pieces"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, size) for name in INPUTS]
    outputs = [helper.make_tensor_value_info(k, TensorProto.FLOAT, [*size, width]) for k, width in OUTPUTS.items()]
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
    model = helper.make_model(helper.make_graph(made.nodes, "reader", inputs, outputs, made.weights), opset_imports=opsets)
    model.ir_version = IR_VERSION
    return model


def save(model, path):
    onnx.save(model, str(path))
