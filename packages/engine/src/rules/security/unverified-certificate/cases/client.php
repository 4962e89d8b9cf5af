<?php
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false); // expect: unverified-certificate
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, true); // ok: unverified-certificate
