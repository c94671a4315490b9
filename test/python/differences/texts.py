# test: differs host heap=2000000
# Limits and codecs of texts, and hashes, which are words.
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(attempt(lambda: len("x" * 262143)), attempt(lambda: len("x" * 262144)))
print(attempt("é".encode, "ascii", "namereplace"), attempt("a".encode, "utf-7"), attempt("a".encode, "cp1252"), attempt(b"a".decode, "rot13"))
print(hash(2**31 - 1), hash(2**31), hash(2**61 - 1), hash(-(2**31)), hash(10**20), hash(-1), hash(1.0), hash(2**40 + 0.0) == hash(2**40))
print(len(str(10**4400)), len(str(int("7" * 4400))))
print(hash("text") == hash("text"), hash("") == hash(""), sorted({"b", "a", "c"}))
