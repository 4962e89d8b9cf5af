def store(password)
  Digest::MD5.hexdigest(password) # expect: weak-hash
end

def etag(body)
  Digest::MD5.hexdigest(body) # expect: weak-hash as info
end
