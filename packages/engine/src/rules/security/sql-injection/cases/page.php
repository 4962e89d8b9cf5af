<?php
$id = $_GET['id'];
$number = intval($_GET['number']);
mysqli_query($db, "SELECT * FROM users WHERE id = '$id'"); // expect: sql-injection
mysqli_query($db, "SELECT * FROM users WHERE number = $number"); // ok: sql-injection

function count_users(mysqli $db): mysqli_result
{
    $id = 7;
    return mysqli_query($db, "SELECT count(*) FROM users WHERE id > $id"); // ok: sql-injection
}
