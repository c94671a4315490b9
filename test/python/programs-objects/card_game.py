"""Cards, hands and a game: ordering, hands of poker, a deterministic shuffle, a war."""


class Card:
    RANKS = "23456789TJQKA"
    SUITS = "cdhs"
    __slots__ = ("rank", "suit")

    def __init__(self, text):
        rank, suit = text
        if rank not in self.RANKS or suit not in self.SUITS:
            raise ValueError(f"no card {text!r}")
        self.rank, self.suit = rank, suit

    @property
    def value(self): return self.RANKS.index(self.rank) + 2
    def __lt__(self, o): return (self.value, self.suit) < (o.value, o.suit)
    def __eq__(self, o): return (self.rank, self.suit) == (o.rank, o.suit)
    def __hash__(self): return hash((self.rank, self.suit))
    def __repr__(self): return self.rank + self.suit


class Deck(list):
    def __init__(self, seed=None):
        super().__init__(Card(r + s) for s in Card.SUITS for r in Card.RANKS)
        if seed is not None:
            self.shuffle(seed)

    def shuffle(self, seed):
        for i in range(len(self) - 1, 0, -1):
            seed = (seed * 69069 + 1) % 2 ** 32
            j = (seed >> 16) % (i + 1)
            self[i], self[j] = self[j], self[i]

    def deal(self, n):
        if n > len(self):
            raise IndexError(f"only {len(self)} cards left")
        hand, self[:] = self[:n], self[n:]
        return Hand(hand)


class Kind:
    order = []

    def __init__(self, test):
        self.test, self.name = test, test.__name__.replace("_", " ")
        Kind.order.append(self)

    def __get__(self, hand, owner):
        return self if hand is None else self.test(hand)

    def __index__(self): return Kind.order.index(self)
    def __str__(self): return self.name


class Hand:
    def __init__(self, cards):
        self.cards = sorted(map(lambda c: c if isinstance(c, Card) else Card(c), cards.split() if isinstance(cards, str) else cards), reverse=True)

    @property
    def groups(self):
        counts = {}
        for c in self.cards:
            counts[c.value] = counts.get(c.value, 0) + 1
        return sorted(((n, v) for v, n in counts.items()), reverse=True)

    @property
    def shape(self): return [n for n, _ in self.groups]

    @property
    def is_flush(self): return len({c.suit for c in self.cards}) == 1

    @property
    def is_straight(self):
        values = [c.value for c in self.cards]
        return values == [14, 5, 4, 3, 2] or all(a - b == 1 for a, b in zip(values, values[1:]))

    @Kind
    def high_card(self): return True
    @Kind
    def pair(self): return self.shape[0] == 2
    @Kind
    def two_pairs(self): return self.shape[:2] == [2, 2]
    @Kind
    def three_of_a_kind(self): return self.shape[0] == 3
    @Kind
    def straight(self): return self.is_straight
    @Kind
    def flush(self): return self.is_flush
    @Kind
    def full_house(self): return self.shape == [3, 2]
    @Kind
    def four_of_a_kind(self): return self.shape[0] == 4
    @Kind
    def straight_flush(self): return self.is_straight and self.is_flush

    @property
    def kind(self):
        return next(k for k in reversed(Kind.order) if k.test(self))

    def _key(self): return [int(self.kind.__index__()), [v for _, v in self.groups]]
    def __lt__(self, o): return self._key() < o._key()
    def __eq__(self, o): return self._key() == o._key()
    def __le__(self, o): return not o < self
    def __iter__(self): return iter(self.cards)
    def __len__(self): return len(self.cards)
    def __str__(self): return f"{' '.join(map(str, self.cards))} ({self.kind})"


hands = [Hand(t) for t in ("2c 3c 4c 5c 6c", "Ah Kd Qs Jc Th", "9c 9d 9h 9s 2c", "3c 3d 3h 8s 8c", "2h 7h 9h Jh Kh", "As 2d 3c 4h 5s", "4c 4d Ks Kh 2c", "4h 4s Ks Kd 3c", "7c 7d 7h 2s 3c", "Qc Qd 9h 4s 2c", "Ac Jd 9h 4s 2c")]
for h in sorted(hands, reverse=True):
    print(h)
print(Hand("2c 2d 5h 9s Kc") == Hand("2h 2s 5c 9d Kh"), Hand("2c 2d 5h 9s Kc") < Hand("2h 2s 6c 9d Kh"), hands[0].straight_flush, hands[1].flush, Hand.pair.name, [str(k) for k in Kind.order][-2:])
deck = Deck(seed=7)
print(len(deck), len(set(deck)), deck[:5], sorted(Deck()) == sorted(deck), Card("As") in deck)
players = {name: deck.deal(5) for name in ("Ann", "Ben", "Cid")}
for name, hand in players.items():
    print(name, hand)
print("winner:", max(players, key=players.get), len(deck), hands[3] <= hands[3])
for bad in ("1c", "Ax", "10c"):
    try:
        Card(bad)
    except ValueError as e:
        print(e)
try:
    deck.deal(40)
except IndexError as e:
    print(e)


def war(seed, limit=400):
    deck = Deck(seed)
    a, b = list(deck.deal(26).cards[::-1]), list(deck)[::-1]
    rounds = 0
    while a and b and rounds < limit:
        rounds += 1
        x, y = a.pop(0), b.pop(0)
        (a if x.value >= y.value else b).extend(sorted([x, y]))
    return rounds, len(a), len(b)


print(war(3), war(11, limit=50))
