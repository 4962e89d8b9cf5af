/**
 * Names that methods of standard libraries bear. The only method of that name in a project says
 * nothing of what a call on an unknown object means, so such calls are not bound by name alone.
 */
export const commonMethodNames: ReadonlySet<string> = new Set(
  (
    "accept add addAll all any append apply args as assign at await begin bind build call cancel catch check clear clone close collect " +
    "commit compare compareTo concat connect contains containsKey copy count create cycle data debug decode default delete " +
    "destroy diff dispose done drop dump dup each emit empty encode end endsWith ends_with enqueue entries entry entrySet " +
    "equals error escape eval every exec execute exists exit expect extend extract fail fetch field file fill filter finally " +
    "find findAll first flat flatMap flush fmt fold foreach forEach format freeze from get getAttribute getClass getItem getName getOrDefault " +
    "getValue group handle has hasNext hash hashCode head id includes index indexOf info init insert into intersect invoke is isEmpty " +
    "is_empty isValid items iter iterator join key keys keySet kill last len length limit lines list listen load lock log " +
    "lower lstrip map match max merge message method min name new next notify now of off ok on once open or order orElse " +
    "parse patch path peek pipe plus poll pop post print println process push put query raise random range read " +
    "readLine ready recv reduce register reject release reload remove removeAll render repeat replace replaceAll replace_all request " +
    "require reset resolve respond response rest result resume reverse rollback round rstrip run save scan search select send " +
    "serialize set setUp setAttribute setItem setValue shift show shutdown size skip sleep slice some sort source splice split " +
    "start startsWith starts_with stat status stop store stream strip sub submit subscribe subscribers substr substring sum " +
    "swap sync take tap tell test text then throw tick to toArray toJSON toList toLowerCase toString toUpperCase to_a to_h " +
    "to_i to_json to_s to_str to_string to_sym to_vec transaction transform trim truncate type unbind unlock unpack " +
    "unregister unshift unsubscribe unwrap update upper url use valid validate value valueOf values verify view wait " +
    "walk warn with wrap write writeln yield zip"
  ).split(" "),
);
