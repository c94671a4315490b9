/**
 * The names that the C runtime uses as strings: `S(append)` in C is the interned str 'append' in flash.
 * runtime-c/generated/names.h and names.c are written from this list (`npm run generate`). One that
 * nothing refers to is not linked, so a name that may be of use costs nothing. Sorted within a group;
 * a name stands in one group only.
 */

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Special methods and attributes of the language reference. */
export const SPECIAL_NAMES = words(`
  __abs__ __add__ __aenter__ __aexit__ __aiter__ __all__ __and__ __anext__ __annotate__
  __annotations__ __args__ __await__ __bases__ __bool__ __bound__ __buffer__ __build_class__
  __builtins__ __bytes__ __cached__ __call__ __cause__ __ceil__ __class__ __class_getitem__ __classcell__
  __closure__ __code__ __complex__ __constraints__ __contains__ __context__ __contravariant__
  __copy__ __covariant__ __debug__ __deepcopy__ __default__ __defaults__ __del__ __delattr__
  __delete__ __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__ __exit__ __file__
  __firstlineno__ __float__ __floor__ __floordiv__ __format__ __func__ __future__ __ge__ __get__
  __getattr__ __getattribute__ __getformat__ __getitem__ __getnewargs__ __getstate__ __globals__
  __gt__ __hash__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __import__
  __imul__ __index__ __infer_variance__ __init__ __init_subclass__ __instancecheck__ __int__
  __invert__ __ior__ __ipow__ __irshift__ __isabstractmethod__ __isub__ __iter__ __itruediv__
  __ixor__ __kwdefaults__ __le__ __len__ __length_hint__ __loader__ __lshift__ __lt__ __main__
  __match_args__ __matmul__ __metaclass__ __missing__ __mod__ __module__ __mro__ __mro_entries__
  __mul__ __name__ __ne__ __neg__ __new__ __next__ __notes__ __objclass__ __or__ __orig_bases__
  __origin__ __package__ __parameters__ __path__ __pos__ __pow__ __prepare__ __qualname__
  __radd__ __rand__ __rdivmod__ __reduce__ __reduce_ex__ __release_buffer__ __repr__
  __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __round__
  __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __self__ __self_class__ __set__
  __set_name__ __setattr__ __setitem__ __setstate__ __sizeof__ __slots__ __spec__
  __static_attributes__ __str__ __sub__ __subclasscheck__ __subclasses__ __subclasshook__
  __suppress_context__ __text_signature__ __thisclass__ __traceback__ __truediv__ __trunc__
  __type_params__ __typing_subst__ __unpacked__ __value__ __version__ __weakref__ __wrapped__
  __xor__
`);

/** Types, iterators included, as `type(x).__name__` gives them. */
export const TYPE_NAMES = words(`
  BufferedStream GenericAlias ReferenceType NoneType NotImplementedType OrderedDict ParamSpec Random SimpleNamespace TextIOWrapper TypeAliasType
  TypeVar TypeVarTuple UnionType anext_awaitable array async_generator async_generator_asend
  async_generator_athrow bool builtin_function_or_method bytearray bytearray_iterator bytes
  bytes_iterator callable_iterator cell classmethod classmethod_descriptor code complex
  coroutine coroutine_wrapper defaultdict deque dict dict_itemiterator dict_items
  dict_keyiterator dict_keys dict_reverseitemiterator dict_reversekeyiterator
  dict_reversevalueiterator dict_valueiterator dict_values ellipsis enumerate filter float frame
  frozenset function generator getset_descriptor int iterator list list_iterator
  list_reverseiterator longrange_iterator map mappingproxy member_descriptor memory_iterator
  memoryview method method_descriptor method_wrapper module namedtuple object property range
  range_iterator reversed set set_iterator slice staticmethod str str_ascii_iterator
  str_iterator super traceback tuple tuple_iterator type wrapper_descriptor zip
`);

/** The singletons. */
export const SINGLETON_NAMES = words(`
  Ellipsis False None NotImplemented True
`);

/** Built-in exceptions and warnings. */
export const EXCEPTION_NAMES = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
  BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
  ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError
  EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
  FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
  IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
  LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError
  OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
  PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
  RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
  SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError
  UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError
  Warning ZeroDivisionError
`);

/** Parameters and data attributes that C code reads, sets or compares. */
export const FIELD_NAMES = words(`
  a ag_await ag_code ag_frame ag_running args b base bases byteorder chars cls co_filename
  co_firstlineno co_name co_qualname count cr_await cr_code cr_frame cr_running data default
  default_value denominator derive doc encoding end end_lineno end_offset errno errors exceptions exp
  f_back f_code f_globals f_lineno f_locals fdel fget file filename filename2 fillchar final flush
  format fromlist fset gi_code gi_frame gi_running gi_yieldfrom globals i imag index initial
  item iterable iterables keepends key kwargs length level lineno locals maxsplit memory message
  metaclass mod mode msg name namespace ndigits new number numerator obj object_or_name offset
  old other path prefix print_file_and_line real reason reverse self sep sequence signed size
  source start step stop strerror strict string sub suffix table tabsize tb tb_frame tb_lasti
  tb_lineno tb_next text typ val value width x y z
`);

/** Modules, built-in functions. */
export const FUNCTION_NAMES = words(`
  abs aiter all anext any argv ascii bin breakpoint builtins callable chr compile delattr dir
  divmod eval exec exit gc getattr hasattr hash help hex id implementation input isinstance
  issubclass iter len main math max maxsize micropython min modules next oct open ord platform
  pow print repr round setattr sorted stderr stdin stdout sum sys time vars version version_info
`);

/** Methods that C code calls by name. */
export const METHOD_NAMES = words(`
  aclose add add_note append as_integer_ratio asend athrow bit_length clear close conjugate copy
  deleter difference discard extend fromkeys get getter getvalue index_of insert intersection
  isdisjoint issubset issuperset items join keys mro pop popitem read readinto readline remove
  seek send setdefault setter sort split strip symmetric_difference tell throw union update
  values with_traceback write
`);

/** Types of the boards' modules (boards/chips). */
export const DEVICE_NAMES = words(`
  ADC ADCAll Accel CAN DAC ExtInt Flash I2C LCD LED PWM Pin RTC SPI Servo Signal SoftI2C SoftSPI Switch Timer
  TimerChannel UART WDT board cpu mem
`);

/** All of them, sorted. */
export const WELL_KNOWN_NAMES: readonly string[] = [
  ...SPECIAL_NAMES,
  ...TYPE_NAMES,
  ...SINGLETON_NAMES,
  ...EXCEPTION_NAMES,
  ...FIELD_NAMES,
  ...FUNCTION_NAMES,
  ...METHOD_NAMES,
  ...DEVICE_NAMES,
].sort();
