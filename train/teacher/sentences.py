"""Sentences as `export.ts` writes them, and the arrays that the network reads."""

import collections
import json

import numpy as np

FEATURES = ("Case", "Number", "Gender", "Person", "VerbForm", "Mood", "Tense")
# Widths of the vectors of: form, lemma, tag, features, ending, beginning, shape, cases, function by rule, head by rule.
WIDTHS = (80, 64, 40, 32, 32, 16, 8, 12, 16, 12)
WORDLIKE = 2
SELDOM = frozenset((0, 1, 4, 5))
PADDING, UNKNOWN, FIRST_NUMBER = 0, 1, 2


def read_sentences(path, chosen=lambda sentence: True):
    """The chosen sentences of a file, each with its columns."""
    with open(path, encoding="utf-8") as lines:
        sentences = [sentence for sentence in map(json.loads, lines) if chosen(sentence)]
    for sentence in sentences:
        sentence["columns"] = columns_of(sentence)
    return sentences


def columns_of(sentence):
    forms = sentence["form"]
    lower = [form.lower() for form in forms]
    return [
        lower,
        sentence["lemma"],
        sentence["tag"],
        ["|".join(feats.get(name, "") for name in FEATURES) for feats in sentence["feats"]],
        [form[-3:] for form in lower],
        [form[:3] for form in lower],
        [shape_of(form) for form in forms],
        [str(mask & 15) + ("n" if mask else "") for mask in sentence["nominal"]],
        [str(number) for number in sentence["functions"]],
        ["-" if head < 0 else str(max(-6, min(6, head - i))) for i, head in enumerate(sentence["guide"])],
    ]


def shape_of(form):
    first = "X" if form[0].isupper() else "d" if form[0].isdigit() else "x"
    return first + ("U" if form.isupper() and len(form) > 1 else "") + ("-" if "-" in form[1:] else "")


class Vocabulary:
    """Numbers of what stands in the columns, and of relations. Words and affixes seen once are unknown ones."""

    def __init__(self, sentences):
        self.numbers = []
        for k in range(len(WIDTHS)):
            counts = collections.Counter(cell for one in sentences for cell in one["columns"][k])
            least = 2 if k in SELDOM else 1
            known = sorted(cell for cell, count in counts.items() if count >= least)
            self.numbers.append({cell: i + FIRST_NUMBER for i, cell in enumerate(known)})
        self.relations = sorted({relation for one in sentences for relation in one["relations"]})

    def sizes(self):
        return [len(numbers) + FIRST_NUMBER for numbers in self.numbers]


class Batch:
    """Sentences side by side. Node 0 of each is the root; T nodes, B sentences."""

    def __init__(self, sentences, vocabulary):
        steps = max(len(one["form"]) for one in sentences) + 1
        size = len(sentences)
        number_of = {relation: i for i, relation in enumerate(vocabulary.relations)}
        self.cells = np.zeros((len(WIDTHS), steps, size), int)
        self.present = np.zeros((steps, size), np.float32)
        self.guide = np.zeros((steps, size), int)
        self.functions = np.zeros((steps, size), int)
        self.heads = np.zeros((size, steps), int)
        self.relations = np.full((size, steps), -1)
        for b, one in enumerate(sentences):
            n = len(one["form"])
            self.present[: n + 1, b] = 1
            for k, numbers in enumerate(vocabulary.numbers):
                self.cells[k, 1 : n + 1, b] = [numbers.get(cell, UNKNOWN) for cell in one["columns"][k]]
            self.guide[1 : n + 1, b] = [head + 1 for head in one["guide"]]
            self.functions[1 : n + 1, b] = one["functions"]
            if one["heads"]:
                self.heads[b, 1 : n + 1] = [head + 1 for head in one["heads"]]
                self.relations[b, 1 : n + 1] = [number_of.get(relation, 0) for relation in one["relations"]]


def portions(sentences, most, random=None):
    """Lists of indexes of sentences of like length, at most so many nodes each; shuffled where a random is given."""
    key = lambda i: (len(sentences[i]["form"]), random.random() if random else 0)
    found, current = [], []
    for i in sorted(range(len(sentences)), key=key):
        if current and (len(current) + 1) * (len(sentences[i]["form"]) + 1) > most:
            found.append(current)
            current = []
        current.append(i)
    if current:
        found.append(current)
    if random:
        random.shuffle(found)
    return found
