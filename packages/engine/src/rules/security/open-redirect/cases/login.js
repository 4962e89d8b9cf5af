function login(req, res) {
  res.redirect(req.query.next); // expect: open-redirect
  res.redirect("/home"); // ok: open-redirect
}
