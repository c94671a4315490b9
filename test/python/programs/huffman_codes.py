"""Huffman codes: a tree by a heap, texts to bits and back, tables of codes."""

import heapq
from collections import Counter
from itertools import count


class Node:
    __slots__ = ("weight", "symbol", "left", "right")

    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right

    @property
    def is_leaf(self):
        return self.left is None

    def __repr__(self):
        return f"Node({self.weight}, {self.symbol!r})"


def build(text):
    order = count()
    heap = [(n, next(order), Node(n, s)) for s, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        n, _, a = heapq.heappop(heap)
        m, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (n + m, next(order), Node(n + m, None, a, b)))
    return heap[0][2]


def codes(node, prefix=""):
    if node.is_leaf:
        yield node.symbol, prefix or "0"
        return
    yield from codes(node.left, prefix + "0")
    yield from codes(node.right, prefix + "1")


def pack(bits):
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i : i + 8], 2) for i in range(0, len(padded), 8)), len(bits)


def unpack(data, length):
    return "".join(f"{b:08b}" for b in data)[:length]


def decode(root, bits):
    out = []
    node = root
    for bit in bits:
        node = node.left if bit == "0" else node.right
        if node.is_leaf:
            out.append(node.symbol)
            node = root
    return "".join(out)


for text in ("abracadabra", "mississippi river", "to be or not to be, that is the question", "ab", "aaaab"):
    root = build(text)
    table = dict(codes(root))
    bits = "".join(table[c] for c in text)
    data, length = pack(bits)
    back = decode(root, unpack(data, length))
    print(f"{text!r}: {len(text) * 8} -> {length} bits, {length / (len(text) * 8):.1%}, {back == text}")
    for symbol, code in sorted(table.items(), key=lambda item: (len(item[1]), item[1])):
        print(f"   {symbol!r:>4} {code:<8}", end="" if len(table) > 8 else "\n")
    if len(table) > 8:
        print()
    print("  ", data.hex(" "))
    assert not any(a != b and b.startswith(a) for a in table.values() for b in table.values())
print(root, root.left)
