function hello(req, res) {
  res.send("<h1>Hello " + req.query.name + "</h1>"); // expect: cross-site-scripting
  res.send("<h1>Hello " + escapeHtml(req.query.name) + "</h1>"); // ok: cross-site-scripting
  res.json({ name: req.query.name }); // ok: cross-site-scripting
}

function show() {
  document.getElementById("name").innerHTML = location.hash.slice(1); // expect: cross-site-scripting
  document.getElementById("name").textContent = location.hash.slice(1); // ok: cross-site-scripting
}
