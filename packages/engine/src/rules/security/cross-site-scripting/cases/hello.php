<?php
echo "Hello " . $_GET["name"]; // expect: cross-site-scripting
echo "Hello " . htmlspecialchars($_GET["name"]); // ok: cross-site-scripting
