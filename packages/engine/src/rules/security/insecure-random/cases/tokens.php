<?php
$token = md5(uniqid()); // expect: insecure-random
$banner = $banners[array_rand($banners)]; // expect: insecure-random as info
