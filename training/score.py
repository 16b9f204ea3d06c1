"""Decodes what the reader answers, and scores it against the corpus."""
import collections

import numpy as np

from data import ATTRIBUTION, ENTITY, IGNORE, ROLES, ROOT, first_pieces

LINK_THRESHOLD = 0.0  # as a logit


def viterbi(logits, labels, after=None):
    """The best sequence of BIO labels in which I-x only follows B-x or I-x; logits [words, labels].

    `after` scores each label (column) after each other (row), where such scores were learned.
    """
    forbidden = np.zeros((len(labels), len(labels)))
    for b, label in enumerate(labels):
        if label.startswith("I-"):
            forbidden[:, b] = -np.inf
            forbidden[[labels.index("B-" + label[2:]), b], b] = 0
    if after is not None:
        forbidden += after
    start = np.array([-np.inf if label.startswith("I-") else 0.0 for label in labels])
    best, back = start + logits[0], []
    for row in logits[1:]:
        step = best[:, None] + forbidden
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def spans(labels, names):
    """The (kind, first, last) runs of a sequence of label ids."""
    out = []
    for i, label in enumerate(labels):
        if label <= 0:
            continue
        if names[label].startswith("B-"):
            out.append([names[label][2:], i, i])
        elif out and out[-1][2] == i - 1:
            out[-1][2] = i
    return [tuple(span) for span in out]


def link(window_spans, out, positions):
    """Joins spans into relations, one a cue: each content goes to the cue that it links to best, each cue takes the
    source that it links to best; no link below the threshold."""
    by_role = {role: [s[1:] for s in window_spans if s[0] == role] for role in ROLES}

    def logit(cue, other, role):
        return float(out["link_cue_" + role][positions[cue[0]]] @ out["link_" + role][positions[other[0]]])

    contents = collections.defaultdict(list)
    for content in by_role["content"]:
        scored = [(logit(cue, content, "content"), cue) for cue in by_role["cue"]]
        if scored and max(scored)[0] > LINK_THRESHOLD:
            contents[max(scored)[1]].append(content)
    relations = []
    for cue in by_role["cue"]:
        scored = [(logit(cue, source, "source"), source) for source in by_role["source"]]
        source = [max(scored)[1]] if scored and max(scored)[0] > LINK_THRESHOLD else []
        relations.append({"source": source, "cue": [cue], "content": contents[cue]})
    return relations


class Count:
    """True, predicted and gold counts, and their F1 in percent."""

    def __init__(self):
        self.right = self.predicted = self.gold = 0

    def add(self, predicted, gold):
        self.right += len(predicted & gold)
        self.predicted += len(predicted)
        self.gold += len(gold)

    def f1(self):
        both = self.predicted + self.gold
        return round(200 * self.right / both, 1) if both else 0.0


class Share:
    """How many of those asked were right, in percent."""

    def __init__(self):
        self.right = self.asked = 0

    def add(self, right, asked):
        self.right += int(right)
        self.asked += int(asked)

    def percent(self):
        return round(100 * self.right / self.asked, 1) if self.asked else 0.0


def _matches(predicted, gold):
    """How many relations pair off one to one such that each role overlaps (or is empty in both)."""

    def words(spans):
        return {w for first, last in spans for w in range(first, last + 1)}

    def overlap(a, b):
        return all((not a[r] and not b[r]) or words(a[r]) & words(b[r]) for r in ROLES)

    free, matched = list(gold), 0
    for relation in predicted:
        for other in free:
            if overlap(relation, other):
                free.remove(other)
                matched += 1
                break
    return matched


def evaluate(articles, windows_and_outputs, after=None):
    """Scores every article; `windows_and_outputs` yields (window, outputs [length, ...] as numpy arrays).

    Attribution scores are against the gold layer, the rest against the silver one. Relations are those that have a cue
    and a content, gold or predicted. `after` is what `viterbi` takes for attributions.
    """
    said = {id(a): ([0] * len(a.words), [0] * len(a.words), []) for a in articles}
    pos, unlabelled, labelled = Share(), Share(), Share()
    for window, out in windows_and_outputs:
        article, at = window.article, first_pieces(window)
        attribution, entity, relations = said[id(article)]
        last = window.begin + len(at)
        attribution[window.begin : last] = viterbi(out["attribution"][at].astype(np.float64), ATTRIBUTION, after)
        entity[window.begin : last] = viterbi(out["entity"][at].astype(np.float64), ENTITY)
        window_spans = spans(attribution[window.begin : last], ATTRIBUTION)
        for relation in link(window_spans, out, at):
            relations.append(
                {r: [(f + window.begin, l + window.begin) for f, l in relation[r]] for r in ROLES}
            )
        _score_parse(window, out, at, pos, unlabelled, labelled)

    exact = {role: Count() for role in ROLES}
    begin = {role: Count() for role in ROLES}
    entities, relation_exact, overlapping = Count(), Count(), Count()
    for article in articles:
        attribution, entity, relations = said[id(article)]
        got, want = set(spans(attribution, ATTRIBUTION)), set(spans(article.attribution, ATTRIBUTION))
        for role in ROLES:
            mine, gold = {s for s in got if s[0] == role}, {s for s in want if s[0] == role}
            exact[role].add(mine, gold)
            begin[role].add({s[1] for s in mine}, {s[1] for s in gold})
        if any(label != IGNORE for label in article.entity):
            entities.add(set(spans(entity, ENTITY)), set(spans(article.entity, ENTITY)))
        mine = [r for r in relations if r["cue"] and r["content"]]
        gold = [{k: [tuple(s) for s in v] for k, v in r.items()} for r in article.relations]
        gold = [r for r in gold if r["cue"] and r["content"]]
        relation_exact.add(*({tuple(tuple(sorted(r[k])) for k in ROLES) for r in side} for side in (mine, gold)))
        overlapping.right += _matches(mine, gold)
        overlapping.predicted += len(mine)
        overlapping.gold += len(gold)
    scores = {f"{role} exact": exact[role].f1() for role in ROLES}
    scores |= {f"{role} begin": begin[role].f1() for role in ROLES}
    scores |= {"relation exact": relation_exact.f1(), "relation overlap": overlapping.f1()}
    scores |= {"entity": entities.f1(), "pos": pos.percent(), "uas": unlabelled.percent(), "las": labelled.percent()}
    return scores


def _score_parse(window, out, at, pos, unlabelled, labelled):
    """Parts of speech, and heads chosen among the words of the same sentence and the root; first words of tokens only."""
    article = window.article
    words = np.arange(window.begin, window.begin + len(at))
    tags = np.array([article.pos[w] for w in words])
    known = tags != IGNORE
    pos.add((out["pos"][at].argmax(-1) == tags)[known].sum(), known.sum())
    scores = out["arc_dependent"][at] @ out["arc_head"][[0] + at].T
    sentence = np.array([article.sentence[w] for w in words])
    scores[:, 1:][sentence[:, None] != sentence[None, :]] = -np.inf
    scores[np.arange(len(at)), np.arange(len(at)) + 1] = -np.inf  # no word heads itself
    head = scores.argmax(-1) - 1 + window.begin
    head[head < window.begin] = ROOT
    gold = np.array([article.head[w] for w in words])
    asked = (gold != IGNORE) & known
    right = (head == gold) & asked
    relation = out["relation"][at].argmax(-1) == np.array([article.relation[w] for w in words])
    unlabelled.add(right.sum(), asked.sum())
    labelled.add((right & relation).sum(), asked.sum())
