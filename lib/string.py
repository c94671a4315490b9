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
