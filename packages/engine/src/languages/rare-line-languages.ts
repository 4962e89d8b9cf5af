import type { BlockComment, CommentSyntax } from "./comment-syntax.ts";
import { cStyle, doubleQuoted, hashStyle, singleQuoted, slashStar } from "./comment-syntax.ts";
import type { LineLanguage } from "./line-languages.ts";

function block(open: string, close: string, nested = false): BlockComment {
  return { open, close, nested, lineStart: false };
}

function comments(
  line: readonly string[],
  blocks: readonly BlockComment[] = [],
  strings: CommentSyntax["strings"] = [],
): CommentSyntax {
  return { line: [...line], block: [...blocks], strings: [...strings] };
}

const quotes = [doubleQuoted, singleQuoted];
const markup = comments([], [block("<!--", "-->")]);
const nothing = comments([]);
const semicolons = comments([";"], [], [doubleQuoted]);
const apostrophes = comments(["'"], [], [doubleQuoted]);
const parenStars = comments([], [block("(*", "*)", true)], [doubleQuoted]);
const percents = comments(["%"], [], [doubleQuoted]);

/** Name as cloc prints it, extensions, what is comment. */
const rows: readonly (readonly [string, string, CommentSyntax])[] = [
  ["ActionScript", "as", cStyle],
  ["Agda", "agda lagda", comments(["--"], [block("{-", "-}", true)], [doubleQuoted])],
  ["ANTLR Grammar", "g g4", cStyle],
  ["Apex Trigger", "trigger", cStyle],
  ["Arduino Sketch", "ino pde", cStyle],
  ["AsciiDoc", "adoc asciidoc", comments(["//"], [block("////", "////")])],
  ["ASP.NET", "ascx asmx aspx master sitemap", markup],
  ["AspectJ", "aj", cStyle],
  ["AutoHotkey", "ahk", semicolons],
  ["Blade", "blade.php blade", comments([], [block("{{--", "--}}"), block("<!--", "-->")])],
  ["C Shell", "csh tcsh", hashStyle],
  ["Cairo", "cairo", cStyle],
  ["Chapel", "chpl", cStyle],
  ["ClojureC", "cljc", semicolons],
  ["ClojureScript", "cljs", semicolons],
  ["COBOL", "cbl cob cobol cpy", comments(["*"])],
  ["ColdFusion", "cfm cfml", comments([], [block("<!---", "--->")])],
  ["Cucumber", "feature", comments(["#"])],
  ["Delphi Form", "dfm", nothing],
  ["dhall", "dhall", comments(["--"], [block("{-", "-}", true)], [doubleQuoted])],
  ["diff", "diff patch", comments(["#"])],
  ["DTD", "dtd", markup],
  ["EEx", "eex", comments([], [block("<%#", "%>")])],
  ["Embedded Crystal", "ecr", comments([], [block("<%#", "%>")])],
  ["F# Script", "fsx", comments(["//"], [block("(*", "*)", true)], [doubleQuoted])],
  ["Fennel", "fnl", semicolons],
  ["Flatbuffers", "fbs", cStyle],
  ["Fortran 77", "f77 f for ftn", comments(["!"], [], quotes)],
  ["Fortran 95", "f95", comments(["!"], [], quotes)],
  ["Freemarker Template", "ftl ftlh", comments([], [block("<#--", "-->")])],
  ["GDScript", "gd", hashStyle],
  ["Gleam", "gleam", comments(["//"], [], [doubleQuoted])],
  ["Godot Resource", "tres", comments([";"])],
  ["Godot Scene", "tscn", comments([";"])],
  ["Gradle", "gradle.kts gradle", cStyle],
  ["Haxe", "hx", cStyle],
  ["HLSL", "hlsl cg cginc hlsli fxh shader", cStyle],
  ["HTML EEx", "heex", comments([], [block("<%!--", "--%>"), block("<%#", "%>")])],
  ["Idris", "idr", comments(["--"], [block("{-", "-}", true)], [doubleQuoted])],
  ["IDL", "idl", semicolons],
  ["Imba", "imba", hashStyle],
  ["JavaServer Faces", "jsf", markup],
  ["Jinja Template", "jinja jinja2 j2", comments([], [block("{#", "#}")])],
  ["JSX", "jsx", cStyle],
  ["Korn Shell", "ksh", hashStyle],
  ["Lean", "lean", comments(["--"], [block("/-", "-/", true)], [doubleQuoted])],
  ["lex", "l lex", comments([], [slashStar])],
  ["liquid", "liquid", comments([], [block("{% comment %}", "{% endcomment %}")])],
  ["LLVM IR", "ll", semicolons],
  ["m4", "m4 ac", comments(["dnl"])],
  ["Mako", "mako", comments(["##"])],
  ["Maven", "pom", markup],
  ["Metal", "metal", cStyle],
  ["MSBuild script", "csproj msbuild vcproj btproj", markup],
  ["Nunjucks", "njk", comments([], [block("{#", "#}")])],
  ["Odin", "odin", cStyle],
  ["OpenSCAD", "scad", cStyle],
  ["Oracle PL/SQL", "prc spc fnc bod trg pkb pks", comments(["--"], [slashStar], quotes)],
  ["peg.js", "pegjs", cStyle],
  ["peggy", "peggy", cStyle],
  ["Pest", "pest", comments(["//"])],
  ["PL/I", "pl1 pli", comments([], [slashStar], quotes)],
  ["PlantUML", "puml plantuml", comments(["'"], [block("/'", "'/")])],
  ["PO File", "po pot", comments(["#"])],
  ["Pony", "pony", cStyle],
  ["Puppet", "pp", hashStyle],
  ["PureScript", "purs", comments(["--"], [block("{-", "-}")], [doubleQuoted])],
  ["QML", "qml qbs", cStyle],
  ["Raku", "raku rakumod p6 pm6", hashStyle],
  ["RAML", "raml", comments(["#"])],
  ["ReasonML", "re rei", cStyle],
  ["ReScript", "res resi", cStyle],
  ["Rexx", "rexx", comments(["--"], [slashStar], quotes)],
  ["Rmd", "rmd", nothing],
  ["RobotFramework", "robot", comments(["#"])],
  ["SAS", "sas", comments([], [slashStar], quotes)],
  ["sed", "sed", comments(["#"])],
  ["Smalltalk", "st", comments([], [block('"', '"')])],
  ["Smarty", "tpl smarty", comments([], [block("{*", "*}")])],
  ["SQL Data", "data.sql", comments(["--"], [slashStar], quotes)],
  ["SQL Stored Procedure", "spc.sql spoc.sql sproc.sql udf.sql", comments(["--"], [slashStar], quotes)],
  ["Standard ML", "sml sig fun", parenStars],
  ["Stata", "do ado", comments(["*", "//"], [slashStar], [doubleQuoted])],
  ["SugarSS", "sss", cStyle],
  ["SWIG", "i swg", cStyle],
  ["TableGen", "td", cStyle],
  ["Titanium Style Sheet", "tss", cStyle],
  ["TTCN", "ttcn ttcn3", cStyle],
  ["Twig", "twig", comments([], [block("{#", "#}")])],
  ["Unity-Prefab", "prefab mat", nothing],
  ["Vala", "vala", cStyle],
  ["Vala Header", "vapi", cStyle],
  ["VB for Applications", "vba", apostrophes],
  ["Velocity Template Language", "vm vtl", comments(["##"], [block("#*", "*#"), block("<!--", "-->")])],
  ["Visual Basic", "bas frm ctl vbp", apostrophes],
  ["Visual Basic Script", "vbs", apostrophes],
  ["Visual Studio Solution", "sln", nothing],
  ["Visualforce Component", "component", markup],
  ["Visualforce Page", "page", markup],
  ["Web Services Description", "wsdl", markup],
  ["WGSL", "wgsl", cStyle],
  ["Windows Module Definition", "def", comments([";"])],
  ["Windows Resource File", "rc rc2", cStyle],
  ["WiX include", "wxi", markup],
  ["WiX source", "wxs", markup],
  ["WXML", "wxml", markup],
  ["WXSS", "wxss", cStyle],
  ["XAML", "xaml axaml", markup],
  ["XHTML", "xhtml xht", markup],
  ["XQuery", "xq xquery xqy xql", comments([], [block("(:", ":)", true)], quotes)],
  ["Xtend", "xtend", cStyle],
  ["yacc", "y yacc", cStyle],
  // By content alone, where cloc asks it: see languageByContent.
  ["Coq", "", parenStars],
  ["MATLAB", "", percents],
  ["OpenCL", "", cStyle],
  ["ProGuard", "", comments(["#"])],
  ["Qt Linguist", "", markup],
  ["Qt Project", "", comments(["#"])],
];

export const rareLineLanguages: readonly LineLanguage[] = rows.map(([name, extensions, syntax]) => ({
  name,
  extensions: extensions === "" ? [] : extensions.split(" "),
  filenames: name === "Maven" ? ["pom.xml"] : [],
  comments: syntax,
}));

/** What decides between languages of one extension: the first pattern that the text's start has, else the last name. */
const byContent: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  cl: [["OpenCL", /\b__kernel\b|\bkernel void\b/]],
  inc: [["PHP", /<\?(?:php|=)/]],
  m: [
    ["Objective-C", /^\s*(?:#import|#include|@interface|@implementation|@import|\/\/|\/\*)/m],
    ["MATLAB", /^\s*(?:%|function\b|classdef\b)/m],
  ],
  pl: [["Prolog", /^\s*:-/m]],
  pp: [["Pascal", /^\s*(?:unit|program|uses|interface)\b.*;/im]],
  pro: [
    ["ProGuard", /^\s*-(?:keep|dont|optimi|assume|renamesource|allow|printmapping)/m],
    ["Qt Project", /^\s*(?:TEMPLATE|QT|SOURCES|CONFIG|HEADERS|TARGET)\s*[+*-]?=/m],
    ["Prolog", /^[^#;]*:-/m],
    ["IDL", /^/],
  ],
  ts: [["Qt Linguist", /^\s*<\?xml|^\s*<TS\b/]],
  v: [["Coq", /^\s*(?:Require|Theorem|Lemma|Definition|Inductive|Module|Section|Proof)\b/m]],
};

/** The language of a text among those that share an extension, lower case without the dot; null when that says enough. */
export function languageByContent(extension: string, head: string): string | null {
  return byContent[extension]?.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}
