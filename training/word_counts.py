#!/usr/bin/env python3
"""Counts in how many articles each word stands: how corroborate/word_counts.tsv was made.

    python3 training/word_counts.py corpora/polnear/data/train/text \
        > engine/src/main/resources/org/hearsay/corroborate/word_counts.tsv

Needs nothing but Python. Endings are cut as org.hearsay.corroborate.Terms cuts them; who changes the
one changes the other. The same articles give the same file, byte for byte.
"""

import re
import sys
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
GROUPED = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")
LEFT_OUT = 2

HEAD = """\
# In how many of {n} English news articles of 2016 (the training part of PolNeAR) a word stands; * is how many there are.
# A row: the word without its ending, and the number of articles. Words that two articles or fewer have are left out: they count as none.
"""


def undoubled(stem):
    twice = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz"
    return stem[:-1] if twice else stem


def silent(stem):
    return stem[:-1] if len(stem) > 4 and stem.endswith("e") else stem


def stemmed(word):
    bare = re.sub(r"'.*", "", re.sub(r"'s?$", "", word.replace("’", "'")))
    if len(bare) > 5 and bare.endswith("ies"):
        return bare[:-3] + "y"
    if len(bare) > 5 and bare.endswith("ing"):
        return undoubled(bare[:-3])
    if len(bare) > 4 and bare.endswith("ed"):
        return undoubled(bare[:-2])
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith("ss"):
        return silent(bare[:-1])
    return silent(bare)


def main(folder):
    articles = sorted(Path(folder).glob("*.txt"))
    if not articles:
        sys.exit(f"There is no .txt file in {folder}. Name the folder of PolNeAR's training texts.")
    counts = Counter()
    for article in articles:
        text = GROUPED.sub("", article.read_text(encoding="utf-8")).lower()
        counts.update({stemmed(word) for word in WORD.findall(text)})
    sys.stdout.write(HEAD.format(n=len(articles)))
    sys.stdout.write(f"*\t{len(articles)}\n")
    for word in sorted(word for word, n in counts.items() if n > LEFT_OUT):
        sys.stdout.write(f"{word}\t{counts[word]}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
