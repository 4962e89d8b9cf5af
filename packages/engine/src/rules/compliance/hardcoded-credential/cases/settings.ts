export const settings = {
  apiKey: "9f86d081884c7d659a2feaa0c55ad015", // expect: hardcoded-credential
  passwordHeader: "x-password-2", // ok: hardcoded-credential
  clientSecret: process.env.CLIENT_SECRET, // ok: hardcoded-credential
};
const secretKey = `${prefix}-12345abcdef`; // ok: hardcoded-credential
