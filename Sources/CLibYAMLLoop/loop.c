#include "CLibYAMLLoop.h"

#include <yaml.h>

yaml_loop_counts yaml_loop_run(const unsigned char *bytes, size_t count) {
  yaml_loop_counts counts = {0, 0, 0};
  yaml_parser_t parser;
  yaml_event_t event;
  int ended = 0;

  if (!yaml_parser_initialize(&parser)) return counts;
  yaml_parser_set_input_string(&parser, bytes, count);
  while (!ended) {
    if (!yaml_parser_parse(&parser, &event)) break;
    counts.events++;
    if (event.type == YAML_SCALAR_EVENT) counts.scalars++;
    ended = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  counts.complete = ended;
  return counts;
}
