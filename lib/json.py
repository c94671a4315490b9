"""JSON texts."""


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        line = doc.count('\n', 0, pos) + 1
        column = pos - doc.rfind('\n', 0, pos)
        super().__init__('%s: line %d column %d (char %d)' % (msg, line, column, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = line
        self.colno = column


# ---- writing ----

_SHORT = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}


def _quote(text, ensure_ascii):
    plain = text.isascii() or not ensure_ascii
    if plain and text.isprintable() and '"' not in text and '\\' not in text:
        return '"' + text + '"'
    parts = ['"']
    for ch in text:
        short = _SHORT.get(ch)
        code = ord(ch)
        if short is not None:
            parts.append(short)
        elif code < 32 or (ensure_ascii and 126 < code < 0x10000):
            parts.append('\\u%04x' % code)
        elif ensure_ascii and code >= 0x10000:
            code -= 0x10000
            parts.append('\\u%04x\\u%04x' % (0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)))
        else:
            parts.append(ch)
    parts.append('"')
    return ''.join(parts)


def _number(value, allow_nan):
    if value != value:
        text = 'NaN'
    elif value in (float('inf'), float('-inf')):
        text = 'Infinity' if value > 0 else '-Infinity'
    else:
        return float.__repr__(value)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + repr(value))
    return text


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = ' ' * indent if isinstance(indent, int) else indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError('Object of type %s is not JSON serializable' % type(o).__name__)

    def encode(self, o):
        parts = []
        self._put(o, parts, '\n', [])
        return ''.join(parts)

    def iterencode(self, o):
        return iter([self.encode(o)])

    def _put(self, o, parts, newline, outer):
        if isinstance(o, str):
            parts.append(_quote(o, self.ensure_ascii))
        elif o is None:
            parts.append('null')
        elif o is True:
            parts.append('true')
        elif o is False:
            parts.append('false')
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(_number(o, self.allow_nan))
        else:
            if any(one is o for one in outer):
                raise ValueError('Circular reference detected')
            outer.append(o)
            if isinstance(o, (list, tuple)):
                self._put_list(o, parts, newline, outer)
            elif isinstance(o, dict):
                self._put_dict(o, parts, newline, outer)
            else:
                self._put(self.default(o), parts, newline, outer)
            outer.pop()

    def _put_list(self, items, parts, newline, outer):
        if not items:
            parts.append('[]')
            return
        inner = newline if self.indent is None else newline + self.indent
        between = '['
        for item in items:
            parts.append(between if self.indent is None else between + inner)
            self._put(item, parts, inner, outer)
            between = self.item_separator
        parts.append(']' if self.indent is None else newline + ']')

    def _key(self, key):
        if isinstance(key, str):
            return key
        if key is None or key is True or key is False:
            return {None: 'null', True: 'true', False: 'false'}[key]
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return _number(key, self.allow_nan)
        if self.skipkeys:
            return None
        raise TypeError('keys must be str, int, float, bool or None, not %s' % type(key).__name__)

    def _put_dict(self, mapping, parts, newline, outer):
        items = sorted(mapping.items()) if self.sort_keys else mapping.items()
        inner = newline if self.indent is None else newline + self.indent
        between = '{'
        for key, value in items:
            key = self._key(key)
            if key is None:
                continue
            parts.append(between if self.indent is None else between + inner)
            parts.append(_quote(key, self.ensure_ascii) + self.key_separator)
            self._put(value, parts, inner, outer)
            between = self.item_separator
        if between == '{':
            parts.append('{}')
        else:
            parts.append('}' if self.indent is None else newline + '}')


def dumps(obj, *, cls=None, **options):
    return (cls or JSONEncoder)(**options).encode(obj)


def dump(obj, fp, *, cls=None, **options):
    fp.write(dumps(obj, cls=cls, **options))


# ---- reading ----

_SPACE = ' \t\n\r'
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_NAMES = {'null': None, 'true': True, 'false': False, 'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}


class JSONDecoder:
    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, at = self.raw_decode(s, self._skip(s, 0))
        at = self._skip(s, at)
        if at != len(s):
            raise JSONDecodeError('Extra data', s, at)
        return value

    def _skip(self, s, at):
        while at < len(s) and s[at] in _SPACE:
            at += 1
        return at

    def raw_decode(self, s, idx=0):
        """A value and where it ends."""
        ch = s[idx : idx + 1]
        if ch == '"':
            return self._string(s, idx + 1)
        if ch == '{':
            return self._object(s, idx + 1)
        if ch == '[':
            return self._array(s, idx + 1)
        for name in _NAMES:
            if s.startswith(name, idx):
                value = _NAMES[name]
                if self.parse_constant is not None and isinstance(value, float):
                    value = self.parse_constant(name)
                return value, idx + len(name)
        return self._numeral(s, idx)

    def _digits(self, s, at):
        while at < len(s) and '0' <= s[at] <= '9':
            at += 1
        return at

    def _numeral(self, s, start):
        first = start + 1 if s[start : start + 1] == '-' else start
        end = self._digits(s, first)
        if end == first:
            raise JSONDecodeError('Expecting value', s, start)
        if s[first] == '0':
            end = first + 1
        whole = end
        if s[end : end + 1] == '.':
            after = self._digits(s, end + 1)
            end = after if after > end + 1 else end
        if s[end : end + 1] in ('e', 'E'):
            sign = end + 2 if s[end + 1 : end + 2] in ('+', '-') else end + 1
            after = self._digits(s, sign)
            end = after if after > sign else end
        convert = self.parse_int if end == whole else self.parse_float
        return convert(s[start:end]), end

    def _string(self, s, at):
        parts = []
        begin = at - 1
        start = at
        while True:
            ch = s[at : at + 1]
            if ch == '"':
                parts.append(s[start:at])
                return ''.join(parts), at + 1
            if not ch:
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if ch == '\\':
                parts.append(s[start:at])
                piece, at = self._escape(s, at + 1, begin)
                parts.append(piece)
                start = at
            elif ch < ' ' and self.strict:
                raise JSONDecodeError('Invalid control character at', s, at)
            else:
                at += 1

    def _escape(self, s, at, begin):
        ch = s[at : at + 1]
        if not ch:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        if ch != 'u':
            if ch not in _ESCAPES:
                raise JSONDecodeError('Invalid \\escape', s, at - 1)
            return _ESCAPES[ch], at + 1
        code = self._hex(s, at + 1)
        at += 5
        if 0xD800 <= code < 0xDC00 and s[at : at + 2] == '\\u':
            low = self._hex(s, at + 2)
            if 0xDC00 <= low < 0xE000:
                return chr(0x10000 + ((code - 0xD800) << 10) + low - 0xDC00), at + 6
        return chr(code), at

    def _hex(self, s, at):
        text = s[at : at + 4]
        if len(text) != 4 or not all(ch in '0123456789abcdefABCDEF' for ch in text):
            raise JSONDecodeError('Invalid \\uXXXX escape', s, at - 1)
        return int(text, 16)

    def _array(self, s, at):
        items = []
        at = self._skip(s, at)
        if s[at : at + 1] == ']':
            return items, at + 1
        while True:
            value, at = self.raw_decode(s, self._skip(s, at))
            items.append(value)
            at = self._skip(s, at)
            ch = s[at : at + 1]
            if ch == ']':
                return items, at + 1
            if ch != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = self._skip(s, at + 1)
            if s[at : at + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)

    def _object(self, s, at):
        pairs = []
        at = self._skip(s, at)
        if s[at : at + 1] == '}':
            return self._made(pairs), at + 1
        while True:
            at = self._skip(s, at)
            if s[at : at + 1] != '"':
                raise JSONDecodeError('Expecting property name enclosed in double quotes', s, at)
            key, at = self._string(s, at + 1)
            at = self._skip(s, at)
            if s[at : at + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            value, at = self.raw_decode(s, self._skip(s, at + 1))
            pairs.append((key, value))
            at = self._skip(s, at)
            ch = s[at : at + 1]
            if ch == '}':
                return self._made(pairs), at + 1
            if ch != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = self._skip(s, at + 1)
            if s[at : at + 1] == '}':
                raise JSONDecodeError('Illegal trailing comma before end of object', s, comma)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)


def loads(s, *, cls=None, **options):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8')
    elif not isinstance(s, str):
        raise TypeError('the JSON object must be str, bytes or bytearray, not %s' % type(s).__name__)
    return (cls or JSONDecoder)(**options).decode(s)


def load(fp, *, cls=None, **options):
    return loads(fp.read(), cls=cls, **options)
