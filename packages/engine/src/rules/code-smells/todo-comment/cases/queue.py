def push(queue, item):
    # TODO: refuse items that are too large (expect-line: todo-comment)
    queue.append(item)


def pop(queue):
    # Items come out in the order in which they went in. (ok-line: todo-comment)
    return queue.pop(0)
