/* Faults: what to do when the processor cannot go on. */
#ifndef CORTEX_M_FAULTS_H
#define CORTEX_M_FAULTS_H

#include <stdbool.h>
#include <stdint.h>

/* Whether there is memory: writes two patterns, reads them back, restores what was there. A bus fault at this one
   place means no. */
bool memory_probe(uint32_t *address);

void bus_fault_handler(void);
void fault_handler(void);

#endif
