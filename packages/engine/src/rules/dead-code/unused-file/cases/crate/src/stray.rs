use std::io; // expect: unused-file

pub fn read() -> io::Result<()> {
    Ok(())
}
