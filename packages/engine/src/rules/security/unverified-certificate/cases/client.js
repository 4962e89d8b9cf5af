const agent = new https.Agent({ rejectUnauthorized: false }); // expect: unverified-certificate
const strict = new https.Agent({ rejectUnauthorized: true }); // ok: unverified-certificate
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"; // expect: unverified-certificate
