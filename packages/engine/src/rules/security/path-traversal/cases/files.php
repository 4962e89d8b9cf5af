<?php
include "pages/" . $_GET["page"] . ".php"; // expect: path-traversal
readfile("/srv/files/" . basename($_GET["name"])); // ok: path-traversal
