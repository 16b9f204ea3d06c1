"""PolNeAR with its silver tags, as numbers: words, word pieces, labels, windows and batches.

A word is a maximal run of letters, digits and combining marks, or any other single character that is not space.
Every label sits on a word; in a batch it sits on the word's first piece.
"""
import csv
import gzip
import json
import random
import unicodedata
from dataclasses import dataclass, field

import torch

IGNORE = -100
MAX_PIECES = 256  # with [CLS] and [SEP]
ROLES = ("source", "cue", "content")


def _bio(types):
    return ["O"] + [prefix + kind for kind in types for prefix in ("B-", "I-")]


# The silver entity types that are kept, and what they are called here.
ENTITY_OF_SILVER = {
    "PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "LOCATION": "PLACE", "MISC": "MISC",
    "NUMBER": "NUMBER", "ORDINAL": "NUMBER", "PERCENT": "NUMBER", "MONEY": "NUMBER",
    "DATE": "DATE", "TIME": "DATE", "DURATION": "DATE", "SET": "DATE",
}
ATTRIBUTION = _bio(ROLES)
ENTITY = _bio(("PERSON", "ORGANIZATION", "PLACE", "MISC", "NUMBER", "DATE"))
POS = (
    "# $ '' , -LRB- -RRB- . : CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ "
    "RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()
# `goeswith` is ours: a later word of a silver token ("border" in "cross-border"), whose head is the token's first word.
RELATION = (
    "root acl acl:relcl advcl advmod amod appos aux auxpass case cc cc:preconj ccomp compound compound:prt conj cop "
    "csubj csubjpass dep det det:predet discourse dobj expl goeswith iobj mark mwe neg nmod nmod:npmod nmod:poss "
    "nmod:tmod nsubj nsubjpass nummod parataxis punct xcomp"
).split()
_POS_ID = {tag: i for i, tag in enumerate(POS)}
_RELATION_ID = {label: i for i, label in enumerate(RELATION)}
ROOT = -1  # the head of a sentence's root


def words_of(text):
    """The words of a text as [begin, end) character offsets."""

    def joins(char):
        return char.isalnum() or unicodedata.category(char)[0] == "M"

    words, i = [], 0
    while i < len(text):
        if text[i].isspace() or unicodedata.category(text[i]) in ("Cc", "Cf"):
            i += 1
            continue
        end = i + 1
        if joins(text[i]):
            while end < len(text) and joins(text[end]):
                end += 1
        words.append((i, end))
        i = end
    return words


def shape_of(word):
    """The case feature: 0 other, 1 capitalised, 2 all upper case, 3 digits."""
    if word.isdigit():
        return 3
    if word.isupper():
        return 2
    return 1 if word[0].isupper() else 0


class WordPieces:
    """Splits a word into the ids of the longest pieces of an uncased vocabulary."""

    def __init__(self, ids):
        self.ids = ids
        self.cls, self.sep, self.unknown = ids["[CLS]"], ids["[SEP]"], ids["[UNK]"]
        self._known = {}

    @classmethod
    def load(cls, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            return cls(json.load(file)["model"]["vocab"])

    def __call__(self, word):
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces, i = [], 0
        while i < len(plain):
            for end in range(len(plain), i, -1):
                piece = self.ids.get(("##" if i else "") + plain[i:end])
                if piece is not None:
                    pieces.append(piece)
                    i = end
                    break
            else:
                return [self.unknown]
        return pieces or [self.unknown]


@dataclass
class Article:
    """One article; all lists but `relations` run parallel to `words`."""

    id: str
    text: str
    words: list  # (begin, end) in characters
    pieces: list
    shape: list
    paragraph: list
    attribution: list
    sentence: list = field(default_factory=list)
    entity: list = field(default_factory=list)
    pos: list = field(default_factory=list)
    relation: list = field(default_factory=list)
    head: list = field(default_factory=list)  # index of a word, ROOT or IGNORE
    relations: list = field(default_factory=list)  # gold: role -> list of [first, last] word indices


@dataclass
class Window:
    """Words [begin, end) of an article that the model reads at once."""

    article: Article
    begin: int
    end: int
    lower: bool = False  # shown without its case
    parse_only: bool = False  # its attribution labels are not known

    def pieces(self):
        return sum(len(p) for p in self.article.pieces[self.begin : self.end])


def load_unlabelled(path, word_pieces, column):
    """The texts of a column of a CSV file; their windows teach only what a teacher answers about them."""
    csv.field_size_limit(10**7)
    with open(path, encoding="utf-8", newline="") as rows:
        texts = [row[column] for row in csv.DictReader(rows)]
    return [article_of({"id": str(i), "text": t, "attributions": []}, word_pieces) for i, t in enumerate(texts)]


def load(path, word_pieces):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [article_of(json.loads(line), word_pieces) for line in lines]


def article_of(record, word_pieces):
    text = record["text"]
    words = words_of(text)
    strings = [text[b:e] for b, e in words]
    paragraph = [0] * len(words)
    for i in range(1, len(words)):
        paragraph[i] = paragraph[i - 1] + ("\n" in text[words[i - 1][1] : words[i][0]])
    article = Article(
        record["id"], text, words, [word_pieces(s) for s in strings], [shape_of(s) for s in strings], paragraph,
        [0] * len(words),
    )
    _add_attributions(article, record["attributions"])
    _add_silver(article, record.get("silver", []))
    return article


def _add_attributions(article, attributions):
    first_at = {}  # character -> index of the first word that begins there or later
    i = 0
    for char in range(len(article.text) + 1):
        while i < len(article.words) and article.words[i][0] < char:
            i += 1
        first_at[char] = i
    for attribution in attributions:
        relation = {role: [] for role in ROLES}
        for role in ROLES:
            begin_label = ATTRIBUTION.index("B-" + role)
            for begin, end in attribution[role]:
                inside = []
                i = first_at[begin]
                while i < len(article.words) and article.words[i][1] <= end:
                    inside.append(i)
                    i += 1
                for i in inside:
                    article.attribution[i] = begin_label + (i != inside[0])
                if inside:
                    relation[role].append([inside[0], inside[-1]])
        article.relations.append(relation)


def _add_silver(article, sentences):
    """Aligns silver tokens with words by character offsets.

    A token stands at the first word that begins in it, or else at the word that covers it; where several tokens
    stand at one word ("gonna"), the first whose head is another word gives the labels.
    """
    n = len(article.words)
    article.sentence, article.head = [IGNORE] * n, [IGNORE] * n
    article.entity, article.pos, article.relation = [IGNORE] * n, [IGNORE] * n, [IGNORE] * n
    word_of_char = [IGNORE] * len(article.text)
    for i, (begin, end) in enumerate(article.words):
        word_of_char[begin:end] = [i] * (end - begin)

    def words_in(begin, end):
        touched = sorted({w for w in word_of_char[begin:end] if w != IGNORE})
        return [w for w in touched if article.words[w][0] >= begin] or touched

    for number, sentence in enumerate(sentences):
        spans = [words_in(b, e) for b, e in zip(sentence["b"], sentence["e"])]
        before = None
        for token, span in enumerate(spans):
            kind = ENTITY_OF_SILVER.get(sentence["ner"][token])
            for w in span:
                article.sentence[w] = number
                if kind is None:
                    article.entity[w] = max(article.entity[w], 0)
                else:
                    article.entity[w] = ENTITY.index(("I-" if kind == before else "B-") + kind)
                    before = kind
            before = kind if span else before
            if not span:
                continue
            word, head = span[0], sentence["head"][token]
            head_word = ROOT if head == 0 else (spans[head - 1] or [IGNORE])[0]
            if article.pos[word] == IGNORE and head_word != word:
                article.pos[word] = _POS_ID.get(sentence["pos"][token], IGNORE)
                article.head[word] = head_word
                article.relation[word] = _RELATION_ID.get(sentence["rel"][token], _RELATION_ID["dep"])
            for later in span[1:]:
                if article.head[later] == IGNORE:
                    article.head[later], article.relation[later] = word, _RELATION_ID["goeswith"]


def windows(article):
    """Whole paragraphs, as many as fit; an overlong one is cut at its last sentence end that fits."""
    room = MAX_PIECES - 2
    out, begin, n = [], 0, len(article.words)
    while begin < n:
        used, end, paragraph_end, sentence_end = 0, begin, begin, begin
        while end < n and used + len(article.pieces[end]) <= room:
            used += len(article.pieces[end])
            end += 1
            if end == n or article.paragraph[end] != article.paragraph[end - 1]:
                paragraph_end = end
            elif article.sentence[end] != article.sentence[end - 1]:
                sentence_end = end
        if end == begin:  # one word longer than a window
            end += 1
        elif paragraph_end > begin:
            end = paragraph_end
        elif sentence_end > begin:
            end = sentence_end
        out.append(Window(article, begin, end))
        begin = end
    return out


def fragments(article, rng, count):
    """Random single sentences, and contents without what they were said with: so that headlines and parts of sentences
    can be read too. PolNeAR does not mark attributions within contents, so contents only teach parsing."""
    sentences, start = [], 0
    for i in range(1, len(article.words) + 1):
        if i == len(article.words) or article.sentence[i] != article.sentence[start]:
            sentences.append(Window(article, start, i))
            start = i
    contents = [
        Window(article, first, last + 1, parse_only=True)
        for relation in article.relations for first, last in relation["content"] if last > first
    ]
    out = []
    for _ in range(count):
        kind = sentences if rng.random() < 0.5 or not contents else contents
        out.append(rng.choice(kind))
    return [w for w in out if 0 < w.pieces() <= MAX_PIECES - 2]


def epoch_windows(articles, rng, lower_share=0.1, fragment_share=0.5):
    """All windows of the articles, and `fragment_share` times as many fragments; some without case; not in order."""
    out = []
    for article in articles:
        whole = windows(article)
        out += whole + fragments(article, rng, sum(rng.random() < fragment_share for _ in whole))
    out = [Window(w.article, w.begin, w.end, rng.random() < lower_share, w.parse_only) for w in out]
    rng.shuffle(out)
    return out


def unlabelled_windows(articles, rng, share):
    """A share of the windows of texts without labels, drawn anew each time."""
    out = [Window(w.article, w.begin, w.end, parse_only=True) for a in articles for w in windows(a)]
    return rng.sample(out, round(share * len(out)))


def batches(items, rng, pieces=16 * MAX_PIECES, most=64):
    """Groups windows of similar length into batches of at most `pieces` padded pieces, in random order."""
    out = []
    for i in range(0, len(items), 400):
        batch, longest = [], 0
        for size, window in sorted(((w.pieces() + 2, w) for w in items[i : i + 400]), key=lambda pair: pair[0]):
            if batch and (size * (len(batch) + 1) > pieces or len(batch) == most):
                out.append(batch)
                batch = []
            batch.append(window)
        out.append(batch)
    rng.shuffle(out)
    return out


def first_pieces(window):
    """The position in the model's input of the first piece of each word of the window."""
    positions, at = [], 1
    for pieces in window.article.pieces[window.begin : window.end]:
        positions.append(at)
        at += len(pieces)
    return positions


def inputs(group, word_pieces):
    """input_ids, attention_mask and shape_ids of a group of windows, padded."""
    length = min(max(w.pieces() for w in group) + 2, MAX_PIECES)
    ids = torch.zeros(len(group), length, dtype=torch.long)
    mask, shape = torch.zeros_like(ids), torch.zeros_like(ids)
    for b, window in enumerate(group):
        flat, shapes = [word_pieces.cls], [0]
        for w in range(window.begin, window.end):
            flat += window.article.pieces[w]
            shapes += [0 if window.lower else window.article.shape[w]] * len(window.article.pieces[w])
        flat, shapes = flat[: length - 1] + [word_pieces.sep], shapes[: length - 1] + [0]
        ids[b, : len(flat)] = torch.tensor(flat)
        shape[b, : len(flat)] = torch.tensor(shapes)
        mask[b, : len(flat)] = 1
    return {"input_ids": ids, "attention_mask": mask, "shape_ids": shape}


def targets(group, length):
    """What the model should answer for a group of windows: label ids and head positions [B,T], and candidate links;
    and which pieces are the first of a word.

    A word whose head is outside its window is a root of what is left.
    """
    out = {k: torch.full((len(group), length), IGNORE) for k in ("attribution", "entity", "pos", "relation", "head")}
    first = torch.zeros((len(group), length), dtype=torch.bool)
    links = {"source": [], "content": []}  # (batch, cue position, other position, linked, chooser)
    for b, window in enumerate(group):
        article, positions = window.article, first_pieces(window)
        for w, at in zip(range(window.begin, window.end), positions):
            if at >= length - 1:
                break
            first[b, at] = True
            label = article.attribution[w]
            if w == window.begin and label and label % 2 == 0:  # I- cannot begin a window
                label -= 1
            out["attribution"][b, at] = IGNORE if window.parse_only else label
            entity = article.entity[w]
            if w == window.begin and entity > 0 and entity % 2 == 0:
                entity -= 1
            out["entity"][b, at] = entity
            out["pos"][b, at] = article.pos[w]
            head = article.head[w]
            if head == IGNORE:
                continue
            inside = window.begin <= head < window.end and positions[head - window.begin] < length - 1
            out["head"][b, at] = positions[head - window.begin] if inside else 0
            out["relation"][b, at] = article.relation[w] if inside else _RELATION_ID["root"]
        if not window.parse_only:
            _add_links(links, b, window, positions)
    out["first"] = first
    out["links"] = {role: torch.tensor(rows).view(-1, 5) for role, rows in links.items()}
    return out


def _add_links(links, b, window, positions):
    """All pairs of a gold cue and a gold source, and of a cue and a content, that begin in the window.

    Pairs with the same chooser compete: cues for a content, and sources for a cue.
    """

    def begins(relation, role):
        return [positions[first - window.begin] for first, _ in relation[role] if window.begin <= first < window.end]

    for role, rows in links.items():
        linked = {(c, o) for r in window.article.relations for c in begins(r, "cue") for o in begins(r, role)}
        cues = sorted({c for r in window.article.relations for c in begins(r, "cue")})
        others = sorted({o for r in window.article.relations for o in begins(r, role)})
        rows += [
            (b, c, o, int((c, o) in linked), b * MAX_PIECES + (c if role == "source" else o))
            for c in cues for o in others
        ]


def seeded(seed):
    """A random source for shuffling; also seeds the model's initial heads and dropout."""
    torch.manual_seed(seed)
    return random.Random(seed)
