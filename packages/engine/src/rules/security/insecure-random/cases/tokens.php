<?php
$token = md5(uniqid()); // expect: insecure-random
$banner = $banners[array_rand($banners)]; // ok: insecure-random
