// Every diagnostic of the front end: its exact code, place, text and hint. In a source, « and » stand
// around the place that the diagnostic must name; it must be the only one.

import test from 'ava';
import { decodeSource } from '../../compiler/src/source/decode.js';
import type { Diagnostic, DiagnosticRow } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { checkSyntax } from '../../compiler/src/syntax/checks.js';
import { checkRows, lexicalRows, syntaxRows } from '../../compiler/src/syntax/diagnostics-table.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

type Case = readonly [code: string, marked: string, message: string, hint?: string];

const cases: readonly Case[] = [
  ['E1005', 'x = 1«\u0000»', 'source code cannot contain null bytes', 'is this a text file?'],
  ['E1010', 'x = «“»abc', "invalid character '“' (U+201C)", 'did you mean the plain quote "?'],
  ['E1010', 'y = 3 «€» 4', "invalid character '€' (U+20AC)"],
  ['E1011', 'x =« »1', 'invalid non-printable character U+00A0'],
  ['E1012', 'x = a «?» b', "'?' has no meaning in Python"],
  [
    'E1013',
    'x = 1 + \\« »2',
    'unexpected character after line continuation character',
    'the backslash must be the last character of its line',
  ],
  ['E1014', 'x = 1 + «\\»', 'unexpected end of file after line continuation character'],
  [
    'E1020',
    'if x:\n        a\n«\t»b',
    'inconsistent use of tabs and spaces in indentation',
    'indent with spaces only',
  ],
  ['E1021', 'if x:\n    a\n«  »b', 'unindent does not match any outer indentation level'],
  ['E1030', 'x = 1«)»', "unmatched ')'"],
  ['E1031', 'x = (1«]»', "closing bracket ']' does not match opening bracket '('"],
  ['E1032', 'x = (1,\n2«]»', "closing bracket ']' does not match opening bracket '(' on line 1"],
  ['E1033', 'x = «(»1,\ny = 2', "'(' was never closed"],
  ['E1033', 'f«(»a,\nb', "'(' was never closed"],
  ['E1040', 'x = «1_a»', 'invalid decimal literal'],
  ['E1040', 'x = «0x»', 'invalid hexadecimal literal'],
  ['E1040', 'x = «1.5jx»', 'invalid imaginary literal'],
  ['E1040', 'x = «12abc»', 'invalid decimal literal'],
  ['E1041', 'x = 0b1«2»', "invalid digit '2' in binary literal"],
  ['E1041', 'x = 0o1«8»', "invalid digit '8' in octal literal"],
  ['E1041', 'x = 0o«9»', "invalid digit '9' in octal literal"],
  [
    'E1042',
    'x = «00»12',
    'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
  ],
  ['E1050', "x = «'abc»", 'unterminated string literal (detected at line 1)'],
  [
    'E1050',
    "x = «'C:\\dir\\'»",
    'unterminated string literal (detected at line 1)',
    'perhaps you escaped the end quote?',
  ],
  ['E1051', "x = «'''»abc\n\n", 'unterminated triple-quoted string literal (detected at line 3)'],
  ['E1052', "x = «f'abc»", 'unterminated f-string literal (detected at line 1)'],
  [
    'E1053',
    'x = «f"""»abc\n{a}\n',
    'unterminated triple-quoted f-string literal (detected at line 3)',
  ],
  [
    'E1054',
    "x = b'«é»'",
    'bytes can only contain ASCII literal characters',
    "write other bytes as escapes, or encode a string: 'text'.encode()",
  ],
  ['E1055', "x = '«\\x4»'", 'truncated \\x escape: 2 hexadecimal digits are needed'],
  ['E1055', "x = '«\\u12»'", 'truncated \\u escape: 4 hexadecimal digits are needed'],
  ['E1055', "x = b'«\\x»'", 'truncated \\x escape: 2 hexadecimal digits are needed'],
  [
    'E1056',
    "x = '«\\U00110000»'",
    'the escape \\U00110000 is past the last Unicode character, \\U0010ffff',
  ],
  ['E1057', "x = '«\\N»'", 'malformed \\N escape: a character name in braces is needed'],
  ['E1057', "x = '«\\N{»'", 'malformed \\N escape: a character name in braces is needed'],
  ['E1058', "x = '«\\N{NO SUCH NAME}»'", "unknown Unicode character name 'NO SUCH NAME'"],
  [
    'W1059',
    "x = '«\\d»'",
    "invalid escape sequence '\\d'",
    'double the backslash, or use a raw string: r"..."',
  ],
  [
    'W1059',
    "x = b'«\\777»'",
    "invalid escape sequence '\\777'",
    'an octal escape goes up to \\377',
  ],
  ['E1060', "x = f'{a«'»", "f-string: expecting '}'"],
  ['E2001', 'a «b» c', "invalid syntax: unexpected name 'b'"],
  ['E2001', 'x = (1, «/» 2)', "invalid syntax: unexpected '/'"],
  ['E2002', 'from x «y»', "expected 'import', found name 'y'"],
  ['E2002', 'a = b not «c»', "expected 'in' after 'not', found name 'c'"],
  ['E2002', 'type X«»', "expected '=' in the type alias, found end of line"],
  ['E2003', 'if x«»\n    pass', "expected ':'"],
  ['E2003', 'while x «{»\n', "expected ':'", "a block begins with ':' and is indented"],
  ['E2003', 'if a:\n    pass\nelse «if» b:\n    pass', "expected ':'", "did you mean 'elif'?"],
  ['E2003', 'class A«»\n    pass', "expected ':'"],
  ['E2003', 'for x in range(3) «print»(x)', "expected ':'"],
  ['E2004', 'f(«a b»)', 'invalid syntax. Perhaps you forgot a comma?'],
  ['E2004', 'x = [«1 2»]', 'invalid syntax. Perhaps you forgot a comma?'],
  ['E2005', 'x = 1\n«    »y = 2', 'unexpected indent'],
  ['E2006', 'if x:\n«pass»', "expected an indented block after 'if' statement on line 1"],
  ['E2006', 'def f():\n«»', 'expected an indented block after function definition on line 1'],
  ['E2006', 'class A:\n«x» = 1', 'expected an indented block after class definition on line 1'],
  [
    'E2006',
    'match x:\n«case» 1: pass',
    "expected an indented block after 'match' statement on line 1",
  ],
  ['E2006', 'try:\n«except» A: pass', "expected an indented block after 'try' statement on line 1"],
  ['E2008', '«whlie» x:\n    pass', "invalid syntax. Did you mean 'while'?"],
  ['E2008', 'x = a «adn» b', "invalid syntax. Did you mean 'and'?"],
  ['E2008', '«elseif» x:\n    pass', "invalid syntax. Did you mean 'elif'?"],
  ['E2009', '«class» = 3', "'class' is a keyword and cannot be used as a name"],
  ['E2009', 'x.«class»', "'class' is a keyword and cannot be used as a name"],
  ['E2009', 'f(«from»=1)', "'from' is a keyword and cannot be used as a name"],
  ['E2009', 'import x.«if»', "'if' is a keyword and cannot be used as a name"],
  ['E2010', 'x = 1 +«»', 'expected an expression, found end of line'],
  ['E2010', 'x = (1 + «)»', "expected an expression, found ')'"],
  ['E2015', '«print "hi"»', "Missing parentheses in call to 'print'. Did you mean print(...)?"],
  ['E2015', '«exec "x"»', "Missing parentheses in call to 'exec'. Did you mean exec(...)?"],
  ['E2016', 'x = a «<>» b', "'<>' is not an operator of Python 3", "use '!='"],
  ['E2017', 'x«++»', "'++' is not an operator of Python", "write 'x += 1'"],
  ['E2017', 'if a «&&» b: pass', "'&&' is not an operator of Python", "use 'and'"],
  ['E2017', 'if a «||» b: pass', "'||' is not an operator of Python", "use 'or'"],
  [
    'E2018',
    'try:\n    pass\nexcept «A, B»:\n    pass',
    'multiple exception types must be parenthesized',
    "write 'except (A, B):' for several types, 'except A as name:' to name the exception",
  ],
  [
    'E2019',
    "raise A«,» 'b'",
    "invalid syntax: 'raise' takes one exception",
    'write raise Type(arguments)',
  ],
  ['E2020', '«else»:\n    pass', "'else' without a matching 'if', 'for', 'while' or 'try'"],
  ['E2020', '«elif» x:\n    pass', "'elif' without a matching 'if'"],
  ['E2020', '«finally»:\n    pass', "'finally' without a matching 'try'"],
  ['E2030', '(a, «1») = b', 'cannot assign to literal'],
  ['E2030', 'for «f()» in x: pass', 'cannot assign to function call'],
  ['E2030', 'with a as «1»: pass', 'cannot assign to literal'],
  ['E2030', 'f(«True»=1)', 'cannot assign to True'],
  ['E2030', '«None» = 1', 'cannot assign to None'],
  [
    'E2031',
    '«f()» = 1',
    "cannot assign to function call here. Maybe you meant '==' instead of '='?",
  ],
  ['E2031', "x = {«'a'»=1}", "cannot assign to literal here. Maybe you meant '==' instead of '='?"],
  [
    'E2031',
    'if «x.y» = 1: pass',
    "cannot assign to attribute here. Maybe you meant '==' instead of '='?",
  ],
  ['E2032', 'if «x =» 1: pass', "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
  ['E2032', 'f(«a=b» for b in c)', "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
  ['E2033', 'del «f()»', 'cannot delete function call'],
  ['E2033', 'del «*x»', 'cannot delete starred'],
  ['E2034', '«f()» += 1', "'function call' is an illegal expression for augmented assignment"],
  ['E2034', '«(a, b)» += 1', "'tuple' is an illegal expression for augmented assignment"],
  ['E2035', '«a, b»: int', 'only single target (not tuple) can be annotated'],
  ['E2035', '«[a]»: int', 'only single target (not list) can be annotated'],
  ['E2036', '«f()»: int', 'illegal target for annotation'],
  ['E2037', 'x = «yield» = 1', 'assignment to yield expression not possible'],
  ['E2038', '(«a.b» := 1)', 'cannot use assignment expressions with attribute'],
  [
    'E2039',
    'x «:=» 1',
    'an assignment expression needs parentheses here',
    "use '=' for an assignment, or put '(' and ')' around it",
  ],
  ['E2050', 'x = («*a»)', 'cannot use starred expression here'],
  ['E2050', 'x = {«*a»: 1}', 'cannot use starred expression here'],
  ['E2051', 'x = («**»a)', 'cannot use double starred expression here'],
  ['E2052', 'x = «1 if y»', "expected 'else' after 'if' expression"],
  ['E2053', 'x = [«*a» for a in b]', 'iterable unpacking cannot be used in comprehension'],
  ['E2053', 'x = {«*a» for a in b}', 'iterable unpacking cannot be used in comprehension'],
  ['E2054', 'x = {«**a» for a in b}', 'dict unpacking cannot be used in dict comprehension'],
  [
    'E2055',
    'x = [«a, b» for a, b in c]',
    'did you forget parentheses around the comprehension target?',
  ],
  ['E2056', 'x = {1«:» }', "expression expected after dictionary key and ':'"],
  ['E2057', 'x = {1: 2, «3»}', "':' expected after dictionary key"],
  ['E2058', 'x = {1: «*»a}', 'cannot use a starred expression in a dictionary value'],
  ['E2059', "x = «'a' b'b'»", 'cannot mix bytes and nonbytes literals'],
  [
    'E2060',
    "f'{«lambda x:» 1}'",
    'f-string: lambda expressions are not allowed without parentheses',
  ],
  ['E2061', 'x = a«[]»', 'expected an index between the brackets'],
  ['E2070', 'f(a=1, «b»)', 'positional argument follows keyword argument'],
  ['E2071', 'f(**a, «b»)', 'positional argument follows keyword argument unpacking'],
  ['E2072', 'f(**a, «*b»)', 'iterable argument unpacking follows keyword argument unpacking'],
  ['E2073', 'f(«a for a in b», c)', 'Generator expression must be parenthesized'],
  ['E2073', 'f(c, «a for a in b»)', 'Generator expression must be parenthesized'],
  ['E2074', 'f(«a.b=»1)', 'expression cannot contain assignment, perhaps you meant "=="?'],
  ['E2074', 'f(«1=»2)', 'expression cannot contain assignment, perhaps you meant "=="?'],
  ['E2075', 'f(«a=», b)', "expected argument value expression after 'a='"],
  [
    'E2080',
    'def f(a=1, «b»): pass',
    'parameter without a default follows parameter with a default',
  ],
  ['E2081', 'def f(a, «(»b, c)): pass', 'Function parameters cannot be parenthesized'],
  ['E2081', 'lambda «(»a, b): 0', 'Lambda expression parameters cannot be parenthesized'],
  ['E2082', 'def f(«/», a): pass', 'at least one parameter must precede /'],
  ['E2083', 'def f(a, /, b, «/»): pass', '/ may appear only once'],
  ['E2084', 'def f(a, *, b, «/»): pass', '/ must be ahead of *'],
  ['E2085', 'def f(a, «*»): pass', 'named parameters must follow bare *'],
  ['E2085', 'lambda «*», **k: 0', 'named parameters must follow bare *'],
  ['E2086', 'def f(*a«=»1): pass', 'var-positional parameter cannot have default value'],
  ['E2087', 'def f(*a, «*»b): pass', '* may appear only once'],
  ['E2088', 'def f(**a«=»1): pass', 'var-keyword parameter cannot have default value'],
  ['E2089', 'def f(**a, «b»): pass', 'parameters cannot follow var-keyword parameter'],
  ['E2090', 'def f(a«=», b): pass', 'expected default value expression'],
  ['E2095', 'def f«[]»(): pass', 'type parameter list cannot be empty'],
  [
    'E2096',
    'class A[T = int, «U»]: pass',
    "non-default type parameter 'U' follows default type parameter",
  ],
  ['E2097', 'def f[*T«: int»](): pass', 'cannot use bound with TypeVarTuple'],
  ['E2097', 'def f[**P«: (int, str)»](): pass', 'cannot use constraints with ParamSpec'],
  ['E2100', "f'{«}»'", "f-string: valid expression required before '}'"],
  ['E2100', "f'{ «!»r}'", "f-string: valid expression required before '!'"],
  ['E2101', "f'{+«}»'", 'f-string: expecting a valid expression after the opening brace'],
  ['E2102', "f'{a «'b'»}'", "f-string: expecting '=', or '!', or ':', or '}'"],
  ['E2102', "f'{a«;»}'", "f-string: expecting '=', or '!', or ':', or '}'"],
  ['E2103', "f'{a!r «b»}'", "f-string: expecting ':' or '}'"],
  ['E2104', "f'{a:b«'»", "f-string: expecting '}', or format specs"],
  ['E2105', "f'a«}»'", "f-string: single '}' is not allowed", 'double it to print it'],
  ['E2106', "f'{a!«x»}'", "f-string: invalid conversion character 'x': expected 's', 'r', or 'a'"],
  ['E2107', "f'{a«!»}'", 'f-string: missing conversion character'],
  ['E2108', "f'{a«! r»}'", 'f-string: conversion type must come right after the exclamation mark'],
  [
    'E2109',
    "f'{a:b«»\n c}'",
    'f-string: newlines are not allowed in format specifiers for single quoted f-strings',
  ],
  ['E2120', 'from a import b«,»', 'trailing comma not allowed without surrounding parentheses'],
  ['E2121', '«import»', "expected one or more names after 'import'"],
  ['E2121', 'from a «import»', "expected one or more names after 'import'"],
  ['E2122', '«import a from b»', "did you mean to use 'from b import a' instead?"],
  ['E2123', 'import a as «b.»c', 'cannot use attribute as import target'],
  ['E2123', 'import a as «b(»)', 'cannot use function call as import target'],
  ['E2125', 'try:\n    pass\n«x» = 1', "expected 'except' or 'finally' block"],
  [
    'E2126',
    'try:\n    pass\nexcept A:\n    pass\n«except*» B:\n    pass',
    "cannot have both 'except' and 'except*' on the same 'try'",
  ],
  ['E2127', 'try:\n    pass\nexcept*«:»\n    pass', 'expected one or more exception types'],
  [
    'E2128',
    'try:\n    pass\nexcept A as «b.c»:\n    pass',
    'cannot use except statement with attribute',
  ],
  ['E2130', '@a\n«x» = 1', "expected a function or a class after the decorator, found name 'x'"],
  ['E2131', 'async «x»', "expected 'def', 'for' or 'with' after 'async', found name 'x'"],
  ['E2132', 'for x «of» y: pass', "expected 'in' after the target of 'for', found name 'of'"],
  ['E2133', 'def «1»(): pass', 'expected the name of the function, found number'],
  ['E2133', 'class «(»A): pass', "expected the name of the class, found '('"],
  ['E2134', 'def f«:» pass', "expected '(' after the function name"],
  ['E2135', 'match x:\n    «pass»', "expected one or more 'case' blocks after 'match' on line 1"],
  [
    'E2137',
    'x = 1; «if» x: pass',
    "a compound statement ('if') cannot stand after another on one line",
  ],
  [
    'E2137',
    'if x: «for» y in z: pass',
    "a compound statement ('for') cannot stand after another on one line",
  ],
  ['E2150', 'match x:\n    case a as «1»: pass', 'invalid pattern target'],
  ['E2150', 'match x:\n    case a as «b.»c: pass', 'invalid pattern target'],
  ['E2151', 'match x:\n    case a as «_»: pass', "cannot use '_' as a target"],
  ['E2152', 'match x:\n    case A(b=1, «c»): pass', 'positional patterns follow keyword patterns'],
  ['E2153', 'match x:\n    case «+»: pass', "expected a pattern, found '+'"],
  ['E2154', 'match x:\n    case 1 + «2»: pass', 'imaginary number required in complex literal'],
  ['E2154', 'match x:\n    case «1j» + 2j: pass', 'real number required in complex literal'],
  [
    'E2155',
    "match x:\n    case «f''»: pass",
    'patterns may only match literals and attribute lookups',
  ],
  [
    'E2156',
    "match x:\n    case {«**a», 'b': c}: pass",
    "'**a' must be the last item of a mapping pattern",
  ],
  [
    'E2157',
    'match x:\n    case {«**_»}: pass',
    "'**_' is not allowed in a mapping pattern",
    'leave it out',
  ],
  [
    'E2158',
    'match x:\n    case {«a»: b}: pass',
    'a key of a mapping pattern is a literal or an attribute lookup',
  ],
  [
    'E2158',
    'match x:\n    case {«(»a): b}: pass',
    'a key of a mapping pattern is a literal or an attribute lookup',
  ],
  ['E2200', '«return 1»', "'return' outside function"],
  ['E2200', 'class A:\n    «return»', "'return' outside function"],
  ['E2201', '«break»', "'break' outside loop"],
  ['E2202', 'def f():\n    «continue»', "'continue' not properly in loop"],
  [
    'E2203',
    'while x:\n    try:\n        pass\n    except* A:\n        «break»',
    "'break', 'continue' and 'return' cannot appear in an except* block",
  ],
  [
    'E2203',
    'def f():\n    try:\n        pass\n    except* A:\n        «return»',
    "'break', 'continue' and 'return' cannot appear in an except* block",
  ],
  [
    'E2204',
    'x = 1\n«from __future__ import annotations»',
    'from __future__ imports must occur at the beginning of the file',
  ],
  ['E2205', 'from __future__ import «tomorrow»', 'future feature tomorrow is not defined'],
  ['E2206', 'from __future__ import «braces»', 'not a chance'],
  [
    'E2207',
    'try:\n    pass\n«except»:\n    pass\nexcept A:\n    pass',
    "default 'except:' must be last",
  ],
  ['E2210', '«yield 1»', "'yield' outside function"],
  ['E2210', 'class A:\n    «yield from x»', "'yield from' outside function"],
  ['E2211', 'def f():\n    return [(«yield x») for x in y]', "'yield' inside list comprehension"],
  ['E2212', 'async def f():\n    «yield from x»', "'yield from' inside async function"],
  [
    'E2213',
    'async def f():\n    yield 1\n    «return 2»',
    "'return' with value in async generator",
  ],
  ['E2214', '«await x»', "'await' outside function"],
  ['E2215', 'def f():\n    «await x»', "'await' outside async function", 'make it: async def'],
  [
    'E2215',
    'async def f():\n    return lambda: «await x»',
    "'await' outside async function",
    'make it: async def',
  ],
  ['E2216', '«async» for x in y: pass', "'async for' outside async function"],
  ['E2216', 'def f():\n    «async» with a: pass', "'async with' outside async function"],
  [
    'E2217',
    'def f():\n    return «[x async for x in y]»',
    'asynchronous comprehension outside of an asynchronous function',
  ],
  [
    'E2217',
    'def f():\n    return {«await x» for x in y}',
    'asynchronous comprehension outside of an asynchronous function',
  ],
  ['E2218', 'type X = («yield»)', 'yield expression cannot be used within a type alias'],
  [
    'E2218',
    'def f[T: («x := 1»)](): pass',
    'named expression cannot be used within a TypeVar bound',
  ],
  [
    'E2218',
    'class A[T](«await b»): pass',
    'await expression cannot be used within the definition of a generic',
  ],
  [
    'E2219',
    'x = [a for a in («b := c»)]',
    'assignment expression cannot be used in a comprehension iterable expression',
  ],
  ['E2220', '«*a» = b', 'starred assignment target must be in a list or tuple'],
  ['E2220', 'for «*a» in b: pass', 'starred assignment target must be in a list or tuple'],
  ['E2221', '*a, «*b» = c', 'multiple starred expressions in assignment'],
  ['E2222', '«*a»', "can't use starred expression here"],
  ['E2222', 'x = «*a»', "can't use starred expression here"],
  ['E2222', "f'{«*a»}'", "can't use starred expression here"],
  ['E2223', '«__debug__» = 1', 'cannot assign to __debug__'],
  ['E2223', 'del «__debug__»', 'cannot delete __debug__'],
  ['E2223', 'f(«__debug__=1»)', 'cannot assign to __debug__'],
  ['E2224', 'f(a=1, «a»=2)', 'keyword argument repeated: a'],
  ['E2224', 'class A(x=1, «x»=2): pass', 'keyword argument repeated: x'],
  [
    'E2230',
    'match x:\n    case [*a, «*b»]: pass',
    'multiple starred expressions in sequence pattern',
  ],
  ['E2231', 'match x:\n    case [a, «a»]: pass', "multiple assignments to name 'a' in pattern"],
  [
    'E2231',
    "match x:\n    case «{'k': a, **a}»: pass",
    "multiple assignments to name 'a' in pattern",
  ],
  ['E2232', 'match x:\n    case [a] | «[b]»: pass', 'alternative patterns bind different names'],
  [
    'E2233',
    'match x:\n    case «_»: pass\n    case 1: pass',
    'wildcard makes remaining patterns unreachable',
  ],
  ['E2233', 'match x:\n    case «_» | 1: pass', 'wildcard makes remaining patterns unreachable'],
  [
    'E2234',
    'match x:\n    case «a»: pass\n    case 1: pass',
    "name capture 'a' makes remaining patterns unreachable",
    'a name in a pattern is assigned to; to compare with a value, write it with a dot: module.a',
  ],
  [
    'E2235',
    'match x:\n    case A(b=1, b=«2»): pass',
    "attribute name repeated in class pattern: 'b'",
  ],
  [
    'E2236',
    'match x:\n    case {1: a, «1.0»: b}: pass',
    'mapping pattern checks duplicate key (1)',
  ],
  [
    'E2236',
    "match x:\n    case {'a': 1, «'a'»: 2}: pass",
    "mapping pattern checks duplicate key ('a')",
  ],
  ['W2250', 'x = «a is 1»', '"is" with \'int\' literal. Did you mean "=="?'],
  ['W2250', "x = «a is not 'b'»", '"is not" with \'str\' literal. Did you mean "!="?'],
  ['W2251', "assert «(a, 'b')»", 'assertion is always true, perhaps remove parentheses?'],
  ['W2252', "x = «'a' (b)»", "'str' object is not callable; perhaps you missed a comma?"],
  ['W2252', 'x = [1, «(2) (3)»]', "'int' object is not callable; perhaps you missed a comma?"],
  ['W2253', 'x = «1 [2]»', "'int' object is not subscriptable; perhaps you missed a comma?"],
];

/** Too long to be written out: limits. */
const longCases: readonly Case[] = [
  [
    'E1022',
    `${nestedBlocks(100)}${' '.repeat(100)}if x:\n«${' '.repeat(101)}»pass\n`,
    'too many levels of indentation (the limit is 100)',
  ],
  [
    'E1034',
    `x = ${'('.repeat(200)}«(»1${')'.repeat(201)}`,
    'too many nested brackets (the limit is 200)',
  ],
  [
    'E1043',
    `x = «${'1'.repeat(4301)}»`,
    'the integer literal has 4301 digits; the limit is 4300',
    'write it in hexadecimal, which has no limit',
  ],
  [
    'E2007',
    `x = ${'-'.repeat(1000)}«-»1`,
    'the expression is nested too deeply (the limit is 1000)',
  ],
  [
    'E2007',
    `x = ${'a if b else '.repeat(1000)}a if b else «a»`,
    'the expression is nested too deeply (the limit is 1000)',
  ],
];

function nestedBlocks(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('');
}

interface ByteCase {
  readonly code: string;
  readonly bytes: Uint8Array;
  /** What the place says, in the text as it is shown. */
  readonly at: string;
  readonly message: string;
  readonly hint: string | null;
}

const utf8Hint =
  'save the file as UTF-8, or declare its encoding on the first line: # -*- coding: latin-1 -*-';

const byteCases: readonly ByteCase[] = [
  {
    code: 'E1001',
    bytes: bytes("x = 1\ny = 'caf\xe9'"),
    at: '\ufffd',
    message:
      'byte 0xe9 at position 14 is not valid UTF-8: the byte after it, 0x27, does not go on with it',
    hint: utf8Hint,
  },
  {
    code: 'E1001',
    bytes: bytes('\xff'),
    at: '\ufffd',
    message: 'byte 0xff at position 0 is not valid UTF-8: no character begins with it',
    hint: utf8Hint,
  },
  {
    code: 'E1001',
    bytes: bytes('# \xc3'),
    at: '\ufffd',
    message:
      'byte 0xc3 at position 2 is not valid UTF-8: the file ends in the middle of a character',
    hint: utf8Hint,
  },
  {
    code: 'E1002',
    bytes: bytes('# coding: ascii\n\xe9'),
    at: 'ascii',
    message: 'the file is not valid ascii, the encoding that it declares',
    hint: null,
  },
  {
    code: 'E1002',
    bytes: bytes('#!/usr/bin/python\n# vim: set fileencoding=euc-jp :\n\xff'),
    at: 'euc-jp',
    message: 'the file is not valid euc-jp, the encoding that it declares',
    hint: null,
  },
  {
    code: 'E1003',
    bytes: bytes('# coding: klingon\n'),
    at: 'klingon',
    message: 'unknown encoding: klingon',
    hint: 'save the file as UTF-8 and remove the declaration',
  },
  {
    code: 'E1004',
    bytes: bytes('\xef\xbb\xbf# coding: latin-1\n'),
    at: 'latin-1',
    message: 'the file begins with a UTF-8 byte order mark but declares the encoding latin-1',
    hint: 'remove the declaration',
  },
  {
    code: 'E1005',
    bytes: bytes('x = 1\0'),
    at: '\0',
    message: 'source code cannot contain null bytes',
    hint: 'is this a text file?',
  },
];

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function diagnosticsOf(text: string): readonly Diagnostic[] {
  const file = createSourceFile('test.py', text);
  const { module, diagnostics } = parseModule(file);
  return diagnostics.length > 0 ? diagnostics : checkSyntax(file, module);
}

function mark(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

function title(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}

for (const [code, marked, message, hint] of [...cases, ...longCases]) {
  test(`${code} ${title(marked)}`, (t) => {
    const text = marked.replace(/[«»]/g, '');
    const found = diagnosticsOf(text).map((diagnostic) => ({
      code: diagnostic.code,
      marked: mark(text, diagnostic.span),
      message: diagnostic.message,
      hint: diagnostic.hint,
    }));
    t.deepEqual(found, [{ code, marked, message, hint: hint ?? null }]);
  });
}

for (const { code, bytes: source, at, message, hint } of byteCases) {
  test(`${code} in bytes: ${message}`, (t) => {
    const { file, diagnostics } = decodeSource('test.py', source);
    const found = diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      at: file.text.slice(diagnostic.span.start, diagnostic.span.end),
      message: diagnostic.message,
      hint: diagnostic.hint,
    }));
    t.deepEqual(found, [{ code, at, message, hint }]);
  });
}

test('every row has a test, and every code is used once', (t) => {
  const rows: readonly DiagnosticRow[] = [
    ...Object.values(lexicalRows),
    ...Object.values(syntaxRows),
    ...Object.values(checkRows),
  ];
  const codes = rows.map(({ code }) => code);
  t.deepEqual([...new Set(codes)], codes);
  const tested = new Set([
    ...[...cases, ...longCases].map(([code]) => code),
    ...byteCases.map(({ code }) => code),
  ]);
  t.deepEqual(
    codes.filter((code) => !tested.has(code)),
    [],
  );
});

test('codes are in the range of their table, warnings begin with W', (t) => {
  const tables: readonly { readonly rows: readonly DiagnosticRow[]; readonly digit: string }[] = [
    { rows: Object.values(lexicalRows), digit: '1' },
    { rows: Object.values(syntaxRows), digit: '2' },
    { rows: Object.values(checkRows), digit: '2' },
  ];
  for (const { rows, digit } of tables) {
    for (const { code, severity } of rows) {
      t.regex(code, new RegExp(`^${severity === 'error' ? 'E' : 'W'}${digit}\\d{3}$`));
    }
  }
});

test('a bracket that does not fit shows where the other one is', (t) => {
  const [diagnostic] = diagnosticsOf('x = (1]');
  t.deepEqual(
    diagnostic?.related.map(({ message, span }) => ({ message, span })),
    [{ message: 'opened here', span: { start: 4, end: 5 } }],
  );
});
