pub fn run() {} // ok: unused-file
