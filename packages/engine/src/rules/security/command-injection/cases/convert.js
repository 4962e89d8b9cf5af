const { exec, execFile } = require("child_process");

module.exports = function convert(req, res) {
  exec("convert " + req.query.file + " out.png"); // expect: command-injection
  execFile("convert", [req.query.file, "out.png"]); // ok: command-injection
  /\d+/.exec(req.query.file); // ok: command-injection
};

module.exports.thumbnail = function thumbnail(file) {
  exec(`convert ${file} -resize 100 out.png`); // expect: command-injection
  exec("convert --version"); // ok: command-injection
};
