/*
 * Licensed under the Apache License, Version 2.0.
 */
package com.example.store;

import java.util.List;
import java.io.*;
import static java.lang.Math.max;

/** Keeps things. */
@Service("store")
public final class Store<T extends Comparable<T>> extends Base<T> implements Keeper, Serializable {
    public static final int MAX = 10;
    private List<? extends T> items, spare;

    static {
        if (MAX > 1) { init(); }
    }

    public Store(int size) {
        super(size);
    }

    @Override
    public int find(String key, boolean deep, int... rest) throws IOException {
        outer:
        for (int i = 0; i < MAX; i++) {
            if (key == null && deep || i > 3) {
                continue outer;
            } else if (i == 2) {
                break outer;
            } else {
                i++;
            }
        }
        for (T item : items) {
            while (item != null) {
                do { next(); } while (deep);
            }
        }
        switch (key) {
            case "a":
            case "b":
                return 1;
            default:
                break;
        }
        return deep ? 1 : 0;
    }

    int pattern(Object o) {
        return switch (o) {
            case Integer i when i > 1 && i < 9 -> i;
            case String s -> s.isEmpty() ? 0 : 1;
            default -> 2;
        };
    }

    void catches() {
        try (var in = open()) {
            in.read();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Never mind.
        } finally {
            close();
        }
    }

    void lambdas() {
        Runnable task = () -> {
            if (items.isEmpty()) { spare.clear(); }
        };
        items.forEach(item -> { if (item != null || MAX > 0) use(item); });
        new Thread() {
            @Override public void run() {
                if (MAX > 1) { for (;;) { } }
            }
        }.start();
    }

    int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }

    int over(int a) { return over(a, 1); }

    int over(int a, int b) { return a + b; }

    @Test @Disabled
    void works() {
        assertEquals(1, new Store<>(1).find("a", true));
        verify(mock(Keeper.class)).keep();
    }

    abstract static class Inner {
        protected abstract void go();
    }
}

enum Color { RED, GREEN { int x() { return 1; } }; }

record Point(int x, int y) { Point { max(x, y); } }
