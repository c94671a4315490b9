"""Constants and templates of text."""

whitespace = ' \t\n\r\x0b\x0c'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    """$name and ${name} are replaced, $$ is a dollar."""

    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _name_at(self, at):
        """The name that begins there and where the text goes on; None where there is none."""
        text = self.template
        braced = text[at : at + 1] == '{'
        start = end = at + braced
        while end < len(text) and (text[end] == '_' or text[end].isalnum() and text[end].isascii()):
            end += 1
        name = text[start:end]
        if not name or name[0].isdigit() or braced and text[end : end + 1] != '}':
            return None, at
        return name, end + braced

    def _put(self, mapping, strict):
        text = self.template
        parts = []
        done = 0
        while True:
            at = text.find(self.delimiter, done)
            if at < 0:
                return ''.join(parts) + text[done:]
            parts.append(text[done:at])
            name, after = self._name_at(at + 1)
            if text[at + 1 : at + 2] == self.delimiter:
                parts.append(self.delimiter)
                done = at + 2
            elif name is None:
                if strict:
                    line = text.count('\n', 0, at) + 1
                    column = at - (text.rfind('\n', 0, at) + 1) + 1
                    raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))
                parts.append(self.delimiter)
                done = at + 1
            else:
                known = strict or name in mapping
                parts.append(str(mapping[name]) if known else text[at:after])
                done = after

    def substitute(self, mapping={}, /, **kwds):
        return self._put({**mapping, **kwds}, True)

    def safe_substitute(self, mapping={}, /, **kwds):
        return self._put({**mapping, **kwds}, False)

    def _identifiers(self):
        """Each name, None for what is no placeholder."""
        text = self.template
        done = text.find(self.delimiter)
        while done >= 0:
            if text[done + 1 : done + 2] == self.delimiter:
                done += 2
            else:
                name, after = self._name_at(done + 1)
                yield name
                done = after if name is not None else done + 1
            done = text.find(self.delimiter, done)

    def get_identifiers(self):
        names = []
        for name in self._identifiers():
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return None not in self._identifiers()


def _literal(text, at):
    """The text up to a field or a brace that is written twice, where it goes on, and whether a field begins there."""
    parts = []
    while at < len(text):
        ch = text[at]
        if ch in '{}':
            if text[at + 1 : at + 2] == ch:
                parts.append(ch)
                return ''.join(parts), at + 2, False
            if ch == '}':
                raise ValueError("Single '}' encountered in format string")
            return ''.join(parts), at + 1, True
        parts.append(ch)
        at += 1
    return ''.join(parts), at, False


def _field_end(text, at):
    depth = 1
    while at < len(text):
        if text[at] == '{':
            depth += 1
        elif text[at] == '}':
            depth -= 1
            if not depth:
                return at
        at += 1
    raise ValueError("Single '{' encountered in format string" if not text[at - 1 :] else "expected '}' before end of string")


def _split_field(field):
    """Name, conversion, specification."""
    at = 0
    depth = 0
    while at < len(field):
        ch = field[at]
        if ch == '[':
            depth += 1
        elif ch == ']':
            depth -= 1
        elif ch in '!:' and depth <= 0:
            break
        at += 1
    name, rest = field[:at], field[at:]
    if not rest.startswith('!'):
        return name, None, rest[1:]
    if len(rest) < 2:
        raise ValueError("end of string while looking for conversion specifier")
    if rest[2:3] not in ('', ':'):
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[1], rest[3:]


def _name_parts(name):
    """The first part, then (is attribute, key) of those behind it."""
    at = 0
    while at < len(name) and name[at] not in '.[':
        at += 1
    first, rest = name[:at], []
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            key, after = name[at + 1 : end], end
            attribute = True
        else:
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key, after = name[at + 1 : end], end + 1
            attribute = False
            if key.isdigit():
                key = int(key)
        if key == '':
            raise ValueError('Empty attribute in format string')
        rest.append((attribute, key))
        at = after
    return int(first) if first.isdigit() else first, rest


class Formatter:
    """str.format() in steps that a class can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result = self._vformat(format_string, args, kwargs, used, 2, [0])[0]
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, text, args, kwargs, used, depth, numbers):
        """`numbers` has the next number for fields without one; None once fields were numbered by hand."""
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        parts = []
        for literal, name, spec, conversion in self.parse(text):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            first, _ = _name_parts(name)
            if first == '':
                if numbers[0] is None:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = '%d%s' % (numbers[0], name)
                numbers[0] += 1
            elif isinstance(first, int):
                if numbers[0]:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                numbers[0] = None
            obj, key = self.get_field(name, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, _ = self._vformat(spec, args, kwargs, used, depth - 1, numbers)
            parts.append(self.format_field(obj, spec))
        return ''.join(parts), numbers

    def parse(self, format_string):
        at = 0
        while at < len(format_string):
            literal, at, field = _literal(format_string, at)
            if not field:
                yield literal, None, None, None
                continue
            end = _field_end(format_string, at)
            name, conversion, spec = _split_field(format_string[at:end])
            yield literal, name, spec, conversion
            at = end + 1

    def get_field(self, field_name, args, kwargs):
        first, rest = _name_parts(field_name)
        obj = self.get_value(first, args, kwargs)
        for attribute, key in rest:
            obj = getattr(obj, key) if attribute else obj[key]
        return obj, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier ' + conversion)
