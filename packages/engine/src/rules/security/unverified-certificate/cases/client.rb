http.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: unverified-certificate
http.verify_mode = OpenSSL::SSL::VERIFY_PEER # ok: unverified-certificate
