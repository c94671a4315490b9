class slice:
    def __new__(cls, *args): ...
    @property
    def start(self): ...  # member
    @property
    def stop(self): ...  # member
    @property
    def step(self): ...  # member
    def indices(self, length, /): ...
    def __eq__(self, other, /): ...  # slot
    def __ne__(self, other, /): ...  # slot
    def __lt__(self, other, /): ...  # slot
    def __le__(self, other, /): ...  # slot
    def __gt__(self, other, /): ...  # slot
    def __ge__(self, other, /): ...  # slot
    def __hash__(self, /): ...  # slot
    def __repr__(self, /): ...  # slot
