match = 1
match.x
match(x)
match[x]
match(x), y
match -x
match * y
match - y, z
match in x
match is x
match not in x
match if x else y
match, case = 1, 2
print(match)
case = 1
case(x)
type = 1
type(x)
type.x
type in x
type if x else y
type: int
type[x]: int = 1
_ = 1
match: int
match (a, b)
match [a, b]
match (a).b
