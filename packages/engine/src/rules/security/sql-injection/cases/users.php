<?php
function find(mysqli $db): mysqli_result
{
    $id = $_GET['id'];
    $db->query("SELECT * FROM users WHERE id = " . intval($id)); // ok: sql-injection
    $db->query("SELECT * FROM users WHERE id = $id"); // expect: sql-injection
    return mysqli_query($db, "SELECT * FROM users WHERE name = '" . $_POST['name'] . "'"); // expect: sql-injection
}
