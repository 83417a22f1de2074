package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in plain words why a text is not JSON, from the place where the parser gave up. */
final class SyntaxTrouble {

  /** What word processors and other languages write for a double quote. */
  private static final String OTHER_QUOTES = "'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb";

  private final String text;
  private final Deque<OpenContainer> open;
  private final String parserWords;
  private final int line;
  private final int column;
  private final int offset;

  private SyntaxTrouble(
      String text, Deque<OpenContainer> open, String parserWords, TokenStreamLocation place) {
    this.text = text;
    this.open = open;
    this.parserWords = parserWords;
    this.line = Math.max(1, place.getLineNr());
    this.column = Math.max(1, place.getColumnNr());
    this.offset = (int) Math.max(0, Math.min(place.getCharOffset(), text.length()));
  }

  /**
   * The problem that ended the reading.
   *
   * @param text what was read
   * @param parser the parser, where it gave up
   * @param trouble why
   * @param open the objects and lists that had begun and not ended, from the innermost
   */
  static Problem of(
      String text, JsonParser parser, JacksonException trouble, Deque<OpenContainer> open) {
    TokenStreamLocation place =
        trouble.getLocation() == null ? parser.currentLocation() : trouble.getLocation();
    String words = String.valueOf(trouble.getOriginalMessage());
    SyntaxTrouble here = new SyntaxTrouble(text, open, words, place);
    return trouble instanceof StreamConstraintsException
        ? here.problem(
            ProblemCode.TOO_LARGE, "The text is beyond a limit of the JSON parser.", words, 0)
        : here.problem();
  }

  /** The problem of a text that does not end with its first value. */
  static Problem goesOn(Location begin, Location end) {
    return Problem.error(
            ProblemCode.SYNTAX,
            "",
            "The text goes on after its end, which is at %s.".formatted(end))
        .at(begin);
  }

  private Problem problem() {
    if (offset == text.length()) {
      return end();
    }
    char c = text.charAt(offset);
    if (parserSays("Unrecognized token") || parserSays("Non-standard token")) {
      return word();
    }
    if (parserSays("unquoted character")) {
      return character("inside a text", hintInsideText(c));
    }
    if (parserSays("character escape")) {
      return parserSays("hex-digit")
          ? character("here", "Maybe a \\u lacks some of its four hexadecimal digits.")
          : character("after a backslash", "Maybe two backslashes are meant.");
    }
    if (parserSays("numeric value") || c == '.' || c == '+') {
      return number();
    }
    return character("here", hint(c));
  }

  private Problem end() {
    String message = open.isEmpty()
        ? "The text ends too early."
        : "The text ends before the " + open.element().description() + ".";
    boolean quote = parserSays("quote") || parserSays("in property name");
    return problem(
        ProblemCode.SYNTAX, message, quote ? "Maybe a closing double quote is missing." : "", 0);
  }

  private Problem word() {
    int begin =
        parserSays("Non-standard token") ? back(c -> Character.isLetter(c) || c == '-') : offset;
    String word = text.substring(
        begin, forth(begin, c -> Character.isLetterOrDigit(c) || "_-./\\".indexOf(c) >= 0));
    String hint = Nearest.to(word, List.of("true", "false", "null"))
        .map(known -> "Maybe " + known + ".")
        .orElse("Maybe \"" + Quoted.text(word) + "\", in double quotes.");
    if (parserSays("Non-standard token")) {
      hint = "JSON has no such number.";
    } else if (begin == 0 && (word.endsWith(".json") || word.endsWith(".yaml"))) {
      hint = "Maybe the file is meant: Path.of(\"" + Quoted.text(word) + "\").";
    }
    return problem(
        ProblemCode.SYNTAX,
        "The word (" + Quoted.text(word) + ") is not JSON.",
        hint,
        offset - begin);
  }

  private Problem number() {
    IntPredicate part = c -> "+-.eE0123456789".indexOf(c) >= 0;
    int begin = back(part);
    String number = text.substring(begin, forth(begin, part));
    return problem(
        ProblemCode.SYNTAX,
        "The number (" + Quoted.text(number) + ") is not written as JSON asks.",
        likelyNumber(number),
        offset - begin);
  }

  /** The number with what JSON does not allow taken away, and what it asks for added. */
  private static String likelyNumber(String number) {
    String likely = number
        .replaceFirst("^\\+", "")
        .replaceFirst("^(-?)0+(?=[0-9])", "$1")
        .replaceFirst("^(-?)\\.", "$10.")
        .replaceFirst("\\.$", "");
    try {
      return likely.length() > JsonLimits.DIGITS
          ? ""
          : "Maybe " + Quoted.text(new BigDecimal(likely).toString()) + ".";
    } catch (NumberFormatException notEvenThen) {
      return "";
    }
  }

  private Problem character(String where, String hint) {
    int c = text.codePointAt(offset);
    boolean visible =
        (c > ' ' && c < 0x7f) || Character.isLetterOrDigit(c) || OTHER_QUOTES.indexOf(c) >= 0;
    String shown = visible ? Character.toString(c) : "U+%04X".formatted(c);
    return problem(
        ProblemCode.SYNTAX, "The character (" + shown + ") cannot stand " + where + ".", hint, 0);
  }

  private static String hintInsideText(char c) {
    return switch (c) {
      case '\n', '\r' -> "Maybe a closing double quote is missing.";
      case '\t' -> "Maybe \\t is meant.";
      default -> "";
    };
  }

  private String hint(char c) {
    int blanksFrom = back(Character::isWhitespace);
    char before = blanksFrom == 0 ? ' ' : text.charAt(blanksFrom - 1);
    if (OTHER_QUOTES.indexOf(c) >= 0) {
      return "Maybe a straight double quote is meant.";
    }
    if (c == '/' || c == '#') {
      return "Maybe a comment; JSON has none.";
    }
    if (c == '\0') {
      return "Maybe the file was not saved as UTF-8.";
    }
    if (parserSays("expecting a colon")) {
      return "Maybe a colon is missing before it.";
    }
    if (parserSays("expecting comma") && (blanksFrom < offset || "\"{[".indexOf(c) >= 0)) {
      return "Maybe a comma is missing before it.";
    }
    if (c == '}' || c == ']' || c == ',') {
      return hintAtEnd(c, before);
    }
    return Character.isLetter(c) && parserSays("property name")
        ? "Maybe the name is missing its double quotes."
        : "";
  }

  private String hintAtEnd(char c, char before) {
    if (before == ':') {
      return "Maybe a value is missing before it.";
    }
    if (before == ',' || c == ',') {
      return "Maybe there is one comma too many.";
    }
    return open.isEmpty()
        ? ""
        : "Maybe %c, the end of the %s."
            .formatted(open.element().closing(), open.element().description());
  }

  private Problem problem(ProblemCode code, String message, String hint, int columnsBack) {
    return Problem.error(code, OpenContainer.pointer(open), message)
        .withHint(hint)
        .at(new Location(line, Math.max(1, column - columnsBack)));
  }

  private boolean parserSays(String words) {
    return parserWords.contains(words);
  }

  /** Where the run of such characters begins that ends before the place. */
  private int back(IntPredicate part) {
    int begin = offset;
    while (begin > 0 && part.test(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Where the run of such characters ends. */
  private int forth(int begin, IntPredicate part) {
    int end = begin;
    while (end < text.length() && part.test(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
