"""Trains a teacher on the trees that export.ts has written. --help says how."""

import argparse
import random
import sys
import time

import numpy as np

from adam import Adam
from layers import FLOAT
from network import Network
from sentences import Batch, Vocabulary, portions, read_sentences
from store import save

PORTION = 1000
RATE, WARM_UP, SLOWEST = 2e-3, 60, 0.05


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("trees", help="trees.jsonl of export.ts")
    options.add_argument("out", help="where to write the teacher (.npz)")
    options.add_argument("--without", type=int, help="number of the fold that it must not see")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, default=24)
    asked = options.parse_args()
    sentences = read_sentences(asked.trees, lambda one: asked.without is None or one["fold"] != asked.without)
    if not sentences:
        sys.exit(f"{asked.trees}: no sentence to learn from")
    vocabulary = Vocabulary(sentences)
    network = Network(vocabulary.sizes(), len(vocabulary.relations), asked.seed)
    order = random.Random(asked.seed)
    adam = Adam(network.parameters)
    total = asked.epochs * len(portions(sentences, PORTION))
    begun = time.time()
    for epoch in range(asked.epochs):
        losses = []
        for portion in portions(sentences, PORTION, order):
            batch = Batch([sentences[i] for i in portion], vocabulary)
            losses.append(learn(network, batch))
            adam.step(rate_at(adam.steps + 1, total))
        print(f"epoch {epoch + 1} of {asked.epochs}: loss {np.mean(losses):.3f}, {time.time() - begun:.0f} s", flush=True)
    save(asked.out, vocabulary, network)


def rate_at(step, total):
    return RATE * min(1, step / WARM_UP) * max(SLOWEST, 1 - step / total) ** 0.8


def learn(network, batch):
    """Sets the slopes of the log-loss of heads and relations, a mean over the words; returns the loss of the heads."""
    arcs = softmax(network.forward(batch, learning=True))
    counted = batch.relations >= 0
    b, t = np.nonzero(counted)
    words = FLOAT(len(b))
    loss = -np.log(arcs[b, t, batch.heads[b, t]] + 1e-9).mean()
    arcs[b, t, batch.heads[b, t]] -= 1
    labels = softmax(network.label(batch.heads))
    labels[b, t, batch.relations[b, t]] -= 1
    shown = counted[:, :, None] / words
    network.backward((arcs * shown).astype(FLOAT), (labels * shown).astype(FLOAT))
    return loss


def softmax(scores):
    shares = np.exp(scores - scores.max(2, keepdims=True))
    return shares / shares.sum(2, keepdims=True)


if __name__ == "__main__":
    main()
