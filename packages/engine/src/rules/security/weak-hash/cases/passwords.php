<?php
function check($password, $row)
{
    return md5($password) === $row['password']; // expect: weak-hash
}

function cacheKey($url)
{
    return 'page-' . md5($url); // expect: weak-hash as info
}
