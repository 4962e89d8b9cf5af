const fs = require("fs");
const path = require("path");

function show(req, res) {
  res.sendFile("/srv/files/" + req.params.name); // expect: path-traversal
  res.sendFile(path.basename(req.params.name), { root: "/srv/files" }); // ok: path-traversal
  const file = path.join("/srv", req.query.file);
  fs.readFileSync(file); // expect: path-traversal
  fs.readFileSync("/srv/index.html"); // ok: path-traversal
}
