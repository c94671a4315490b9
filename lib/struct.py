"""Numbers and texts in bytes, by a format: pack and unpack. Sizes of native formats (`@`, the default) are those of a 32-bit Arm: a long and a pointer have 4 bytes."""

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    """What is raised for a wrong format, and for values that do not fit it."""

    __module__ = "struct"


# By character: bytes, and whether it is signed; for integers.
_INTEGERS = {
    "b": (1, True),
    "B": (1, False),
    "h": (2, True),
    "H": (2, False),
    "i": (4, True),
    "I": (4, False),
    "l": (4, True),
    "L": (4, False),
    "q": (8, True),
    "Q": (8, False),
    "n": (4, True),
    "N": (4, False),
    "P": (4, False),
}
_FLOATS = {"e": 2, "f": 4, "d": 8}
_NATIVE_ONLY = "nNP"


def _parse(format):
    """The byte order, the items as (character, count, offset), the size in bytes, and how many values there are."""
    if isinstance(format, (bytes, bytearray)):
        format = bytes(format).decode("ascii")
    elif not isinstance(format, str):
        raise TypeError("Struct() argument 1 must be a str or bytes object, not " + type(format).__name__)
    at = 0
    mode = "@"
    if format and format[0] in "@=<>!":
        mode = format[0]
        at = 1
    items = []
    offset = 0
    values = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c in " \t\n\r\v\f":
            continue
        count = 1
        if "0" <= c <= "9":
            start = at - 1
            while at < len(format) and "0" <= format[at] <= "9":
                at += 1
            count = int(format[start:at])
            if at == len(format):
                raise error("repeat count given without format specifier")
            c = format[at]
            at += 1
        if c in _INTEGERS:
            size = _INTEGERS[c][0]
            if c in _NATIVE_ONLY and mode != "@":
                raise error("bad char in struct format")
        elif c in _FLOATS:
            size = _FLOATS[c]
        elif c in "xcsp?":
            size = 1
        else:
            raise error("bad char in struct format")
        if mode == "@":
            offset = (offset + size - 1) // size * size
        items.append((c, count, offset))
        offset += size * count
        if c in "sp":
            values += 1
        elif c != "x":
            values += count
    return "big" if mode in ">!" else "little", items, offset, values


def _integer(value, c, size, signed, order):
    if not isinstance(value, int):
        index = getattr(type(value), "__index__", None)
        if index is None:
            raise error("required argument is not an integer")
        value = index(value)
    low = -(1 << (8 * size - 1)) if signed else 0
    high = low + (1 << (8 * size)) - 1
    if not low <= value <= high:
        raise error("'" + c + "' format requires " + str(low) + " <= number <= " + str(high))
    return value.to_bytes(size, order, signed=signed)


def _half(value):
    """The 16 bits of IEEE 754 binary16, rounded to even."""
    if value != value:
        return 0x7E00
    sign = 0x8000 if value < 0 or (value == 0 and str(value)[0] == "-") else 0
    value = abs(value)
    if value == float("inf"):
        return sign | 0x7C00
    if value >= 65520.0:
        raise OverflowError("float too large to pack with e format")
    exponent = 0
    while value >= 2.0:
        value /= 2.0
        exponent += 1
    while value < 1.0 and exponent > -14:
        value *= 2.0
        exponent -= 1
    if value < 1.0:
        return sign | round(value * 1024.0)  # no exponent: 0, or less than 2 ** -14
    return sign | (((exponent + 15) << 10) + round((value - 1.0) * 1024.0))


def _from_half(bits):
    exponent = (bits >> 10) & 31
    fraction = bits & 1023
    if exponent == 31:
        value = float("nan") if fraction else float("inf")
    elif exponent == 0:
        value = fraction / 16777216.0
    else:
        value = (1024 + fraction) / 1024.0
        while exponent > 15:
            value *= 2.0
            exponent -= 1
        while exponent < 15:
            value /= 2.0
            exponent += 1
    return -value if bits & 0x8000 else value


def _float(value, c, order):
    if not isinstance(value, (int, float)):
        convert = getattr(type(value), "__float__", None)
        if convert is None:
            raise error("required argument is not a float")
        value = convert(value)
    if c == "e":
        return _half(float(value)).to_bytes(2, order)
    data = bytearray(_FLOATS[c])
    number = float(value)
    memoryview(data).cast(c)[0] = number
    if c == "f" and number - number == 0 and memoryview(data).cast("f")[0] in (float("inf"), -float("inf")):
        raise OverflowError("float too large to pack with f format")
    if order == "big":
        data.reverse()
    return data


def _put(data, offset, order, items, values):
    at = 0
    for c, count, place in items:
        place += offset
        if c == "x":
            continue
        if c in "sp":
            text = values[at]
            at += 1
            if not isinstance(text, (bytes, bytearray)):
                raise error("argument for '" + c + "' must be a bytes object")
            if c == "p" and count:
                text = text[: count - 1]
                data[place] = min(len(text), 255)
                data[place + 1 : place + 1 + len(text)] = text
            elif c == "s":
                text = text[:count]
                data[place : place + len(text)] = text
            continue
        for value in values[at : at + count]:
            if c == "c":
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error("char format requires a bytes object of length 1")
                part = value
            elif c == "?":
                part = b"\x01" if value else b"\x00"
            elif c in _FLOATS:
                part = _float(value, c, order)
            else:
                size, signed = _INTEGERS[c]
                part = _integer(value, c, size, signed, order)
            data[place : place + len(part)] = part
            place += len(part)
        at += count


def _get(data, offset, order, items):
    values = []
    for c, count, place in items:
        place += offset
        if c == "x":
            continue
        if c == "s":
            values.append(bytes(data[place : place + count]))
        elif c == "p":
            length = min(data[place], count - 1) if count else 0
            values.append(bytes(data[place + 1 : place + 1 + length]))
        elif c == "c":
            for i in range(count):
                values.append(bytes(data[place + i : place + i + 1]))
        elif c == "?":
            for i in range(count):
                values.append(data[place + i] != 0)
        elif c in _FLOATS:
            size = _FLOATS[c]
            for i in range(count):
                part = bytearray(data[place + i * size : place + (i + 1) * size])
                if c == "e":
                    values.append(_from_half(int.from_bytes(part, order)))
                    continue
                if order == "big":
                    part.reverse()
                values.append(memoryview(part).cast(c)[0])
        else:
            size, signed = _INTEGERS[c]
            for i in range(count):
                values.append(int.from_bytes(data[place + i * size : place + (i + 1) * size], order, signed=signed))
    return tuple(values)


def _view(buffer):
    view = memoryview(buffer)
    return view if view.format == "B" and view.ndim == 1 else view.cast("B")


class Struct:
    """A format that was read once. `size`: bytes; `format`: its text."""

    def __init__(self, format):
        self._order, self._items, self.size, self._count = _parse(format)
        self.format = format if isinstance(format, str) else bytes(format).decode("ascii")

    def _expect(self, name, values):
        if len(values) != self._count:
            raise error(name + " expected " + str(self._count) + " items for packing (got " + str(len(values)) + ")")

    def _within(self, length, offset, name, doing, too_little):
        """The offset from the start of a buffer that has room for the struct there."""
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"{too_little} {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(
                f"{name} requires a buffer of at least {offset + self.size} bytes for {doing} {self.size} bytes at offset {offset} (actual buffer size is {length})"
            )
        return offset

    def pack(self, *values):
        self._expect("pack", values)
        data = bytearray(self.size)
        _put(data, 0, self._order, self._items, values)
        return bytes(data)

    def pack_into(self, buffer, offset, *values):
        self._expect("pack_into", values)
        view = _view(buffer)
        if view.readonly:
            raise TypeError("argument must be read-write bytes-like object, not " + type(buffer).__name__)
        offset = self._within(len(view), offset, "pack_into", "packing", "no space to pack")
        data = bytearray(self.size)
        _put(data, 0, self._order, self._items, values)
        view[offset : offset + self.size] = data

    def unpack(self, buffer):
        view = _view(buffer)
        if len(view) != self.size:
            raise error("unpack requires a buffer of " + str(self.size) + " bytes")
        return _get(view, 0, self._order, self._items)

    def unpack_from(self, buffer, offset=0):
        view = _view(buffer)
        offset = self._within(len(view), offset, "unpack_from", "unpacking", "not enough data to unpack")
        return _get(view, offset, self._order, self._items)

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        view = _view(buffer)
        if len(view) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of " + str(self.size) + " bytes")
        return self._each(view)

    def _each(self, view):
        for offset in range(0, len(view), self.size):
            yield _get(view, offset, self._order, self._items)


_last = None


def _struct(format):
    """The format that was used last is not read again."""
    global _last
    if isinstance(format, Struct):
        return format
    if _last is None or _last.format != format:
        _last = Struct(format)
    return _last


def calcsize(format):
    return _struct(format).size


def pack(format, *values):
    return _struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer):
    return _struct(format).unpack(buffer)


def unpack_from(format, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer):
    return _struct(format).iter_unpack(buffer)
