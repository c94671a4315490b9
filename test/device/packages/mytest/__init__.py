"""Tests in the style of unittest."""
class SkipTest(Exception):
    pass
class AssertRaises:
    def __init__(self, kind):
        self.expected = kind
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        if kind is None:
            raise AssertionError("%r not raised" % self.expected)
        return issubclass(kind, self.expected)
class TestCase:
    longMessage = True
    maxDiff = 80 * 8
    failureException = AssertionError
    def setUp(self):
        pass
    def tearDown(self):
        pass
    def fail(self, message=""):
        raise self.failureException(message)
    def assertEqual(self, x, y, message=""):
        if x != y:
            self.fail(message or "%r vs (expected) %r" % (x, y))
    def assertTrue(self, x, message=""):
        if not x:
            self.fail(message)
    def assertRaises(self, kind):
        return AssertRaises(kind)
class TestResult:
    def __init__(self):
        self.run = 0
        self.failures = []
    @property
    def ok(self):
        return not self.failures
    def __add__(self, other):
        self.run += other.run
        self.failures.extend(other.failures)
        return self
class TestRunner:
    separators = {"double": "=" * 20, "single": "-" * 20}
    def run(self, case, names):
        result = TestResult()
        for name in names:
            test = case()
            test.setUp()
            try:
                getattr(test, name)()
            except AssertionError as e:
                result.failures.append((name, str(e)))
            result.run += 1
            test.tearDown()
        return result
def skip(reason):
    def decorate(f):
        return f
    return decorate
