import java.sql.*;
import javax.servlet.http.HttpServletRequest;

class UserDao {
    ResultSet find(Connection connection, HttpServletRequest request) throws SQLException {
        Statement statement = connection.createStatement();
        String sql = "SELECT * FROM users WHERE name = '" + request.getParameter("name") + "'";
        return statement.executeQuery(sql); // expect: sql-injection
    }

    ResultSet findById(Connection connection, String id) throws SQLException {
        return connection.createStatement().executeQuery("SELECT * FROM users WHERE id = " + id); // expect: sql-injection
    }

    ResultSet safe(Connection connection, String id) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT * FROM users WHERE id = ?"); // ok: sql-injection
        statement.setString(1, id);
        return statement.executeQuery(); // ok: sql-injection
    }
}
