/** C symbols of what a stub declares: the rules that runtime-c's authors follow. */

/** A dotted module name as part of a C symbol. */
export function moduleSymbol(name: string): string {
  return name.replaceAll('.', '_');
}

/** `type_list` of the built-ins, `type_collections_deque` of a module. */
export function classPart(module: string, name: string): string {
  return module === 'builtins' ? name : `${moduleSymbol(module)}_${name}`;
}

/** The part after `py_` and `native_` of a module's function. */
export function functionPart(module: string, name: string): string {
  return `${moduleSymbol(module)}_${name}`;
}

/** The symbol of the type object. The type of native functions has a name in C that tells what they are. */
export function typeSymbol(module: string, name: string): string {
  const part = classPart(module, name);
  return part === 'builtin_function_or_method' ? 'type_native' : `type_${part}`;
}
