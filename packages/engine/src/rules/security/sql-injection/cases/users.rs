fn by_name(conn: &Connection, name: &str) -> Result<()> {
    conn.execute(&format!("DELETE FROM users WHERE name = '{}'", name), [])?; // expect: sql-injection
    conn.execute("DELETE FROM users WHERE name = ?1", [name])?; // ok: sql-injection
    Ok(())
}
