"""Teachers on the disk: the weights in their order, and what they were learned over."""

import json

import numpy as np

from network import Network
from sentences import Vocabulary


def save(path, vocabulary, network):
    weights = {f"w{i}": parameter.value for i, parameter in enumerate(network.parameters)}
    meta = json.dumps({"numbers": vocabulary.numbers, "relations": vocabulary.relations})
    np.savez(path, meta=np.array(meta), **weights)


def load(path):
    """The vocabulary and the network of a teacher."""
    stored = np.load(path)
    meta = json.loads(str(stored["meta"]))
    vocabulary = Vocabulary([])
    vocabulary.numbers, vocabulary.relations = meta["numbers"], meta["relations"]
    network = Network(vocabulary.sizes(), len(vocabulary.relations), seed=1)
    for i, parameter in enumerate(network.parameters):
        parameter.value = stored[f"w{i}"]
    return vocabulary, network
