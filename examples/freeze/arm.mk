# The same for a Cortex-M4 with the memory of the pyboard's chip, run by the emulator: make -f arm.mk run
MPY_TS ?= npx mpy-ts
CC := arm-none-eabi-gcc --specs=picolibc.specs
AR := arm-none-eabi-ar
QEMU ?= qemu-system-arm
MEMORY := -Wl,--defsym=__flash=0x08000000,--defsym=__flash_size=1M,--defsym=__ram=0x20000000,--defsym=__ram_size=128K,--defsym=__stack_size=16K

run: build/arm/sensors.elf
	$(QEMU) -M netduinoplus2 -semihosting -display none -serial none -monitor none -kernel $<

build/arm/frozen.mk: sensor.py reading.py
	$(MPY_TS) freeze --board pyboard-v1.1 sensor.py -o build/arm

include build/arm/frozen.mk

build/arm/%.o: %.c build/arm/frozen.mk
	$(CC) $(MPY_TS_CFLAGS) -O2 -c $< -o $@

build/arm/sensors.elf: build/arm/main.o build/arm/port-semihosting.o $(MPY_TS_LIBRARY)
	$(CC) $^ $(MPY_TS_LDFLAGS) --oslib=semihost --crt0=semihost $(MEMORY) -Tpicolibc.ld -o $@

clean:
	rm -rf build/arm

.PHONY: run clean
