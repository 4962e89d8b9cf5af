<?php
$password = 'kT9vpLw2xQ'; // expect: hardcoded-credential
$config = ['api_key' => 'mZx0ppWq71kT9vpL']; // expect: hardcoded-credential
$config = ['password' => getenv('PASSWORD')]; // ok: hardcoded-credential
