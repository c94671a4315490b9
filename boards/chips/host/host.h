/* What the files of the host's port share. */
#ifndef HOST_H
#define HOST_H

#include <stddef.h>

/* Writes what was printed and collected so far. */
void host_flush(void);

/* Bytes of standard output written so far. */
size_t host_written(void);

/* The number in an environment variable; `otherwise` where there is none. */
size_t host_environment_size(const char *name, size_t otherwise);

#endif
