class Client
{
    HttpClientHandler loose = new() { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; // expect: unverified-certificate
    HttpClientHandler strict = new() { CheckCertificateRevocationList = true }; // ok: unverified-certificate
}
