import type { CommentSyntax } from "./comment-syntax.ts";
import {
  backQuoted,
  cStyle,
  doubleQuoted,
  hashStyle,
  nestedSlashStar,
  singleQuoted,
  slashStar,
} from "./comment-syntax.ts";
import { rareLineLanguages } from "./rare-line-languages.ts";

/** A language of which only lines are counted. Extensions without the dot. */
export interface LineLanguage {
  /** As cloc prints it. */
  name: string;
  extensions: readonly string[];
  filenames?: readonly string[];
  interpreters?: readonly string[];
  comments: CommentSyntax;
}

const nothing: CommentSyntax = { line: [], block: [], strings: [] };
const markup: CommentSyntax = {
  line: [],
  block: [{ open: "<!--", close: "-->", nested: false, lineStart: false }],
  strings: [],
};
const semicolon: CommentSyntax = { line: [";"], block: [], strings: [doubleQuoted] };
const doubleDash: CommentSyntax = { line: ["--"], block: [slashStar], strings: [singleQuoted, doubleQuoted] };
const styleSheet: CommentSyntax = { line: [], block: [slashStar], strings: [doubleQuoted, singleQuoted] };
const component: CommentSyntax = {
  line: ["//"],
  block: [slashStar, ...markup.block],
  strings: [doubleQuoted, backQuoted],
};
const percent: CommentSyntax = { line: ["%"], block: [], strings: [] };

const commonLineLanguages: readonly LineLanguage[] = [
  {
    name: "Ada",
    extensions: ["ada", "adb", "ads"],
    comments: { line: ["--"], block: [], strings: [doubleQuoted] },
  },
  { name: "Apex Class", extensions: ["cls-apex"], comments: cStyle },
  {
    name: "Assembly",
    extensions: ["asm", "s", "nasm", "a51"],
    comments: { line: [";", "#", "//"], block: [slashStar], strings: [doubleQuoted] },
  },
  { name: "Astro", extensions: ["astro"], comments: component },
  {
    name: "awk",
    extensions: ["awk"],
    interpreters: ["awk", "gawk", "mawk"],
    comments: { ...hashStyle, strings: [doubleQuoted] },
  },
  {
    name: "Bourne Again Shell",
    extensions: ["bash"],
    filenames: [".bashrc", ".bash_profile", ".bash_aliases", "PKGBUILD"],
    interpreters: ["bash"],
    comments: {
      line: ["#"],
      block: [],
      strings: [
        { ...doubleQuoted, multiline: true },
        { open: "'", close: "'", escape: "", multiline: true },
      ],
    },
  },
  {
    name: "Bourne Shell",
    extensions: ["sh", "bats"],
    interpreters: ["sh", "dash", "ash"],
    comments: {
      line: ["#"],
      block: [],
      strings: [
        { ...doubleQuoted, multiline: true },
        { open: "'", close: "'", escape: "", multiline: true },
      ],
    },
  },
  { name: "C", extensions: ["c", "ec", "pgc"], comments: cStyle },
  {
    name: "C++",
    extensions: ["cc", "cpp", "cxx", "c++", "inl", "ipp", "tcc", "tpp", "ixx", "cppm", "pcc"],
    comments: cStyle,
  },
  { name: "C/C++ Header", extensions: ["h", "hh", "hpp", "hxx", "h++"], comments: cStyle },
  { name: "Clojure", extensions: ["clj", "edn", "boot"], comments: semicolon },
  {
    name: "CMake",
    extensions: ["cmake", "cmake.in"],
    filenames: ["CMakeLists.txt"],
    comments: {
      line: ["#"],
      block: [{ open: "#[[", close: "]]", nested: false, lineStart: false }],
      strings: [{ ...doubleQuoted, multiline: true }],
    },
  },
  {
    name: "CoffeeScript",
    extensions: ["coffee"],
    comments: {
      line: ["#"],
      block: [{ open: "###", close: "###", nested: false, lineStart: true }],
      strings: [doubleQuoted, singleQuoted],
    },
  },
  {
    name: "Containerfile",
    extensions: ["containerfile"],
    filenames: ["Containerfile"],
    comments: { line: ["#"], block: [], strings: [] },
  },
  { name: "Crystal", extensions: ["cr"], comments: hashStyle },
  { name: "CSS", extensions: ["css"], comments: styleSheet },
  { name: "CSV", extensions: ["csv", "tsv"], comments: nothing },
  { name: "CUDA", extensions: ["cu", "cuh"], comments: cStyle },
  { name: "Cython", extensions: ["pyx", "pxd", "pxi"], comments: hashStyle },
  {
    name: "D",
    extensions: ["d"],
    comments: {
      line: ["//"],
      block: [slashStar, { open: "/+", close: "+/", nested: true, lineStart: false }],
      strings: [doubleQuoted, singleQuoted],
    },
  },
  {
    name: "Dart",
    extensions: ["dart"],
    comments: { line: ["//"], block: [nestedSlashStar], strings: [doubleQuoted, singleQuoted] },
  },
  {
    name: "Dockerfile",
    extensions: ["dockerfile"],
    filenames: ["Dockerfile"],
    comments: { line: ["#"], block: [], strings: [] },
  },
  {
    name: "DOS Batch",
    extensions: ["bat", "btm", "cmd"],
    comments: { line: ["::", "rem ", "REM "], block: [], strings: [] },
  },
  {
    name: "EJS",
    extensions: ["ejs"],
    comments: {
      line: [],
      block: [{ open: "<%#", close: "%>", nested: false, lineStart: false }, ...markup.block],
      strings: [],
    },
  },
  {
    name: "Elixir",
    extensions: ["ex", "exs"],
    interpreters: ["elixir"],
    comments: {
      line: ["#"],
      block: [],
      strings: [
        { open: '"""', close: '"""', escape: "\\", multiline: true },
        { ...doubleQuoted, multiline: true },
        singleQuoted,
      ],
    },
  },
  {
    name: "Elm",
    extensions: ["elm"],
    comments: {
      line: ["--"],
      block: [{ open: "{-", close: "-}", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "ERB",
    extensions: ["erb"],
    comments: {
      line: [],
      block: [{ open: "<%#", close: "%>", nested: false, lineStart: false }],
      strings: [],
    },
  },
  {
    name: "Erlang",
    extensions: ["erl", "hrl", "app.src", "xrl", "yrl"],
    interpreters: ["escript"],
    comments: { line: ["%"], block: [], strings: [doubleQuoted] },
  },
  {
    name: "F#",
    extensions: ["fs", "fsi"],
    comments: {
      line: ["//"],
      block: [{ open: "(*", close: "*)", nested: true, lineStart: false }],
      strings: [{ open: '"""', close: '"""', escape: "", multiline: true }, doubleQuoted],
    },
  },
  { name: "Fish Shell", extensions: ["fish"], interpreters: ["fish"], comments: hashStyle },
  {
    name: "Fortran 90",
    extensions: ["f90", "f03", "f08"],
    comments: { line: ["!"], block: [], strings: [doubleQuoted, singleQuoted] },
  },
  {
    name: "GLSL",
    extensions: ["glsl", "vert", "frag", "geom", "comp", "tesc", "tese", "fsh", "vsh", "glslv"],
    comments: cStyle,
  },
  {
    name: "GraphQL",
    extensions: ["graphql", "gql", "graphqls"],
    comments: {
      line: ["#"],
      block: [],
      strings: [{ open: '"""', close: '"""', escape: "", multiline: true }, doubleQuoted],
    },
  },
  { name: "Groovy", extensions: ["groovy", "gvy", "gant"], filenames: ["Jenkinsfile"], comments: cStyle },
  { name: "Haml", extensions: ["haml"], comments: { line: ["-#"], block: [], strings: [] } },
  {
    name: "Handlebars",
    extensions: ["hbs", "handlebars"],
    comments: {
      line: [],
      block: [{ open: "{{!--", close: "--}}", nested: false, lineStart: false }, ...markup.block],
      strings: [],
    },
  },
  {
    name: "Haskell",
    extensions: ["hs", "hsc", "lhs"],
    comments: {
      line: ["--"],
      block: [{ open: "{-", close: "-}", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "HCL",
    extensions: ["tf", "tfvars", "hcl", "nomad"],
    comments: { line: ["#", "//"], block: [slashStar], strings: [doubleQuoted] },
  },
  { name: "HTML", extensions: ["html", "htm"], comments: markup },
  {
    name: "INI",
    extensions: ["ini", "cfg", "editorconfig"],
    filenames: [".editorconfig", ".gitconfig"],
    comments: { line: [";"], block: [], strings: [] },
  },
  {
    name: "JSON",
    extensions: ["json", "webmanifest", "jsonl", "geojson", "topojson", "avsc", "tfstate", "har", "gltf"],
    comments: nothing,
  },
  { name: "JSON5", extensions: ["json5", "jsonc"], comments: cStyle },
  {
    name: "JSP",
    extensions: ["jsp", "jspf"],
    comments: {
      line: [],
      block: [{ open: "<%--", close: "--%>", nested: false, lineStart: false }, ...markup.block],
      strings: [],
    },
  },
  {
    name: "Julia",
    extensions: ["jl"],
    interpreters: ["julia"],
    comments: {
      line: ["#"],
      block: [{ open: "#=", close: "=#", nested: true, lineStart: false }],
      strings: [{ open: '"""', close: '"""', escape: "\\", multiline: true }, doubleQuoted],
    },
  },
  { name: "Jupyter Notebook", extensions: ["ipynb"], comments: nothing },
  { name: "LESS", extensions: ["less"], comments: cStyle },
  {
    name: "Lisp",
    extensions: ["lisp", "lsp", "cl", "el", "asd"],
    comments: {
      line: [";"],
      block: [{ open: "#|", close: "|#", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "Lua",
    extensions: ["lua", "nse", "rockspec"],
    interpreters: ["lua", "luajit"],
    comments: {
      line: ["--"],
      block: [{ open: "--[[", close: "]]", nested: false, lineStart: false }],
      strings: [doubleQuoted, singleQuoted],
    },
  },
  {
    name: "make",
    extensions: ["mk", "mak", "am"],
    filenames: ["Makefile", "makefile", "GNUmakefile"],
    interpreters: ["make"],
    comments: { line: ["#"], block: [], strings: [] },
  },
  {
    name: "Markdown",
    extensions: ["md", "markdown", "mdown", "mdx", "mkd", "mdwn", "mkdn"],
    comments: markup,
  },
  {
    name: "Mustache",
    extensions: ["mustache"],
    comments: {
      line: [],
      block: [{ open: "{{!", close: "}}", nested: false, lineStart: false }],
      strings: [],
    },
  },
  {
    name: "Nim",
    extensions: ["nim", "nimble", "nims"],
    comments: {
      line: ["#"],
      block: [{ open: "#[", close: "]#", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "Nix",
    extensions: ["nix"],
    comments: {
      line: ["#"],
      block: [slashStar],
      strings: [doubleQuoted, { open: "''", close: "''", escape: "", multiline: true }],
    },
  },
  { name: "Objective-C", extensions: ["m"], comments: cStyle },
  { name: "Objective-C++", extensions: ["mm"], comments: cStyle },
  {
    name: "OCaml",
    extensions: ["ml", "mli", "mll", "mly"],
    comments: {
      line: [],
      block: [{ open: "(*", close: "*)", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "Pascal",
    extensions: ["pas", "dpr", "lpr"],
    comments: {
      line: ["//"],
      block: [
        { open: "{", close: "}", nested: false, lineStart: false },
        { open: "(*", close: "*)", nested: false, lineStart: false },
      ],
      strings: [singleQuoted],
    },
  },
  {
    name: "Perl",
    extensions: ["pl", "pm", "t", "pod", "psgi", "perl"],
    interpreters: ["perl"],
    comments: {
      line: ["#"],
      block: [
        { open: "=pod", close: "=cut", nested: false, lineStart: true },
        { open: "=head", close: "=cut", nested: false, lineStart: true },
        { open: "=begin", close: "=cut", nested: false, lineStart: true },
        { open: "=over", close: "=cut", nested: false, lineStart: true },
      ],
      strings: [doubleQuoted, singleQuoted],
    },
  },
  {
    name: "PowerShell",
    extensions: ["ps1", "psm1", "psd1"],
    interpreters: ["pwsh"],
    comments: {
      line: ["#"],
      block: [{ open: "<#", close: "#>", nested: false, lineStart: false }],
      strings: [doubleQuoted, singleQuoted],
    },
  },
  {
    name: "Prisma Schema",
    extensions: ["prisma"],
    comments: { line: ["//"], block: [], strings: [doubleQuoted] },
  },
  {
    name: "Prolog",
    extensions: ["pro", "prolog"],
    comments: { line: ["%"], block: [slashStar], strings: [] },
  },
  { name: "Properties", extensions: ["properties"], comments: { line: ["#", "!"], block: [], strings: [] } },
  { name: "Protocol Buffers", extensions: ["proto"], comments: cStyle },
  { name: "Pug", extensions: ["pug", "jade"], comments: { line: ["//"], block: [], strings: [] } },
  { name: "R", extensions: ["r"], filenames: [".Rprofile"], interpreters: ["Rscript"], comments: hashStyle },
  { name: "Racket", extensions: ["rkt"], comments: semicolon },
  {
    name: "Razor",
    extensions: ["cshtml", "razor"],
    comments: {
      line: [],
      block: [{ open: "@*", close: "*@", nested: false, lineStart: false }, ...markup.block],
      strings: [],
    },
  },
  { name: "reStructuredText", extensions: ["rst", "rest", "rst.txt", "rest.txt"], comments: nothing },
  { name: "Sass", extensions: ["sass"], comments: cStyle },
  {
    name: "Scala",
    extensions: ["scala", "sc", "sbt"],
    comments: {
      line: ["//"],
      block: [nestedSlashStar],
      strings: [{ open: '"""', close: '"""', escape: "", multiline: true }, doubleQuoted],
    },
  },
  { name: "Scheme", extensions: ["scm", "ss", "sld", "sps"], comments: semicolon },
  { name: "SCSS", extensions: ["scss"], comments: cStyle },
  { name: "Slim", extensions: ["slim"], comments: { line: ["/"], block: [], strings: [] } },
  { name: "Solidity", extensions: ["sol"], comments: cStyle },
  { name: "SQL", extensions: ["sql", "psql", "plsql", "cql"], comments: doubleDash },
  {
    name: "Starlark",
    extensions: ["bzl", "star", "bazel"],
    filenames: ["BUILD", "BUILD.bazel", "WORKSPACE", "Tiltfile"],
    comments: hashStyle,
  },
  { name: "Stylus", extensions: ["styl"], comments: cStyle },
  { name: "Svelte", extensions: ["svelte"], comments: markup },
  { name: "SVG", extensions: ["svg"], comments: markup },
  {
    name: "Swift",
    extensions: ["swift"],
    interpreters: ["swift"],
    comments: {
      line: ["//"],
      block: [nestedSlashStar],
      strings: [{ open: '"""', close: '"""', escape: "\\", multiline: true }, doubleQuoted],
    },
  },
  {
    name: "Tcl/Tk",
    extensions: ["tcl", "tk", "itk"],
    interpreters: ["tclsh", "wish"],
    comments: { line: ["#"], block: [], strings: [doubleQuoted] },
  },
  { name: "TeX", extensions: ["tex", "sty", "cls", "bib", "bst", "dtx", "ins", "ltx"], comments: percent },
  { name: "Text", extensions: ["txt", "text"], comments: nothing },
  {
    name: "Thrift",
    extensions: ["thrift"],
    comments: { line: ["//", "#"], block: [slashStar], strings: [doubleQuoted, singleQuoted] },
  },
  {
    name: "TOML",
    extensions: ["toml"],
    filenames: ["Pipfile"],
    comments: {
      line: ["#"],
      block: [],
      strings: [
        { open: '"""', close: '"""', escape: "\\", multiline: true },
        { open: "'''", close: "'''", escape: "", multiline: true },
        doubleQuoted,
        { ...singleQuoted, escape: "" },
      ],
    },
  },
  { name: "Verilog-SystemVerilog", extensions: ["sv", "svh", "v"], comments: cStyle },
  {
    name: "VHDL",
    extensions: ["vhd", "vhdl", "vho", "vht"],
    comments: { line: ["--"], block: [], strings: [doubleQuoted] },
  },
  {
    name: "vim script",
    extensions: ["vim"],
    filenames: [".vimrc"],
    comments: { line: ['"'], block: [], strings: [] },
  },
  {
    name: "Visual Basic .NET",
    extensions: ["vb", "vbproj"],
    comments: { line: ["'"], block: [], strings: [doubleQuoted] },
  },
  { name: "Vuejs Component", extensions: ["vue"], comments: component },
  {
    name: "WebAssembly",
    extensions: ["wat", "wast"],
    comments: {
      line: [";;"],
      block: [{ open: "(;", close: ";)", nested: true, lineStart: false }],
      strings: [doubleQuoted],
    },
  },
  {
    name: "XML",
    extensions:
      "xml props targets resx plist xlf xliff storyboard xib fsproj vcxproj filters runsettings sqlproj shproj nuspec ruleset dotsettings rss kml launch iml xul urdf zcml jelly tmlanguage axml adml admx nfo manifest".split(
        " ",
      ),
    filenames: ["web.config", "app.config", "packages.config", "nuget.config"],
    comments: markup,
  },
  { name: "XSD", extensions: ["xsd"], comments: markup },
  { name: "XSLT", extensions: ["xsl", "xslt"], comments: markup },
  {
    name: "YAML",
    extensions: ["yaml", "yml"],
    filenames: [".clang-format", ".clang-tidy"],
    comments: hashStyle,
  },
  { name: "Zig", extensions: ["zig", "zon"], comments: { line: ["//"], block: [], strings: [doubleQuoted] } },
  {
    name: "zsh",
    extensions: ["zsh"],
    filenames: [".zshrc", ".zshenv", ".zprofile"],
    interpreters: ["zsh"],
    comments: hashStyle,
  },
];

export const lineLanguages: readonly LineLanguage[] = [...commonLineLanguages, ...rareLineLanguages];
