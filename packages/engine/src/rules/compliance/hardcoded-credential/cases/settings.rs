const API_KEY: &str = "mZx0ppWq71kT9vpL"; // expect: hardcoded-credential
const API_NAME: &str = "mZx0ppWq71kT9vpL"; // ok: hardcoded-credential
const API_KEY_VARIABLE: &str = "SHOP_S3_API_KEY"; // ok: hardcoded-credential
const S3_ACCESS_KEY: &str = "SHOP_S3_ACCESS_KEY"; // ok: hardcoded-credential
