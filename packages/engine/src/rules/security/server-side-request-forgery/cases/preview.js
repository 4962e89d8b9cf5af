const axios = require("axios");

async function preview(req, res) {
  await axios.get(req.query.url); // expect: server-side-request-forgery
  await axios.get("https://api.example.org/items"); // ok: server-side-request-forgery
}
