<?php
$cart = unserialize($_COOKIE["cart"]); // expect: unsafe-deserialization
$cart = json_decode($_COOKIE["cart"], true); // ok: unsafe-deserialization
$state = unserialize(file_get_contents("state.bin")); // ok: unsafe-deserialization
