/* Registers of the Cortex-M4 core, named as in the ARMv7-M Architecture Reference Manual (section B3). */
#ifndef CORTEX_M_CORE_H
#define CORTEX_M_CORE_H

#include <stdint.h>

/* System control block, B3.2. */
struct scb {
  volatile uint32_t CPUID, ICSR, VTOR, AIRCR, SCR, CCR, SHPR1, SHPR2, SHPR3, SHCSR, CFSR, HFSR, DFSR, MMFAR, BFAR, AFSR;
};
#define SCB ((struct scb *)0xE000ED00)
#define SCB_CPACR (*(volatile uint32_t *)0xE000ED88)
#define SCB_ICSR_PENDSTSET (1u << 26)
#define SCB_CCR_DIV_0_TRP (1u << 4)
#define SCB_SHCSR_MEMFAULTENA (1u << 16)
#define SCB_SHCSR_BUSFAULTENA (1u << 17)
#define SCB_SHCSR_USGFAULTENA (1u << 18)
#define SCB_CFSR_DACCVIOL (1u << 1)
#define SCB_CFSR_MMARVALID (1u << 7)
#define SCB_CFSR_BFARVALID (1u << 15)
#define SCB_AIRCR_SYSRESETREQ (0x05FA0000u | 1u << 2)

/* SysTick, B3.3. */
struct systick {
  volatile uint32_t CSR, RVR, CVR, CALIB;
};
#define SYSTICK ((struct systick *)0xE000E010)
#define SYSTICK_CSR_ENABLE (1u << 0)
#define SYSTICK_CSR_TICKINT (1u << 1)
#define SYSTICK_CSR_CLKSOURCE (1u << 2)

/* Memory protection, B3.5. */
struct mpu {
  volatile uint32_t TYPE, CTRL, RNR, RBAR, RASR;
};
#define MPU ((struct mpu *)0xE000ED90)
#define MPU_CTRL_ENABLE (1u << 0)
#define MPU_CTRL_PRIVDEFENA (1u << 2)
#define MPU_RBAR_VALID (1u << 4)
#define MPU_RASR_ENABLE (1u << 0)
#define MPU_RASR_SIZE(log2) ((uint32_t)((log2) - 1) << 1)
#define MPU_RASR_SRD_SHIFT 8
#define MPU_RASR_XN (1u << 28)

/* Interrupt controller, B3.4: set-enable, clear-enable, set-pending, clear-pending, priority (a byte each). */
#define NVIC_ISER ((volatile uint32_t *)0xE000E100)
#define NVIC_ICER ((volatile uint32_t *)0xE000E180)
#define NVIC_ISPR ((volatile uint32_t *)0xE000E200)
#define NVIC_ICPR ((volatile uint32_t *)0xE000E280)
#define NVIC_IPR ((volatile uint8_t *)0xE000E400)
static inline void nvic_enable(int irq) { NVIC_ISER[irq >> 5] = 1u << (irq & 31); }
static inline void nvic_pend(int irq) { NVIC_ISPR[irq >> 5] = 1u << (irq & 31); }
static inline void nvic_disable(int irq) { NVIC_ICER[irq >> 5] = 1u << (irq & 31); }

static inline uint32_t interrupts_disable(void) {
  uint32_t before;
  __asm__ volatile("mrs %0, primask\n\tcpsid i" : "=r"(before) : : "memory");
  return before;
}
static inline void interrupts_restore(uint32_t before) {
  __asm__ volatile("msr primask, %0" : : "r"(before) : "memory");
}
/* Sleeps until the next interrupt; it is taken at once, or when interrupts are enabled again. */
static inline void core_wait(void) { __asm__ volatile("dsb\n\twfi" : : : "memory"); }

#endif
