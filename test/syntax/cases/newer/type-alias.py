type X = int
type Y[T] = list[T]
type Z[*Ts, **P] = Callable[P, tuple[*Ts]]
type type = type
type match = 1
type W[T: int = bool] = T
