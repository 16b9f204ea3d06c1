"""Tests that need neither the corpus nor weights: python3 -m unittest"""
import itertools
import math
import random
import unittest

import numpy as np
import torch

import data
import inner
from crf import Chain
from graph import quantised
from score import evaluate, spans, viterbi
from train import depth_of

PIECES = data.WordPieces({"[CLS]": 0, "[SEP]": 1, "[UNK]": 2, "un": 3, "##able": 4, "to": 5, "cafe": 6})

TEXT = "Mr. Tykhy didn't wait.\n\nHe said: cross-border raids end."


def article():
    """Two paragraphs of a sentence each; the second is an attribution."""

    def tokens(*strings):
        ends, at = [], 0
        for string in strings:
            at = TEXT.index(string, at)
            ends.append((at, at + len(string)))
            at += len(string)
        return {"b": [b for b, _ in ends], "e": [e for _, e in ends]}

    def span(string):
        return [[TEXT.index(string), TEXT.index(string) + len(string)]]

    first = tokens("Mr.", "Tykhy", "did", "n't", "wait", ".") | {
        "pos": ["NNP", "NNP", "VBD", "RB", "VB", "."], "ner": ["O", "PERSON", "O", "O", "O", "O"],
        "head": [2, 5, 5, 5, 0, 5], "rel": ["compound", "nsubj", "aux", "neg", "root", "punct"],
    }
    at = TEXT.index("He")
    second = {
        "b": [at, at + 3, at + 7, at + 9, at + 22, at + 28, at + 31],
        "e": [at + 2, at + 7, at + 8, at + 21, at + 27, at + 31, at + 32],
        "pos": ["PRP", "VBD", ":", "JJ", "NNS", "VBP", "."], "ner": ["O"] * 7,
        "head": [2, 0, 2, 5, 6, 2, 2], "rel": ["nsubj", "root", "punct", "amod", "nsubj", "ccomp", "punct"],
    }
    said = {"source": span("He"), "cue": span("said:"), "content": span("cross-border raids end")}
    return data.article_of({"id": "a", "text": TEXT, "attributions": [said], "silver": [first, second]}, PIECES)


def perfect(window):
    """Outputs that answer a window just as it is labelled."""
    length = window.pieces() + 2
    target = data.targets([window], length)
    hot = {
        name: np.eye(len(names))[np.maximum(target[name][0].numpy(), 0)]
        for name, names in (
            ("attribution", data.ATTRIBUTION), ("entity", data.ENTITY), ("pos", data.POS), ("relation", data.RELATION),
        )
    }
    arcs = np.zeros((length, length))
    for at, head in enumerate(target["head"][0].tolist()):
        if head != data.IGNORE:
            arcs[at, head] = 1.0
    hot |= {"arc_dependent": arcs, "arc_head": np.eye(length)}
    for role, pairs in target["links"].items():
        cues = np.full((length, length), -1.0)
        for _, cue, other, linked, _ in pairs.tolist():
            cues[cue, other] = 1.0 if linked else -1.0
        hot |= {"link_cue_" + role: cues, "link_" + role: np.eye(length)}
    return hot


class WordsTest(unittest.TestCase):
    def test_words_are_runs_of_letters_and_digits_or_single_signs(self):
        text = "Don’t pay $1,610!"
        self.assertEqual(
            [text[b:e] for b, e in data.words_of(text)], ["Don", "’", "t", "pay", "$", "1", ",", "610", "!"]
        )

    def test_pieces_are_the_longest_known_ones_without_case_or_marks(self):
        self.assertEqual(PIECES("Unable"), [3, 4])
        self.assertEqual(PIECES("Café"), [6])
        self.assertEqual(PIECES("xyz"), [2])

    def test_shape_tells_case_and_digits(self):
        self.assertEqual([data.shape_of(w) for w in ("said", "Kyiv", "NATO", "2024", "“")], [0, 1, 2, 3, 0])


class SilverTest(unittest.TestCase):
    def setUp(self):
        self.article = article()
        self.strings = [TEXT[b:e] for b, e in self.article.words]

    def labels(self, word):
        i = self.strings.index(word)
        head = self.article.head[i]
        return data.RELATION[self.article.relation[i]], "root" if head == data.ROOT else self.strings[head]

    def test_a_token_within_a_word_stands_at_that_word(self):
        self.assertEqual(self.labels("didn"), ("aux", "wait"))

    def test_a_token_that_begins_in_a_word_stands_at_the_first_word_that_begins_in_it(self):
        self.assertEqual(self.labels("'"), ("neg", "wait"))

    def test_later_words_of_a_token_go_with_its_first(self):
        self.assertEqual(self.labels("cross"), ("amod", "raids"))
        self.assertEqual(self.labels("border"), ("goeswith", "cross"))
        self.assertEqual(self.article.pos[self.strings.index("border")], data.IGNORE)

    def test_gold_spans_become_runs_of_words(self):
        runs = spans(self.article.attribution, data.ATTRIBUTION)
        found = [(kind, *self.strings[first : last + 1]) for kind, first, last in runs]
        self.assertEqual(
            found, [("source", "He"), ("cue", "said", ":"), ("content", "cross", "-", "border", "raids", "end")]
        )


class WindowsTest(unittest.TestCase):
    def test_windows_cover_every_word_once_and_fit(self):
        long = data.article_of(
            {"id": "b", "text": "\n\n".join("unable to " * n for n in (10, 90, 300, 5)), "attributions": []}, PIECES
        )
        windows = data.windows(long)
        self.assertEqual([w.begin for w in windows], [0] + [w.end for w in windows[:-1]])
        self.assertEqual(windows[-1].end, len(long.words))
        self.assertTrue(all(w.pieces() + 2 <= data.MAX_PIECES for w in windows))

    def test_a_word_whose_head_is_outside_is_a_root(self):
        whole = article()
        begin = next(i for i, (b, _) in enumerate(whole.words) if TEXT[b:].startswith("cross"))
        window = data.Window(whole, begin, begin + 5, parse_only=True)
        target = data.targets([window], window.pieces() + 2)
        end = data.first_pieces(window)[4]
        self.assertEqual((target["head"][0, end], data.RELATION[target["relation"][0, end]]), (0, "root"))
        self.assertTrue((target["attribution"] == data.IGNORE).all())

    def test_epochs_of_one_seed_are_the_same(self):
        def drawn():
            return [(w.begin, w.end, w.lower) for w in data.epoch_windows([article()] * 20, random.Random(7))]

        self.assertEqual(drawn(), drawn())


class ScoreTest(unittest.TestCase):
    def test_inside_never_follows_outside(self):
        logits = np.array([[5, 0, 0.0], [0, 1, 4], [0, 1, 4]])
        self.assertEqual(viterbi(logits, ["O", "B-x", "I-x"]), [0, 1, 2])

    def test_perfect_answers_score_a_hundred(self):
        one = article()
        scores = evaluate([one], [(w, perfect(w)) for w in data.windows(one)])
        self.assertEqual(set(scores.values()), {100.0}, scores)

    def test_a_missed_link_costs_the_relation_and_not_the_spans(self):
        one = article()
        (window,) = data.windows(one)
        unlinked = perfect(window) | {"link_content": -np.eye(window.pieces() + 2)}
        scores = evaluate([one], [(window, unlinked)])
        self.assertEqual((scores["content exact"], scores["relation exact"]), (100.0, 0.0))


class ChainTest(unittest.TestCase):
    def test_the_loss_is_that_of_all_sequences_written_out(self):
        torch.manual_seed(3)
        labels = ["O", "B-x", "I-x"]
        chain = Chain(labels)
        chain.after.data.normal_()
        emissions = torch.randn(1, 5, 3)
        target = torch.tensor([[data.IGNORE, 1, data.IGNORE, 2, 0]])  # words at 1, 3 and 4

        def score(path):
            steps = sum(float(emissions[0, at, label]) for at, label in zip((1, 3, 4), path))
            between = sum(float(chain.scores()[a, b]) for a, b in zip(path, path[1:]))
            return steps + between + float(chain.start[path[0]])

        every = [math.exp(score(path)) for path in itertools.product(range(3), repeat=3)]
        expected = (math.log(sum(every)) - score((1, 2, 0))) / 3
        self.assertAlmostEqual(float(chain.loss(emissions, target)), expected, places=4)

    def test_learned_scores_change_what_is_decoded(self):
        logits = np.array([[0, 1.0, 0], [0.2, 0, 0.1]])
        after = np.array([[0, 0, 0], [0, 0, 1.0], [0, 0, 0]])
        self.assertEqual(viterbi(logits, ["O", "B-x", "I-x"]), [1, 0])
        self.assertEqual(viterbi(logits, ["O", "B-x", "I-x"], after), [1, 2])

    def test_the_last_layer_is_nearest_to_the_new_parts(self):
        names = ("layers.5.qkv.weight", "layers.0.qkv.weight", "shape.weight", "embedded_norm.bias")
        self.assertEqual([depth_of(name, 6) for name in names], [1, 6, 7, 7])


class InnerTest(unittest.TestCase):
    def window(self, text):
        article = data.article_of({"id": "b", "text": text, "attributions": []}, PIECES)
        content = inner.as_sentence(article, 0, len(article.words) - 1)
        return [article.text[slice(*article.words[i])] for i in range(content.begin, content.end)]

    def test_a_content_is_read_again_without_its_marks_and_its_that(self):
        self.assertEqual(self.window("“rain”"), ["rain"])
        self.assertEqual(self.window("that rain fell"), ["rain", "fell"])
        self.assertEqual(self.window("“rain” fell"), ["“", "rain", "”", "fell"])

    def test_windows_are_paragraphs(self):
        windows = inner.paragraphs(article())
        self.assertEqual([w.begin for w in windows], [0] + [w.end for w in windows[:-1]])
        self.assertEqual([article().text[article().words[w.begin][0]] for w in windows], ["M", "H"])

    def test_a_perfect_answer_gives_the_relation_back(self):
        window = inner.paragraphs(article())[1]
        self.assertEqual(inner.relations(window, perfect(window)), [
            {role: [tuple(span) for span in spans] for role, spans in article().relations[0].items()}
        ])

    def test_the_threshold_keeps_its_share_of_what_holds_something(self):
        contents = [(float(i), i % 2 == 0, 10) for i in range(200)]
        least = inner.threshold(contents, 0.98)
        self.assertEqual(least, 4.0)
        self.assertEqual(
            inner.shares(contents, least),
            {"contents": 200, "holding": 100, "kept": 0.98, "read again": 0.98, "pieces read again": 0.98},
        )

    def test_the_head_learns_and_its_folded_weights_say_the_same(self):
        rng = np.random.default_rng(1)
        rows = rng.normal(3, 2, (4000, 8)).astype(np.float32)
        cue = (rows[:, 0] > 4).astype(np.float32)
        head = inner.learn([(rows, cue, 10)], epochs=60, rate=1e-2, seed=1)
        weights = {name: value.detach() for name, value in head.weights().items()}
        some = torch.tensor(rows[:100])
        hidden = torch.nn.functional.gelu(some @ weights["inner_hidden.weight"].T + weights["inner_hidden.bias"])
        folded = (hidden @ weights["inner_cue.weight"].T + weights["inner_cue.bias"]).squeeze(-1)
        self.assertTrue(torch.allclose(folded, head(some), atol=1e-3))
        self.assertGreater(((folded > 0).numpy() == (cue[:100] > 0)).mean(), 0.95)


class QuantisedTest(unittest.TestCase):
    def test_numbers_come_back_within_half_a_step(self):
        weight = np.random.default_rng(1).normal(size=(50, 7)).astype(np.float32)
        integers, scale = quantised(weight, axis=0)
        self.assertEqual((integers.dtype, scale.shape), (np.int8, (1, 7)))
        self.assertTrue((np.abs(integers * scale - weight) <= scale / 2 + 1e-6).all())


if __name__ == "__main__":
    unittest.main()
