from .levels import DEBUG
class Formatter:
    default_format = "%s:%s:%s"
    def __init__(self, fmt=None):
        self.fmt = fmt or self.default_format
    def format(self, record):
        return self.fmt % (record.levelname, record.name, record.message)
class Handler:
    terminator = "\n"
    def __init__(self, level=DEBUG):
        self.level = level
        self.formatter = Formatter()
    def emit(self, record):
        raise NotImplementedError
class StreamHandler(Handler):
    def __init__(self, stream=None):
        super().__init__()
        self.stream = stream
    def emit(self, record):
        print(self.formatter.format(record), end=self.terminator)
