<?php
system("ping -c 1 " . $_GET['host']); // expect: command-injection
system("ping -c 1 " . escapeshellarg($_GET['host'])); // ok: command-injection
$out = `ping {$_GET['host']}`; // expect: command-injection
