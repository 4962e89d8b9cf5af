fn load(path: &Path) -> io::Result<Settings> {
    let text = fs::read_to_string(path).unwrap(); // expect: needless-unwrap
    let more = fs::read_to_string(path)?; // ok: needless-unwrap
    let guard = CACHE.lock().unwrap(); // ok: needless-unwrap
    parse(&text)
}

fn main() {
    let text = fs::read_to_string("settings").unwrap(); // ok: needless-unwrap
}

#[cfg(test)]
mod tests {
    #[test]
    fn loads() -> io::Result<()> {
        load(Path::new("x")).unwrap(); // ok: needless-unwrap
        Ok(())
    }
}
