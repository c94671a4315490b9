/* What this firmware's port offers beside what the runtime asks for. */
#ifndef EXAMPLE_PORT_H
#define EXAMPLE_PORT_H

#include "port/port.h"

/* Called first, with an address above all variables that hold values of Python: the collector looks at the C stack up to it. */
void port_begin(void *stack_base);

#endif
