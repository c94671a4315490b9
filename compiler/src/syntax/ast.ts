/**
 * The abstract syntax tree: discriminated unions with the names and fields of CPython 3.13's
 * `ast` module (its ASDL), so that CPython's documentation is this tree's documentation.
 *
 * - `kind` is the ASDL name of the node. Operators and contexts, which carry nothing, are strings.
 * - `start` and `end` are UTF-16 offsets into the file's text, half-open, as CPython's lineno,
 *   col_offset, end_lineno, end_col_offset say: a decorated function starts at its `def`.
 * - A parser-made tree can be deep to the left: `a + b + c + ...` of 5,000 terms is 5,000 BinOp
 *   nodes deep along `left`, `a.b().c()...` is deep along `func` and `value`; and an elif chain is
 *   deep along `orelse`. These are the chains that the parser builds without recursion, and their length has no
 *   bound: a walker must follow them in a loop. All other nesting is bounded (see limits.ts).
 */

interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export type Identifier = string;

export interface Module extends Node<'Module'> {
  readonly body: readonly Stmt[];
  /** Filled only when the parser was asked for type comments. */
  readonly type_ignores: readonly TypeIgnore[];
}

export interface TypeIgnore extends Node<'TypeIgnore'> {
  readonly lineno: number;
  readonly tag: string;
}

// ---- statements ----

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

interface FunctionFields {
  readonly name: Identifier;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly returns: Expr | null;
  readonly type_comment: string | null;
  readonly type_params: readonly TypeParam[];
}

export interface FunctionDef extends Node<'FunctionDef'>, FunctionFields {}
export interface AsyncFunctionDef extends Node<'AsyncFunctionDef'>, FunctionFields {}

export interface ClassDef extends Node<'ClassDef'> {
  readonly name: Identifier;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly type_params: readonly TypeParam[];
}

export interface Return extends Node<'Return'> {
  readonly value: Expr | null;
}

export interface Delete extends Node<'Delete'> {
  readonly targets: readonly Expr[];
}

export interface Assign extends Node<'Assign'> {
  readonly targets: readonly Expr[];
  readonly value: Expr;
  readonly type_comment: string | null;
}

export interface TypeAlias extends Node<'TypeAlias'> {
  readonly name: Name;
  readonly type_params: readonly TypeParam[];
  readonly value: Expr;
}

export interface AugAssign extends Node<'AugAssign'> {
  readonly target: Name | Attribute | Subscript;
  readonly op: Operator;
  readonly value: Expr;
}

export interface AnnAssign extends Node<'AnnAssign'> {
  readonly target: Name | Attribute | Subscript;
  readonly annotation: Expr;
  readonly value: Expr | null;
  /** 1 when the target is a name without parentheses around it. */
  readonly simple: 0 | 1;
}

interface ForFields {
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
  readonly type_comment: string | null;
}

export interface For extends Node<'For'>, ForFields {}
export interface AsyncFor extends Node<'AsyncFor'>, ForFields {}

export interface While extends Node<'While'> {
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

export interface If extends Node<'If'> {
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

interface WithFields {
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
  readonly type_comment: string | null;
}

export interface With extends Node<'With'>, WithFields {}
export interface AsyncWith extends Node<'AsyncWith'>, WithFields {}

export interface Match extends Node<'Match'> {
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}

export interface Raise extends Node<'Raise'> {
  readonly exc: Expr | null;
  readonly cause: Expr | null;
}

interface TryFields {
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}

export interface Try extends Node<'Try'>, TryFields {}
export interface TryStar extends Node<'TryStar'>, TryFields {}

export interface Assert extends Node<'Assert'> {
  readonly test: Expr;
  readonly msg: Expr | null;
}

export interface Import extends Node<'Import'> {
  readonly names: readonly Alias[];
}

export interface ImportFrom extends Node<'ImportFrom'> {
  /** Null for `from . import x`. */
  readonly module: Identifier | null;
  readonly names: readonly Alias[];
  /** Number of leading dots. */
  readonly level: number;
}

export interface Global extends Node<'Global'> {
  readonly names: readonly Identifier[];
}

export interface Nonlocal extends Node<'Nonlocal'> {
  readonly names: readonly Identifier[];
}

/** An expression as a statement: `Expr` in the ASDL. */
export interface ExprStmt extends Node<'Expr'> {
  readonly value: Expr;
}

export type Pass = Node<'Pass'>;
export type Break = Node<'Break'>;
export type Continue = Node<'Continue'>;

// ---- expressions ----

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export type ExprContext = 'Load' | 'Store' | 'Del';
export type BoolOperator = 'And' | 'Or';
export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CompareOperator =
  'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

export interface BoolOp extends Node<'BoolOp'> {
  readonly op: BoolOperator;
  /** At least two: `a and b and c` is one node. */
  readonly values: readonly Expr[];
}

export interface NamedExpr extends Node<'NamedExpr'> {
  readonly target: Name;
  readonly value: Expr;
}

export interface BinOp extends Node<'BinOp'> {
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}

export interface UnaryOp extends Node<'UnaryOp'> {
  readonly op: UnaryOperator;
  readonly operand: Expr;
}

export interface Lambda extends Node<'Lambda'> {
  readonly args: Arguments;
  readonly body: Expr;
}

export interface IfExp extends Node<'IfExp'> {
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}

export interface Dict extends Node<'Dict'> {
  /** A null key marks `**value`. */
  readonly keys: readonly (Expr | null)[];
  readonly values: readonly Expr[];
}

/** `Set` in the ASDL; the name here leaves JavaScript's own Set alone. */
export interface SetDisplay extends Node<'Set'> {
  readonly elts: readonly Expr[];
}

interface ComprehensionFields {
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}

export interface ListComp extends Node<'ListComp'>, ComprehensionFields {}
export interface SetComp extends Node<'SetComp'>, ComprehensionFields {}
export interface GeneratorExp extends Node<'GeneratorExp'>, ComprehensionFields {}

export interface DictComp extends Node<'DictComp'> {
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}

export interface Await extends Node<'Await'> {
  readonly value: Expr;
}

export interface Yield extends Node<'Yield'> {
  readonly value: Expr | null;
}

export interface YieldFrom extends Node<'YieldFrom'> {
  readonly value: Expr;
}

export interface Compare extends Node<'Compare'> {
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  /** As many as `ops`. */
  readonly comparators: readonly Expr[];
}

export interface Call extends Node<'Call'> {
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
  /** Of eval, exec and compile: the texts that it may be given, as far as the source says (program/embed.ts). */
  readonly embedded?: readonly Embedded[];
}

/** A text that a call of eval, exec or compile may be given, parsed when the program is built. */
export interface Embedded extends Node<'Embedded'> {
  readonly text: string;
  /** What it is compiled for: 'eval' has one statement, which returns the value. */
  readonly mode: 'eval' | 'exec' | 'single';
  readonly body: readonly Stmt[];
  /** What is wrong with the text: the arguments of its SyntaxError. */
  readonly error: EmbeddedError | null;
  /**
   * Where its names live: in the module itself; in a mapping of locals above the module; or in a mapping of locals above
   * another one of globals.
   */
  readonly namespaces: 'module' | 'locals' | 'given';
}

export interface EmbeddedError {
  /** SyntaxError or one of its kind. */
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly lineText: string;
}

export interface FormattedValue extends Node<'FormattedValue'> {
  readonly value: Expr;
  /** -1 for none, else the code of `s`, `r` or `a`. */
  readonly conversion: -1 | 115 | 114 | 97;
  readonly format_spec: JoinedStr | null;
}

export interface JoinedStr extends Node<'JoinedStr'> {
  /** Constants of type str, and FormattedValues. */
  readonly values: readonly Expr[];
}

export interface Constant extends Node<'Constant'> {
  readonly value: ConstantValue;
  /** `kind` of the ASDL: 'u' for a string written with that prefix. */
  readonly kind_prefix: 'u' | null;
}

export type ConstantValue =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  /**
   * UTF-16; lone surrogates that escapes made are kept. Where escapes put a high and a low one side
   * by side ('\\ud83d\\ude00'), which are two characters in Python and one in UTF-16, `codePoints`
   * has the truth; else it is null or absent.
   */
  | {
      readonly type: 'str';
      readonly value: string;
      readonly codePoints?: readonly number[] | null;
    }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'none' }
  | { readonly type: 'ellipsis' };

export interface Attribute extends Node<'Attribute'> {
  readonly value: Expr;
  readonly attr: Identifier;
  readonly ctx: ExprContext;
}

export interface Subscript extends Node<'Subscript'> {
  readonly value: Expr;
  readonly slice: Expr;
  readonly ctx: ExprContext;
}

export interface Starred extends Node<'Starred'> {
  readonly value: Expr;
  readonly ctx: ExprContext;
}

export interface Name extends Node<'Name'> {
  readonly id: Identifier;
  readonly ctx: ExprContext;
}

export interface List extends Node<'List'> {
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}

export interface Tuple extends Node<'Tuple'> {
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}

export interface Slice extends Node<'Slice'> {
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}

// ---- the parts of statements and expressions ----

/** `comprehension`, `arguments`, `withitem` and `match_case` have no place in CPython; here they have. */
export interface Comprehension extends Node<'comprehension'> {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly is_async: 0 | 1;
}

export interface ExceptHandler extends Node<'ExceptHandler'> {
  readonly type: Expr | null;
  readonly name: Identifier | null;
  readonly body: readonly Stmt[];
}

export interface Arguments extends Node<'arguments'> {
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  /** As many as `kwonlyargs`; null where there is no default. */
  readonly kw_defaults: readonly (Expr | null)[];
  readonly kwarg: Arg | null;
  /** Of the last of `posonlyargs` and `args` together. */
  readonly defaults: readonly Expr[];
}

export interface Arg extends Node<'arg'> {
  readonly arg: Identifier;
  readonly annotation: Expr | null;
  readonly type_comment: string | null;
}

export interface Keyword extends Node<'keyword'> {
  /** Null for `**value`. */
  readonly arg: Identifier | null;
  readonly value: Expr;
}

export interface Alias extends Node<'alias'> {
  /** With dots; `*` in `from m import *`. */
  readonly name: Identifier;
  readonly asname: Identifier | null;
}

export interface WithItem extends Node<'withitem'> {
  readonly context_expr: Expr;
  readonly optional_vars: Expr | null;
}

export interface MatchCase extends Node<'match_case'> {
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

// ---- patterns ----

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

export interface MatchValue extends Node<'MatchValue'> {
  readonly value: Expr;
}

export interface MatchSingleton extends Node<'MatchSingleton'> {
  readonly value: ConstantValue;
}

export interface MatchSequence extends Node<'MatchSequence'> {
  readonly patterns: readonly Pattern[];
}

export interface MatchMapping extends Node<'MatchMapping'> {
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: Identifier | null;
}

export interface MatchClass extends Node<'MatchClass'> {
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly Identifier[];
  readonly kwd_patterns: readonly Pattern[];
}

export interface MatchStar extends Node<'MatchStar'> {
  /** Null for `*_`. */
  readonly name: Identifier | null;
}

export interface MatchAs extends Node<'MatchAs'> {
  readonly pattern: Pattern | null;
  /** Null for the wildcard `_`. */
  readonly name: Identifier | null;
}

export interface MatchOr extends Node<'MatchOr'> {
  readonly patterns: readonly Pattern[];
}

// ---- type parameters ----

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

export interface TypeVar extends Node<'TypeVar'> {
  readonly name: Identifier;
  readonly bound: Expr | null;
  readonly default_value: Expr | null;
}

export interface ParamSpec extends Node<'ParamSpec'> {
  readonly name: Identifier;
  readonly default_value: Expr | null;
}

export interface TypeVarTuple extends Node<'TypeVarTuple'> {
  readonly name: Identifier;
  readonly default_value: Expr | null;
}

/** Every node that a tree can hold. */
export type AnyNode =
  | Module
  | TypeIgnore
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Embedded;
