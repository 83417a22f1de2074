package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a text into a tree, in one pass and without recursion, and finds what is wrong with the text as such: broken
 * syntax, something after its end, the same name twice in one object, halves of characters, sizes beyond the limits.
 */
final class JsonSyntax {

  /** The lengths of tokens are checked here, with a problem for each; the nesting only as a second line of defence. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(JsonLimits.NESTING + 1)
          .maxNumberLength(JsonLimits.CHARACTERS)
          .maxStringLength(JsonLimits.CHARACTERS)
          .maxNameLength(JsonLimits.CHARACTERS)
          .build())
      .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Findings findings;
  private final Deque<OpenContainer> open = new ArrayDeque<>();
  private @Nullable JsonNode root;
  private @Nullable Location end;
  private boolean objected;

  private JsonSyntax(Findings findings) {
    this.findings = findings;
  }

  /**
   * A parser of the text, with the limits that protect it.
   *
   * @param source the text
   * @param objections takes what is refused in YAML and does not end the reading
   * @throws IllegalStateException if the text is YAML and the library that reads it is not there
   */
  static JsonParser parser(SourceText source, YamlObjections objections) {
    if (!source.isYaml()) {
      return FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }
    try {
      return YamlParsers.parser(source.text(), objections);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "The " + source.subject() + " is YAML, and the library that reads YAML is not there.\n"
              + "Maybe add the dependency tools.jackson.dataformat:jackson-dataformat-yaml"
              + " (in a module: requires tools.jackson.dataformat.yaml).",
          missing);
    }
  }

  /**
   * Reads the text.
   *
   * @param source the text
   * @param findings takes the problems; those of syntax have a location, the others only a pointer
   * @return the tree; null when the text could not be read to its end
   */
  static @Nullable JsonNode tree(SourceText source, Findings findings) {
    if (source.text().length() > JsonLimits.CHARACTERS) {
      findings.add(tooLarge("The text must have at most %s characters.", JsonLimits.CHARACTERS));
      return null;
    }
    JsonSyntax syntax = new JsonSyntax(findings);
    try (JsonParser parser = parser(source, syntax::object)) {
      try {
        JsonNode tree = syntax.read(parser);
        return syntax.objected ? null : tree;
      } catch (YamlRefusal refusal) {
        findings.add(refusal.problem(OpenContainer.pointer(syntax.open)));
        return null;
      } catch (JacksonException trouble) {
        findings.add(syntax.trouble(source.text(), parser, trouble));
        return null;
      }
    }
  }

  /** What was read is not what was meant, but what is wrong in the rest can still be found. */
  private void object(boolean inName, Location at, String message, String hint) {
    objected = true;
    String place = inName ? pointer() : pointerOfNext();
    findings.add(
        Problem.error(ProblemCode.SYNTAX, place, message).withHint(hint).at(at));
  }

  private @Nullable JsonNode read(JsonParser parser) {
    int tokens = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      tokens++;
      if (end != null) {
        findings.add(SyntaxTrouble.goesOn(at(parser), end));
        return null;
      }
      if (tokens > JsonLimits.TOKENS) {
        findings.add(
            tooLarge("The text must have at most %s names, values and brackets.", JsonLimits.TOKENS)
                .at(at(parser)));
        return null;
      }
      if (token.isStructStart() && open.size() == JsonLimits.NESTING) {
        findings.add(
            Problem.error(ProblemCode.TOO_LARGE, pointer(), JsonLimits.TOO_DEEP).at(at(parser)));
        return null;
      }
      accept(token, parser);
      if (findings.isFull()) {
        return null;
      }
    }
    if (root == null) {
      findings.add(
          Problem.error(ProblemCode.SYNTAX, "", "The text is empty.").at(new Location(1, 1)));
    }
    return root;
  }

  private Problem trouble(String text, JsonParser parser, JacksonException trouble) {
    Problem problem = SyntaxTrouble.of(text, parser, trouble, open);
    return end == null || problem.location() == null
        ? problem
        : SyntaxTrouble.goesOn(problem.location(), end);
  }

  private void accept(JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT -> begin(new OpenContainer(NODES.objectNode(), at(parser)));
      case START_ARRAY -> begin(new OpenContainer(NODES.arrayNode(), at(parser)));
      case END_OBJECT, END_ARRAY -> {
        open.pop();
        endIfDone(parser);
      }
      case PROPERTY_NAME -> name(parser);
      case VALUE_STRING -> value(NODES.stringNode(string(parser.getString())), parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> value(JsonNumber.of(parser.getString()), parser);
      case VALUE_TRUE -> value(NODES.booleanNode(true), parser);
      case VALUE_FALSE -> value(NODES.booleanNode(false), parser);
      default -> value(NODES.nullNode(), parser);
    }
  }

  private void begin(OpenContainer container) {
    attach(container.node());
    open.push(container);
  }

  private void value(JsonNode node, JsonParser parser) {
    attach(node);
    endIfDone(parser);
  }

  private void attach(JsonNode node) {
    if (open.isEmpty()) {
      root = node;
    } else {
      open.element().attach(node);
    }
  }

  private void endIfDone(JsonParser parser) {
    if (open.isEmpty()) {
      end = at(parser);
    }
  }

  private void name(JsonParser parser) {
    String name = parser.currentName();
    OpenContainer object = open.element();
    if (name.length() > JsonLimits.NAME) {
      object.ignoreNext(name);
      findings.add(Problem.error(
              ProblemCode.TOO_LARGE,
              pointer(),
              "The name (%s) of a property must have at most %s characters."
                  .formatted(Quoted.text(name), JsonLimits.NAME))
          .at(at(parser)));
    } else if (object.has(name)) {
      object.ignoreNext(name);
      findings.add(Problem.error(
              ProblemCode.DUPLICATE_KEY,
              Pointer.to(pointer(), name),
              "The property (%s) stands twice in the same object.".formatted(Quoted.text(name)))
          .at(at(parser)));
    } else {
      object.next(name);
      checkCharacters(name);
    }
  }

  private String string(String string) {
    checkCharacters(string);
    if (string.length() > JsonLimits.STRING) {
      findings.add(Problem.error(
          ProblemCode.TOO_LARGE,
          pointerOfNext(),
          "The text (%s) must have at most %s characters."
              .formatted(Quoted.text(string), JsonLimits.STRING)));
      return string.substring(0, JsonLimits.STRING);
    }
    return string;
  }

  /** A file cannot hold one half of a character that takes two. */
  private void checkCharacters(String string) {
    if (Surrogates.hasLonely(string)) {
      findings.add(Problem.error(
          ProblemCode.BAD_TEXT,
          pointerOfNext(),
          "The text (%s) holds one half of a character.".formatted(Quoted.text(string))));
    }
  }

  private String pointer() {
    return OpenContainer.pointer(open);
  }

  private String pointerOfNext() {
    return open.isEmpty() ? "" : Pointer.to(pointer(), open.element().nextSegment());
  }

  private static Problem tooLarge(String message, int limit) {
    return Problem.error(ProblemCode.TOO_LARGE, "", message.formatted(limit));
  }

  private static Location at(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(location.getLineNr(), location.getColumnNr());
  }
}
