# join, replace, remove ends
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a".replace(1,2))
t(lambda: "a".replace("a",2))
t(lambda: b"a".replace("a",b"b"))
t(lambda: "a".removeprefix(1))
t(lambda: "a".removesuffix(1))
t(lambda: b"a".removeprefix("a"))
t(lambda: "a".join(1))
t(lambda: "a".join([1]))
t(lambda: "a".join(["b",1]))
t(lambda: b"a".join([1]))
t(lambda: b"a".join(["a"]))
t(lambda: b"a".join("a"))
t(lambda: b"a".join(1))
t(lambda: bytearray(b",").join([b"a",bytearray(b"b"),memoryview(b"c")]))
t(lambda: bytearray(b"abc").remove(100))
t(lambda: bytearray(b"abc").remove(300))
t(lambda: bytearray(b"abc").remove("a"))
t(lambda: ("abc".replace("","-"), "abc".replace("","-",2), "".replace("","x"), "".replace("","x",0), "aaa".replace("a","b",2),"aXbX".replace("X","")))
t(lambda: (str.join("a",["b"]) , str(object=5)))
