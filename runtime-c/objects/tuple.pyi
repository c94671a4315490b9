class tuple:
    def __new__(cls, iterable=..., /): ...
    def __getattribute__(self, name: str, /): ...  # slot
    def count(self, value, /): ...
    def index(self, value, start=..., stop=..., /): ...
    def __add__(self, value, /): ...  # slot
    def __contains__(self, key, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __ge__(self, value, /): ...  # slot
    def __getitem__(self, key, /): ...  # slot
    def __gt__(self, value, /): ...  # slot
    def __hash__(self, /): ...  # slot
    def __iter__(self, /): ...  # slot
    def __le__(self, value, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __lt__(self, value, /): ...  # slot
    def __mul__(self, value, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __repr__(self, /): ...  # slot
    def __rmul__(self, value, /): ...  # slot
