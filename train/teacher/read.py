"""Parses sentences that export.ts has written by the mean of several teachers; writes {id, text, heads, relations} as JSONL.
Heads are numbers of words, -1 for the root."""

import argparse
import json

import numpy as np

from eisner import best_tree
from learn import softmax
from sentences import Batch, portions, read_sentences
from store import load

PORTION = 1500


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sentences", help="sentences.jsonl of export.ts")
    options.add_argument("out", help="where to write the trees (.jsonl)")
    options.add_argument("teachers", nargs="+", help="teachers of learn.py that learned from the same sentences")
    asked = options.parse_args()
    sentences = read_sentences(asked.sentences)
    teachers = [load(path) for path in asked.teachers]
    trees = [None] * len(sentences)
    for portion in portions(sentences, PORTION):
        for i, tree in zip(portion, parse([sentences[i] for i in portion], teachers)):
            trees[i] = tree
    with open(asked.out, "w", encoding="utf-8") as out:
        for one, (heads, relations) in zip(sentences, trees):
            tree = {"id": one["id"], "text": one["text"], "heads": heads, "relations": relations}
            out.write(json.dumps(tree, ensure_ascii=False) + "\n")


def parse(sentences, teachers):
    """Heads and relations of each sentence."""
    arcs = np.mean([softmax(network.forward(Batch(sentences, words))) for words, network in teachers], axis=0)
    arcs = np.log(arcs + 1e-9)
    found = []
    relations = teachers[0][0].relations
    root = relations.index("root")
    for b, one in enumerate(sentences):
        n = len(one["form"]) + 1
        heads = best_tree(arcs[b, :n, :n].astype(float))
        shares = np.mean([label_shares(network, b, heads) for _, network in teachers], axis=0)
        shares[:, root] = 0
        shares[heads == 0] = 0
        shares[heads == 0, root] = 1
        labels = shares[1:].argmax(1)
        found.append(([int(head) - 1 for head in heads[1:]], [relations[label] for label in labels]))
    return found


def label_shares(network, b, heads):
    """The probabilities of the relations of one sentence of the batch that was read last: (n, relations)."""
    n = len(heads)
    child, head = network.label_child[b, :n], network.label_head[b, :n][heads]
    return softmax(np.einsum("nl,rlk,nk->nr", child, network.labels.value, head, optimize=True)[None])[0]


if __name__ == "__main__":
    main()
