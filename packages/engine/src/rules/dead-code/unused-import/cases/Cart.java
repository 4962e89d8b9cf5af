package acme;

import java.util.ArrayList; // ok: unused-import
import java.util.HashMap; // expect: unused-import
import java.util.List; // ok: unused-import
import java.util.Optional; // ok: unused-import
import java.io.*; // ok: unused-import

/** Lines of a cart; see {@link Optional}. */
public class Cart {
    private final List<String> lines = new ArrayList<>();
}
