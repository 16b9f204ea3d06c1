"""Teaches the exported reader which contents hold an attribution, so that only those are read again.

The engine reads a content once more by itself, for what is attributed within it. This finds with the exported model itself
what that second look finds in the training texts, and learns to tell from the first look, for each word of a content,
whether it belongs to the cue of such an attribution. The encoder and the other answers stay as they are, to the bit: a
small head is added to the graph, and its answer is the output `inner_cue`.
"""
import argparse
import hashlib
import json
import pathlib
import tempfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import helper
from torch import nn

import data
from graph import Graph, save
from model import OUTPUTS
from score import link, spans, viterbi
from score_onnx import run

HIDDEN = 64
OUTPUT = "inner_cue"
LEAST_WORDS, DEEPEST = 4, 4  # as in Rereading.java: a shorter content is not read again, and none deeper
KEPT = 0.98  # of the contents in which the second look finds something, so many are to be read again
FOUND_BY = {name: OUTPUTS[name] for name in OUTPUTS if name == "attribution" or name.startswith("link")}


def last_layer(model):
    """The name of the encoder's last answer, and its width."""
    name = [node.output[0] for node in model.graph.node if node.op_type == "SkipLayerNormalization"][-1]
    width = next(w.dims[0] for w in model.graph.initializer if w.name == name + ".weight")
    return name, width


def with_outputs(model, outputs):
    """A copy that answers just these, by name and width."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    del copy.graph.output[:]
    for name, width in outputs.items():
        size = ["windows", "pieces", width]
        copy.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, size))
    return copy


def paragraphs(article):
    """Windows of one paragraph at most, as the engine cuts them."""
    out = []
    for window in data.windows(article):
        begin = window.begin
        for word in range(window.begin + 1, window.end + 1):
            if word == window.end or article.paragraph[word] != article.paragraph[begin]:
                out.append(data.Window(article, begin, word))
                begin = word
    return out


def relations(window, answers):
    """What is attributed in a window: relations with a cue and a content, in words of the article."""
    at = [p for p in data.first_pieces(window) if p < data.MAX_PIECES - 1]
    path = viterbi(answers["attribution"][at].astype(np.float64), data.ATTRIBUTION)
    found = link(spans(path, data.ATTRIBUTION), answers, at)
    moved = [
        {role: [(first + window.begin, last + window.begin) for first, last in r[role]] for role in r} for r in found
    ]
    return [r for r in moved if r["cue"] and r["content"]]


def as_sentence(article, first, last):
    """A content as it is read again: without the quotation marks around it, and without the "that" before it."""

    def word(i):
        return article.text[slice(*article.words[i])]

    while first < last and word(first) in "\"'“”‘’«»„" and word(last) in "\"'“”‘’«»„":
        first, last = first + 1, last - 1
    if first < last and word(first) == "that":
        first += 1
    return data.Window(article, first, last + 1)


def readable(content):
    article = content.article
    letters = sum(article.text[article.words[i][0]].isalnum() for i in range(content.begin, content.end))
    return letters >= LEAST_WORDS and content.pieces() <= data.MAX_PIECES - 2


def looks(model, jar, articles, word_pieces, name, width):
    """For each content that is read again: what the last layer answered about its words at the first look [words,
    width], whether each stands in the cue of an attribution within it, and how many pieces it has."""
    with tempfile.TemporaryDirectory() as folder:
        first, again = pathlib.Path(folder, "first.onnx"), pathlib.Path(folder, "again.onnx")
        save(with_outputs(model, FOUND_BY | {name: width}), first)
        save(with_outputs(model, FOUND_BY), again)
        windows = [[w] for article in articles for w in paragraphs(article)]
        contents, hidden = [], []
        for (window,), answers in zip(windows, run(first, jar, windows, word_pieces, FOUND_BY | {name: width})):
            answers = {key: value[0] for key, value in answers.items()}
            at = data.first_pieces(window)
            for content in read_again(window, answers):
                contents.append(content)
                hidden.append(answers[name][at[content.begin - window.begin : content.end - window.begin]])
        cues = [np.zeros(len(rows), np.float32) for rows in hidden]
        pending = list(enumerate(contents))
        for _ in range(DEEPEST):
            deeper = []
            groups = [[content] for _, content in pending]
            for (owner, content), answers in zip(pending, run(again, jar, groups, word_pieces, FOUND_BY)):
                answers = {key: value[0] for key, value in answers.items()}
                for relation in relations(content, answers):
                    for first_word, last_word in relation["cue"]:
                        begin = contents[owner].begin
                        cues[owner][first_word - begin : last_word - begin + 1] = 1
                deeper += [(owner, part) for part in read_again(content, answers)]
            pending = deeper
        return [(rows, cue, content.pieces() + 2) for rows, cue, content in zip(hidden, cues, contents)]


def read_again(window, answers):
    """The contents found in a window that the engine would read by themselves."""
    contents = (as_sentence(window.article, *span) for r in relations(window, answers) for span in r["content"])
    return [content for content in contents if readable(content)]


class Head(nn.Module):
    """The logit that a word belongs to the cue of an attribution within the content that it stands in."""

    def __init__(self, rows):
        super().__init__()
        self.inner_hidden = nn.Linear(rows.shape[1], HIDDEN)
        self.inner_cue = nn.Linear(HIDDEN, 1)
        self.mean, self.deviation = rows.mean(0), rows.std(0)

    def forward(self, rows):
        return self.inner_cue(F.gelu(self.inner_hidden((rows - self.mean) / self.deviation))).squeeze(-1)

    def weights(self):
        """By name, for rows as the encoder gives them."""
        state = dict(self.state_dict())
        weight = state["inner_hidden.weight"] / self.deviation
        return state | {
            "inner_hidden.weight": weight, "inner_hidden.bias": state["inner_hidden.bias"] - weight @ self.mean,
        }


def learn(found, epochs, rate, seed):
    torch.manual_seed(seed)
    rows = torch.tensor(np.concatenate([rows for rows, _, _ in found]))
    cue = torch.tensor(np.concatenate([cue for _, cue, _ in found]))
    head, size = Head(rows), 2048
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=1e-3)
    steps = epochs * -(-len(rows) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(epochs):
        for some in torch.randperm(len(rows)).split(size):
            optimizer.zero_grad()
            F.binary_cross_entropy_with_logits(head(rows[some]), cue[some]).backward()
            optimizer.step()
            schedule.step()
    return head.eval()


def judged(head, found):
    """For each content: the greatest logit of its words, whether something is within, and its pieces."""
    with torch.no_grad():
        return [(float(head(torch.tensor(rows)).max()), bool(cue.any()), pieces) for rows, cue, pieces in found]


def threshold(contents, kept):
    """The logit that `kept` of the contents with something within reach."""
    holding = sorted(logit for logit, within, _ in contents if within)
    return holding[int(len(holding) * (1 - kept))]


def shares(contents, least):
    holding = [logit for logit, within, _ in contents if within]
    return {
        "contents": len(contents), "holding": len(holding),
        "kept": round(sum(logit >= least for logit in holding) / len(holding), 4),
        "read again": round(sum(logit >= least for logit, _, _ in contents) / len(contents), 4),
        "pieces read again": round(
            sum(p for logit, _, p in contents if logit >= least) / sum(p for _, _, p in contents), 4
        ),
    }


def extended(model, head, largest):
    """The model with the head, as one more output."""
    name, _ = last_layer(model)
    made = Graph(head.weights(), largest)
    made.linear(made.gelu(made.linear(name, "inner_hidden")), OUTPUT)
    out = onnx.ModelProto()
    out.CopyFrom(model)
    out.graph.node.extend(made.nodes)
    out.graph.initializer.extend(made.weights)
    size = ["windows", "pieces", 1]
    out.graph.output.append(helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, size))
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder of train.jsonl.gz and dev.jsonl.gz")
    parser.add_argument("--unlabelled", type=pathlib.Path, required=True, help="CSV of further texts, column articleBody")
    parser.add_argument("--model", type=pathlib.Path, required=True, help="folder of the exported files, changed")
    parser.add_argument("--jar", type=pathlib.Path, required=True, help="ONNX Runtime for Java")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default="1.2.0")
    args = parser.parse_args()

    torch.set_num_threads(2)
    path, labels_path = args.model / "reader.onnx", args.model / "labels.json"
    model = onnx.load(str(path))
    assert OUTPUT not in [output.name for output in model.graph.output], "the model has this head already"
    name, width = last_layer(model)
    pieces = (args.model / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    word_pieces = data.WordPieces({piece: i for i, piece in enumerate(pieces)})
    train = data.load(args.data / "train.jsonl.gz", word_pieces)
    train += data.load_unlabelled(args.unlabelled, word_pieces, "articleBody")
    found = []
    for at in range(0, len(train), 200):
        found.append(looks(model, args.jar, train[at : at + 200], word_pieces, name, width))
    # The threshold comes from articles that the head did not learn from, of both kinds.
    held, learned = found[0] + found[-1], [content for group in found[1:-1] for content in group]
    head = learn(learned, args.epochs, args.rate, args.seed)
    least = round(threshold(judged(head, held), KEPT), 2)
    dev = looks(model, args.jar, data.load(args.data / "dev.jsonl.gz", word_pieces), word_pieces, name, width)
    print(json.dumps({"least": least, "held out": shares(judged(head, held), least), "dev": shares(judged(head, dev), least)}))

    largest = max(int(np.abs(onnx.numpy_helper.to_array(w)).max()) for w in model.graph.initializer if w.name == "label.weight")
    save(extended(model, head, largest), path)
    labels = json.loads(labels_path.read_text(encoding="utf-8"))
    labels |= {"version": args.version, "inner_cue_least": least, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
    labels_path.write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
