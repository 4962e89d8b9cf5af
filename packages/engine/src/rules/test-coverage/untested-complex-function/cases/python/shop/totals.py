class Totals:
    def add(self, line):  # ok: untested-complex-function
        return self._check(line)

    def _check(self, line):  # ok: untested-complex-function
        if line.a and line.b:
            return 1
        if line.c and line.d:
            return 2
        if line.e and line.f:
            return 3
        if line.g and line.h:
            return 4
        return 5 if line.i else 6

    def __eq__(self, line):  # ok: untested-complex-function
        return (
            line.a and line.b and line.c and line.d and line.e and line.f and line.g and line.h and line.i and line.j
        )


def export_all(line):  # expect: untested-complex-function
    if line.a and line.b:
        return 1
    if line.c and line.d:
        return 2
    if line.e and line.f:
        return 3
    if line.g and line.h:
        return 4
    return 5 if line.i else 6
