class Passwords
{
    byte[] Hash(string password) => MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(password)); // expect: weak-hash

    byte[] Etag(byte[] body) => MD5.Create().ComputeHash(body); // expect: weak-hash as info
}
