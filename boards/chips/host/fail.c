/* Failing allocations, for tests (builds with MPY_FAIL_NTH).

   MPY_FAIL_NTH=n fails the n-th allocation. MPY_FAIL_EACH=k fails every one of the first 64 and then every k-th, each in a child process that is forked
   there and goes on alone: one run of the program tries them all. A child must end by itself, without a signal, and either show MemoryError (in what it writes, or by
   a handler of the program that takes it) or write what the program writes otherwise: MPY_FAIL_EXPECTED names a file with that. What is wrong is said on standard error, and the exit code is then FAILED;
   at the end comes a line with the counts. */
#include "port/port.h"

#include "vm/config.h"

#if MPY_FAIL_NTH
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host.h"

enum { ALL_OF_THE_FIRST = 64, CHILD_SECONDS = 60, FAILED = 99, REPORTS = 5 };

static struct {
  uint32_t count;          /* allocations so far */
  uint32_t nth, each;      /* the two settings; 0: none */
  uint32_t tried, raised, wrong;
  const char *expected;    /* what the program should write */
  size_t expected_size;
  bool known, child;
  volatile bool *handled; /* shared with the child: a handler of the program took MemoryError */
} fail;

/* The whole of an open file, with a null byte behind it. */
static char *contents(int file, size_t *size) {
  off_t end = lseek(file, 0, SEEK_END);
  *size = end > 0 ? (size_t)end : 0;
  char *text = malloc(*size + 1);
  if (!text) _exit(FAILED);
  lseek(file, 0, SEEK_SET);
  size_t have = 0;
  for (ssize_t n; have < *size && (n = read(file, text + have, *size - have)) > 0;) have += (size_t)n;
  text[have] = 0;
  *size = have;
  return text;
}

static int temporary(void) {
  char path[] = "/tmp/mpy-ts-fail-XXXXXX";
  int file = mkstemp(path);
  if (file < 0) _exit(FAILED);
  unlink(path);
  return file;
}

static void report(const char *what, int status, const char *text) {
  if (fail.wrong++ >= REPORTS) return;
  dprintf(STDERR_FILENO, "allocation %u: %s (%d)\n%.3000s\n", (unsigned)fail.count, what, status, text);
}

static void judge(int status, int out, int err, size_t written) {
  size_t out_size, err_size;
  char *printed = contents(out, &out_size), *said = contents(err, &err_size);
  size_t left = written <= fail.expected_size ? fail.expected_size - written : 0;
  if (!WIFEXITED(status)) report("ended by a signal", WTERMSIG(status), said);
  else if (*fail.handled || strstr(said, "MemoryError") || strstr(printed, "MemoryError")) fail.raised++;
  else if (fail.expected && (out_size != left || memcmp(printed, fail.expected + written, left) != 0)) report("wrote something else", WEXITSTATUS(status), printed);
  free(printed);
  free(said);
}

static void at_end(void) {
  if (fail.child) return;
  dprintf(STDERR_FILENO, "%u allocations, %u made to fail, %u MemoryErrors, %u wrong\n", (unsigned)fail.count, (unsigned)fail.tried, (unsigned)fail.raised, (unsigned)fail.wrong);
  if (fail.wrong) _exit(FAILED);
}

static void learn(void) {
  fail.known = true;
  fail.nth = (uint32_t)host_environment_size("MPY_FAIL_NTH", 0);
  fail.each = (uint32_t)host_environment_size("MPY_FAIL_EACH", 0);
  const char *path = getenv("MPY_FAIL_EXPECTED");
  int file = path ? open(path, O_RDONLY) : -1;
  if (file >= 0) {
    fail.expected = contents(file, &fail.expected_size);
    close(file);
  }
  if (!fail.each) return;
  atexit(at_end);
  void *shared = mmap(NULL, sizeof *fail.handled, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) _exit(FAILED);
  fail.handled = shared;
}

/* Goes on in a child, where it returns true; false in the parent, when the child has ended. */
static bool fork_here(void) {
  host_flush();
  size_t written = host_written();
  int out = temporary(), err = temporary();
  fail.tried++;
  *fail.handled = false;
  pid_t child = fork();
  if (child == 0) {
    fail.child = true;
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    alarm(CHILD_SECONDS);
    return true;
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) < 0) _exit(FAILED);
  judge(status, out, err, written);
  close(out);
  close(err);
  return false;
}

void port_memory_error_handled(void) {
  if (fail.child) *fail.handled = true;
}

bool port_allocation_fails(void) {
  if (!fail.known) learn();
  fail.count++;
  if (fail.count == fail.nth) return true;
  if (!fail.each || fail.child) return false;
  return (fail.count <= ALL_OF_THE_FIRST || fail.count % fail.each == 0) && fork_here();
}
#else
typedef int fail_unused; /* C wants something in a file */
#endif
