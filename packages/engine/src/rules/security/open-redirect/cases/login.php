<?php
header("Location: " . $_GET["next"]); // expect: open-redirect
header("Location: /home"); // ok: open-redirect
