using System.Data.SqlClient;

public class Users : Controller
{
    public IActionResult Find(SqlConnection connection, string name)
    {
        var command = new SqlCommand("SELECT * FROM Users WHERE Name = '" + Request.Query["name"] + "'", connection); // expect: sql-injection
        var other = new SqlCommand($"SELECT * FROM Users WHERE Name = '{name}'", connection); // expect: sql-injection
        var safe = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection); // ok: sql-injection
        return View(safe);
    }
}
