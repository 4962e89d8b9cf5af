# ok: many-parameters
def plot(x, y, width=1, height=1, title="", colour="red", legend=True, grid=False):
    return (x, y, width, height, title, colour, legend, grid)


# expect: many-parameters
def draw(x, y, width, height, title, colour, legend, grid, axis, ticks, labels):
    return (x, y, width, height, title, colour, legend, grid, axis, ticks, labels)
