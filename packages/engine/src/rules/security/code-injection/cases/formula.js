function price(req, res) {
  const formula = req.body.formula;
  res.json(eval("(" + formula + ")")); // expect: code-injection
  res.json(JSON.parse(formula)); // ok: code-injection
}
