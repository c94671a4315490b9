f'{'a'}'
f'{f'{f'{1}'}'}'
f"{a["b"]}"
f'{'\n'.join(a)}'
f'{
    a  # comment
}'
f'{a:{b:{c}}}'
f'{a
!r:
}'
f'{a!r:{'x'}}'
f"{f"{a}" "b"}"
f'{[
    x for x in y
]}'
f'{a!r:{b!s:>{c}}}'
