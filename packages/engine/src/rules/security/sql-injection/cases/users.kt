import java.sql.Connection

fun byName(connection: Connection, name: String) =
    connection.createStatement().executeQuery("SELECT * FROM users WHERE name = '$name'") // expect: sql-injection

fun safe(connection: Connection, name: String) =
    connection.prepareStatement("SELECT * FROM users WHERE name = ?") // ok: sql-injection
