mod used; // ok: unused-file

fn main() {
    used::run();
}
