/* Copyright 2018 Someone. */
#include <stdio.h>
#include "list.h"

struct node {
  int value;
  struct node *next;
};

typedef struct node node_t;

static int count = 0;

int compare(const void *a, const void *b);

static struct node *find(struct node *head, int value, int (*equal)(int, int)) {
  for (struct node *at = head; at != NULL; at = at->next) {
    if (equal != NULL && equal(at->value, value) || at->value == value)
      return at;
  }
  return NULL;
}

int depth(node_t *head) {
  return head == NULL ? 0 : 1 + depth(head->next);
}

int main(void) {
  switch (count) {
    case 1: return 1;
    default: break;
  }
  while (count < 3) count++;
#if defined(A) || defined(B)
  puts("/* no comment */");
#endif
  return 0;
}
