# bytearray: what changes it.
def t(f):
    b = bytearray(b'abcdef')
    try:
        f(b)
        print(b)
    except Exception as e:
        print(type(e).__name__, e, b)




def f0(b):
    b[0]=256


t(f0)


def f1(b):
    b[0]="a"


t(f1)


def f2(b):
    b[0]=1.5


t(f2)


def f3(b):
    b[9]=1


t(f3)


def f4(b):
    b["a"]=1


t(f4)


def f5(b):
    b[1:2]=b"xyz"


t(f5)


def f6(b):
    b[1:4]=b""


t(f6)


def f7(b):
    b[::2]=b"xyz"


t(f7)


def f8(b):
    b[::2]=b"xy"


t(f8)


def f9(b):
    b[::-1]=b"123456"


t(f9)


def f10(b):
    b[1:2]=5


t(f10)


def f11(b):
    b[1:2]="ab"


t(f11)


def f12(b):
    b[1:2]=[1,2]


t(f12)


def f13(b):
    b[1:2]=[1,300]


t(f13)


def f14(b):
    b[1:2]=1.5


t(f14)


def f15(b):
    b[5:1]=b"q"


t(f15)


def f16(b):
    b[::2]=[]


t(f16)


def f17(b):
    b[::0]=b""


t(f17)


def f18(b):
    del b[0]


t(f18)


def f19(b):
    del b[9]


t(f19)


def f20(b):
    del b["a"]


t(f20)


def f21(b):
    del b[1:3]


t(f21)


def f22(b):
    del b[::2]


t(f22)


def f23(b):
    del b[::-2]


t(f23)


def f24(b):
    b+=b"x"


t(f24)


def f25(b):
    b+="x"


t(f25)


def f26(b):
    b+=5


t(f26)


def f27(b):
    b+=[1]


t(f27)


def f28(b):
    b*=2


t(f28)


def f29(b):
    b*=0


t(f29)


def f30(b):
    b*=1.5


t(f30)


def f31(b):
    b*=-1


t(f31)


def f32(b):
    b.append(65)


t(f32)


def f33(b):
    b.append(True)


t(f33)


def f34(b):
    b.extend(b"xy")


t(f34)


def f35(b):
    b.extend([1,2])


t(f35)


def f36(b):
    b.extend(range(3))


t(f36)


def f37(b):
    b.extend([1,"a"])


t(f37)


def f38(b):
    b.extend("ab")


t(f38)


def f39(b):
    b.extend(b)


t(f39)


def f40(b):
    b.insert(100,1)


t(f40)


def f41(b):
    b.insert(-1,65)


t(f41)


def f42(b):
    b.insert(-100,65)


t(f42)


def f43(b):
    b.insert("a",1)


t(f43)


def f44(b):
    b.pop(0)


t(f44)


def f45(b):
    b.pop(-1)


t(f45)


def f46(b):
    b.pop()


t(f46)


def f47(b):
    b.pop("a")


t(f47)


def f48(b):
    b.remove(97)


t(f48)


def f49(b):
    b.reverse()


t(f49)


def f50(b):
    b.clear()


t(f50)


def f63(b):
    b.__init__(3)


t(f63)


def f64(b):
    b.__init__("é","utf-8")


t(f64)


def f65(b):
    b.__init__()


t(f65)


def f66(b):
    b.__init__("x")


t(f66)


def f67(b):
    b.__init__(3,"x")


t(f67)


def f69(b):
    print(b.copy() is b, b.hex(), b[1:3], b[::-1], b==b"abcdef", b!="x", hash(b""))


t(f69)


def f70(b):
    hash(b)


t(f70)


def f71(b):
    print(b.translate(None,b"ac"), b.find(b"c"), b.join([b"1",b"2"]), b.index(99), b.count(b"a"), b.decode(), b.title(), b.center(10,b"-"))


t(f71)


def f72(b):
    print(bytearray.fromhex("00ff"), bytearray.maketrans(b"a",b"b")[97], bytearray(b) is b)


t(f72)


def f73(b):
    b[0:2]=b


t(f73)


def f74(b):
    b[1:3]=bytearray(b"12")


t(f74)


def f75(b):
    b[2:2]=b[:2]


t(f75)
