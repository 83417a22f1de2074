package dev.maturity.io;

import dev.maturity.problem.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JsonParser;

/** Says in plain words why a text is not YAML, from what the parser says of it and where. */
final class YamlTrouble {

  private static final String QUOTE = "Maybe the text needs double quotes.";
  private static final String QUOTE_OR_INDENT =
      "Maybe the text needs double quotes, or a line is not indented as it should be.";

  private final String text;
  private final YamlLines lines;

  /** Says it of a text. */
  YamlTrouble(String text, YamlLines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The parser's trouble; one that does not say where it arose did so after what was read last. */
  YamlRefusal refusal(JsonParser parser, RuntimeException trouble, Location last) {
    if (trouble instanceof ReaderException character) {
      return new YamlRefusal(
          parser,
          lines.at(character.getPosition()),
          "The character (U+%04X) cannot stand in YAML.".formatted(character.getCodePoint()),
          character.getCodePoint() == 0
              ? "Maybe the file was not saved as UTF-8."
              : "Maybe leave it out, or write it as an escape in double quotes.");
    }
    if (trouble instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      return refusal(parser, marked, marked.getProblemMark().get().getIndex());
    }
    return new YamlRefusal(parser, last, "What comes after this is not YAML.", "");
  }

  private YamlRefusal refusal(JsonParser parser, MarkedYamlEngineException trouble, int position) {
    String context = String.valueOf(trouble.getContext());
    // Some are told with the problem in the place of the context.
    String says = context + "; " + trouble.getProblem();
    int begin = trouble.getContextMark().map(Mark::getIndex).orElse(position);
    Location from = lines.at(begin);
    int index = lines.index(position);
    boolean atEnd = text.substring(index).isBlank() && text.length() - index < JsonLimits.NAME;
    Words words = words(says, from, index, atEnd);
    // Where a colon is missing, the parser sees it only on the next line.
    boolean atBegin = says.contains("could not find expected ':'");
    return new YamlRefusal(parser, lines.at(atBegin ? begin : position), words.message, words.hint);
  }

  /** What is said. */
  private record Words(String message, String hint) {}

  private Words words(String says, Location from, int index, boolean atEnd) {
    if (says.contains("found unexpected end of stream")) {
      return new Words(
          "The text ends before the quotes that begin at " + from + ".",
          "Maybe a closing quote is missing.");
    }
    if (says.contains("found unexpected document separator")) {
      return new Words(
          "The quotes that begin at " + from + " must end before a line that begins so.",
          "Maybe a closing quote is missing.");
    }
    if (says.contains("flow") && atEnd) {
      return new Words(
          "The text ends before the %s that begins at %s."
              .formatted(says.contains("sequence") ? "list" : "object", from),
          "");
    }
    if (says.contains("could not find expected ':'")) {
      return new Words(
          "A colon must follow the name here, on the same line.",
          "Maybe a colon is missing, or the line is not indented enough.");
    }
    if (says.contains("mapping values are not allowed")) {
      return new Words("A colon cannot stand here.", QUOTE_OR_INDENT);
    }
    if (says.contains("sequence entries are not allowed")) {
      return new Words(
          "An entry of a list cannot begin here.", "Maybe it belongs on a line of its own.");
    }
    return index < text.length() && text.charAt(index) == '\t'
        ? new Words("A tab cannot stand here.", "Maybe indent with blanks.")
        : inside(says, from, index);
  }

  private Words inside(String says, Location from, int index) {
    if (says.contains("a tag") || says.contains("tag handle")) {
      return new Words("A tag, which begins with !, is not accepted.", QUOTE);
    }
    if (says.contains("scanning an a")) {
      return new Words("An anchor (&) or alias (*) is not accepted.", QUOTE);
    }
    if (says.contains("directive")) {
      return new Words("A line that begins with % is not accepted.", "Maybe leave it out.");
    }
    if (says.contains("block scalar") || says.contains("scanning a scalar")) {
      return new Words(
          "A text after | or > must begin on the next line, indented the same on each.", QUOTE);
    }
    if (says.contains("unknown escape")) {
      return text.charAt(index - 1) == '\\'
          ? new Words(
              character(index) + " cannot stand after a backslash.",
              "Maybe two backslashes are meant.")
          : new Words("There is no character of such a number.", "");
    }
    if (says.contains("escape sequence")) {
      return new Words("An escape lacks some of its hexadecimal digits.", "");
    }
    if (index < text.length() && text.charAt(index) == ':') {
      return new Words("A name is missing before the colon.", "");
    }
    if (says.contains("expected <block end>") && beginsLine(index)) {
      return new Words(
          "This line is not indented as the %s that begins at %s."
              .formatted(says.contains("mapping") ? "object" : "list", from),
          "Maybe it must begin in the same column.");
    }
    if (says.contains("<document start>")) {
      return new Words("The text goes on here after its end.", QUOTE_OR_INDENT);
    }
    return hinted(says, index);
  }

  private Words hinted(String says, int index) {
    String message = index < text.length()
        ? character(index) + " cannot stand here."
        : "The text ends too early.";
    if (says.contains("flow") && index < text.length() && text.charAt(index) == ',') {
      return new Words(message, "Maybe there is one comma too many.");
    }
    return says.contains("flow") && says.contains("expected ','")
        ? new Words(message, "Maybe a comma is missing before it.")
        : new Words(message, QUOTE);
  }

  private String character(int index) {
    if (index >= text.length()) {
      return "The end of the text";
    }
    int c = text.codePointAt(index);
    boolean visible = (c > ' ' && c < 0x7f) || Character.isLetterOrDigit(c);
    return "The character (" + (visible ? Character.toString(c) : "U+%04X".formatted(c)) + ")";
  }

  /** Whether only blanks stand before it in its line. */
  private boolean beginsLine(int index) {
    int before = index;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0 || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == '\r';
  }
}
