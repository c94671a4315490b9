"""Streams in memory."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 512


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    _closed = False
    _closed_text = 'I/O operation on closed file'

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def _check(self):
        if self._closed:
            raise ValueError(self._closed_text)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    pass


class StringIO(TextIOBase):
    """Text in pieces: they are joined when somebody reads, or writes before the end."""

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not %s' % type(initial_value).__name__)
        self._universal = newline is None
        self._parts = [self._translated(initial_value or '')]
        self._length = len(self._parts[0])
        self._at = 0

    def _translated(self, s):
        """With newline=None each kind of line end becomes a newline."""
        return s.replace('\r\n', '\n').replace('\r', '\n') if self._universal and '\r' in s else s

    def _text(self):
        if len(self._parts) > 1:
            self._parts = [''.join(self._parts)]
        return self._parts[0]

    def getvalue(self):
        self._check()
        return self._text()

    def write(self, s):
        self._check()
        if not isinstance(s, str):
            raise TypeError("string argument expected, got '%s'" % type(s).__name__)
        length = len(s)
        s = self._translated(s)
        if self._at == self._length:
            self._parts.append(s)
            self._length += len(s)
        elif s:
            text = self._text()
            text = text + '\0' * (self._at - len(text))
            self._parts = [text[: self._at] + s + text[self._at + len(s) :]]
            self._length = len(self._parts[0])
        self._at += len(s)
        return length

    def read(self, size=-1):
        self._check()
        text = self._text()
        end = len(text) if size is None or size < 0 else self._at + size
        piece = text[self._at : end]
        self._at += len(piece)
        return piece

    def readline(self, size=-1):
        self._check()
        text = self._text()
        end = text.find('\n', self._at) + 1 or len(text)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        line = text[self._at : end]
        self._at += len(line)
        return line

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError('Negative seek position %d' % pos)
            self._at = pos
        elif pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._at = self._length
        return self._at

    def truncate(self, pos=None):
        self._check()
        pos = self._at if pos is None else pos
        self._parts = [self._text()[:pos]]
        self._length = len(self._parts[0])
        return pos


class BytesIO(BufferedIOBase):
    _closed_text = 'I/O operation on closed file.'

    def __init__(self, initial_bytes=b''):
        if isinstance(initial_bytes, (str, int)):
            raise TypeError("a bytes-like object is required, not '%s'" % type(initial_bytes).__name__)
        self._data = bytearray(initial_bytes or b'')
        self._at = 0

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        return memoryview(self._data)

    def write(self, b):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        b = bytes(b)
        if b and self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        self._data[self._at : self._at + len(b)] = b
        self._at += len(b)
        return len(b)

    def read(self, size=-1):
        self._check()
        end = len(self._data) if size is None or size < 0 else self._at + size
        piece = bytes(self._data[self._at : end])
        self._at += len(piece)
        return piece

    read1 = read

    def readinto(self, b):
        piece = self.read(len(b))
        b[: len(piece)] = piece
        return len(piece)

    def readline(self, size=-1):
        self._check()
        end = self._data.find(b'\n', self._at) + 1 or len(self._data)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        line = bytes(self._data[self._at : end])
        self._at += len(line)
        return line

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0):
        self._check()
        if whence == 0 and pos < 0:
            raise ValueError('negative seek value %d' % pos)
        base = 0 if whence == 0 else self._at if whence == 1 else len(self._data)
        self._at = max(0, base + pos)
        return self._at

    def truncate(self, size=None):
        self._check()
        size = self._at if size is None else size
        del self._data[size:]
        return size
