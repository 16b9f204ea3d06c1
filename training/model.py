"""The reader: a small BERT encoder whose last layer answers every question about every word in one pass."""
import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from data import ATTRIBUTION, ENTITY, IGNORE, POS, RELATION

ARC, LINK = 128, 64  # width of the vectors whose dot products score heads and links
PAIR_HIDDEN = 512  # width of the layer before them
LABELS = {"attribution": len(ATTRIBUTION), "entity": len(ENTITY), "pos": len(POS), "relation": len(RELATION)}
PAIRS = {
    "arc_dependent": ARC, "arc_head": ARC,
    "link_cue_source": LINK, "link_source": LINK, "link_cue_content": LINK, "link_content": LINK,
}
OUTPUTS = LABELS | PAIRS
NEW = ("shape", "label", "pair_hidden", "pair")  # the parts that the base does not have
INPUTS = ("input_ids", "shape_ids")  # of the exported graph; in training there is a mask of what is not padding too
ATTENTION_HEADS = 12
LOSS_WEIGHT = {"attribution": 1.5, "entity": 0.3, "pos": 0.3, "relation": 0.3, "arc": 0.3, "link": 0.5}


class Dropout(nn.Module):
    """Dropout with one mask for all windows of a batch: on a CPU, drawing one for each costs a tenth of the step."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        kept = 1.0 - self.rate
        return x * (torch.rand(x.shape[1:]) < kept).to(x.dtype).div_(kept)


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, width, dropout):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)
        self.narrow_norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape
        heads = self.qkv(x).view(batch, length, 3, ATTENTION_HEADS, width // ATTENTION_HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = heads[0] / math.sqrt(width // ATTENTION_HEADS), heads[1], heads[2]
        scores = query @ key.transpose(-1, -2) + mask.to(query.dtype)
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.attended_norm(x + self.drop(self.attended(mixed)))
        return self.narrow_norm(x + self.drop(self.narrow(F.gelu(self.widen(x)))))


class Reader(nn.Module):
    """Answers, for each piece, the OUTPUTS; see the README for what they mean."""

    def __init__(self, width=384, layers=6, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.shape = nn.Embedding(4, width)
        self.embedded_norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, dropout) for _ in range(layers))
        self.label = nn.Linear(width, sum(LABELS.values()))
        self.pair_hidden = nn.Linear(width, PAIR_HIDDEN)
        self.pair = nn.Linear(PAIR_HIDDEN, sum(PAIRS.values()))
        self.drop = Dropout(dropout)
        nn.init.zeros_(self.shape.weight)

    def forward(self, input_ids, attention_mask, shape_ids):
        x = self.word(input_ids) + self.position.weight[: input_ids.shape[1]] + self.shape(shape_ids)
        x = self.drop(self.embedded_norm(x))
        mask = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        x = self.drop(x)
        labels = self.label(x).split(list(LABELS.values()), dim=-1)
        pairs = self.pair(self.drop(F.gelu(self.pair_hidden(x)))).split(list(PAIRS.values()), dim=-1)
        out = dict(zip(OUTPUTS, labels + pairs))
        # Half of each pair carries the scale, so that users of the model take plain dot products.
        out["arc_dependent"] = out["arc_dependent"] / math.sqrt(ARC)
        out["link_cue_source"] = out["link_cue_source"] / math.sqrt(LINK)
        out["link_cue_content"] = out["link_cue_content"] / math.sqrt(LINK)
        return out

    @classmethod
    def from_base(cls, path, **options):
        """A reader with the encoder of a BERT that was exported to ONNX by name, and new heads."""
        graph = onnx.load(path).graph
        held = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        for node in graph.node:  # weights of linear layers lost their names, but the nodes kept theirs
            if node.op_type == "MatMul" and node.name.startswith("/encoder") and node.input[1] in held:
                name = node.name[1:].replace("/MatMul", "").replace("/", ".")
                held[name + ".weight"] = held[node.input[1]].t()
        word, position = held["embeddings.word_embeddings.weight"], held["embeddings.position_embeddings.weight"]
        layers = 1 + max(int(name.split(".")[2]) for name in held if name.startswith("encoder.layer."))
        reader = cls(word.shape[1], layers, word.shape[0], position.shape[0], **options)
        state = {
            "word.weight": word,
            "position.weight": position + held["embeddings.token_type_embeddings.weight"][0],
            "embedded_norm.weight": held["embeddings.LayerNorm.weight"],
            "embedded_norm.bias": held["embeddings.LayerNorm.bias"],
        }
        for i in range(layers):
            theirs, ours = f"encoder.layer.{i}.", f"layers.{i}."
            for kind in ("weight", "bias"):
                state[f"{ours}qkv.{kind}"] = torch.cat(
                    [held[f"{theirs}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                )
                for mine, its in (
                    ("attended", "attention.output.dense"), ("attended_norm", "attention.output.LayerNorm"),
                    ("widen", "intermediate.dense"), ("narrow", "output.dense"), ("narrow_norm", "output.LayerNorm"),
                ):
                    state[f"{ours}{mine}.{kind}"] = held[f"{theirs}{its}.{kind}"]
        new = {name: value for name, value in reader.state_dict().items() if name.split(".")[0] in NEW}
        reader.load_state_dict(state | new)
        return reader


def losses(out, target):
    """The loss of each task, unweighted. Heads are chosen among the first pieces of the window's words and [CLS]."""
    found = {
        name: F.cross_entropy(out[name].float().flatten(0, 1), target[name].flatten(), ignore_index=IGNORE)
        for name in ("attribution", "entity", "pos", "relation")
    }
    may_head = target["attribution"].ne(IGNORE) | target["head"].ne(IGNORE)
    may_head[:, 0] = True
    arcs = (out["arc_dependent"] @ out["arc_head"].transpose(1, 2)).float()
    arcs = arcs.masked_fill(~may_head[:, None, :], -10000.0)
    found["arc"] = F.cross_entropy(arcs.flatten(0, 1), target["head"].flatten(), ignore_index=IGNORE)
    linked = [
        _link_loss(out["link_cue_" + role], out["link_" + role], pairs)
        for role, pairs in target["links"].items() if len(pairs)
    ]
    found["link"] = torch.stack(linked).mean() if linked else arcs.sum() * 0
    # A batch of contents alone has no attribution labels, and the mean over none is not a number.
    return {name: loss if torch.isfinite(loss) else arcs.sum() * 0 for name, loss in found.items()}


def imitation(out, taught, first):
    """How far the answers are from a teacher's, as cross-entropy with the teacher's probabilities, per task; at the
    first pieces of words. Links are left out: they are learned from gold pairs alone."""

    def between(mine, theirs):
        return -(theirs.float().softmax(-1) * mine.float().log_softmax(-1)).sum(-1).mean()

    found = {
        name: between(out[name][first], taught[name][first]) for name in ("attribution", "entity", "pos", "relation")
    }
    may_head = first.clone()
    may_head[:, 0] = True

    def heads(answers):
        scores = (answers["arc_dependent"] @ answers["arc_head"].transpose(1, 2)).float()
        return scores.masked_fill(~may_head[:, None, :], -10000.0)[first]

    return found | {"arc": between(heads(out), heads(taught))}


def _link_loss(cues, others, pairs):
    """Whether each pair is linked, and which of its candidates each chooser is linked to (see data.targets)."""
    b, cue, other, linked, chooser = pairs.unbind(-1)
    logit = (cues[b, cue] * others[b, other]).float().sum(-1)
    each = F.binary_cross_entropy_with_logits(logit, linked.float())
    largest = logit.detach().max()
    of_chooser = torch.zeros(int(chooser.max()) + 1).index_add(0, chooser, (logit - largest).exp())
    chosen = (of_chooser.clamp_min(1e-30).log() + largest)[chooser] - logit
    return each + (chosen * linked).sum() / linked.sum().clamp_min(1)


def total(found):
    return sum(LOSS_WEIGHT[name] * loss for name, loss in found.items())
