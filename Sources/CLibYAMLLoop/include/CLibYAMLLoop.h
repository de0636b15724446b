#ifndef CLIBYAMLLOOP_H
#define CLIBYAMLLOOP_H

#include <stddef.h>

/* What one pass over a stream met. */
typedef struct {
  /* Events, the stream's and the documents' own among them. */
  size_t events;
  /* Scalar events. */
  size_t scalars;
  /* Whether the stream ended without an error. */
  int complete;
} yaml_loop_counts;

/*
 * Runs libyaml's event loop over a buffer to its end or its first error, and does nothing with the events.
 * This is the floor under every reader built on libyaml: what the benchmark's ratios are ratios to.
 */
yaml_loop_counts yaml_loop_run(const unsigned char *bytes, size_t count);

#endif
