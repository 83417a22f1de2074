package dev.maturity.io;

import dev.maturity.problem.Location;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's parser of YAML, held to what JSON can say as well: one document, names that are texts, and each thing written
 * out where it stands. Words without quotes mean what the core schema of YAML 1.2 says.
 */
final class YamlParser extends YAMLParser {

  private static final String QUOTE = "Maybe the text needs double quotes.";

  private final YamlLines lines;
  private final YamlTrouble trouble;
  private final YamlObjections objections;
  private boolean begun;

  YamlParser(
      ObjectReadContext context,
      IOContext io,
      int streamFeatures,
      int yamlFeatures,
      LoadSettings settings,
      Reader reader,
      String text,
      YamlObjections objections) {
    super(context, io, io.bufferRecycler(), streamFeatures, yamlFeatures, settings, reader);
    this.lines = new YamlLines(text);
    this.trouble = new YamlTrouble(text, lines);
    this.objections = objections;
  }

  @Override
  protected Event nextEvent() {
    Event event;
    try {
      event = super.nextEvent();
    } catch (YamlEngineException | NumberFormatException | IndexOutOfBoundsException e) {
      throw trouble.refusal(this, e, _lastEvent == null ? new Location(1, 1) : end(_lastEvent));
    }
    check(event);
    return event;
  }

  @Override
  public JsonToken nextToken() {
    try {
      return super.nextToken();
    } catch (YamlRefusal refusal) {
      throw refusal;
    } catch (JacksonException unforeseen) {
      throw trouble.refusal(this, unforeseen, begin(_lastEvent));
    }
  }

  private void check(Event event) {
    if (event instanceof DocumentStartEvent start) {
      checkDocument(start);
    }
    boolean inName = _streamReadContext.inObject() && _currToken != JsonToken.PROPERTY_NAME;
    if (event instanceof NodeEvent node) {
      checkReferences(node, inName);
    }
    if (event instanceof ScalarEvent scalar) {
      checkTag(scalar, scalar.getTag(), inName);
      if (inName && scalar.isPlain()) {
        checkName(scalar);
      }
    } else if (event instanceof CollectionStartEvent start) {
      checkTag(start, start.getTag(), inName);
      if (inName) {
        throw new YamlRefusal(this, begin(event), "The name of a property must be a text.", QUOTE);
      }
    }
  }

  private void checkDocument(DocumentStartEvent start) {
    if (begun) {
      throw new YamlRefusal(
          this,
          begin(start),
          "A second document begins here, and the text must hold only one.",
          "Maybe the line before it, or --- here, is one too many.");
    }
    begun = true;
    if (start.getSpecVersion().filter(version -> version.getMinor() != 2).isPresent()) {
      objections.add(
          false,
          new Location(1, 1),
          "The text asks for another YAML than 1.2, which is what is read.",
          "Maybe the line that begins with %YAML can be left out.");
    }
  }

  private void checkReferences(NodeEvent node, boolean inName) {
    String anchor = node.getAnchor().map(name -> Quoted.text(name.getValue())).orElse("");
    if (node instanceof AliasEvent) {
      String message = "The alias (*" + anchor + ") is not accepted.";
      String hint = "Maybe write out what it stands for, or put the text in double quotes.";
      if (inName) {
        throw new YamlRefusal(this, begin(node), message, hint);
      }
      objections.add(false, begin(node), message, hint);
    } else if (!anchor.isEmpty()) {
      objections.add(
          inName,
          begin(node),
          "The anchor (&" + anchor + ") is not accepted.",
          "Maybe leave it out, or put the text in double quotes.");
    }
  }

  private void checkTag(Event event, Optional<String> tag, boolean inName) {
    if (tag.isPresent()) {
      String written = tag.get().replaceFirst("^tag:yaml\\.org,2002:", "!!");
      objections.add(
          inName,
          begin(event),
          "The tag (" + Quoted.text(written) + ") is not accepted.",
          "Maybe leave it out, or put the text in double quotes.");
    }
  }

  private void checkName(ScalarEvent scalar) {
    String name = scalar.getValue();
    if (name.equals("<<")) {
      objections.add(
          true,
          begin(scalar),
          "The merge key (<<) is not accepted.",
          "Maybe write out what it stands for.");
    } else if (name.isEmpty()) {
      objections.add(true, begin(scalar), "A name is missing here.", "");
    } else if (YamlScalar.of(name) != YamlScalar.TEXT) {
      objections.add(
          true,
          begin(scalar),
          "The name (" + Quoted.text(name) + ") of a property must be a text.",
          "Maybe \"" + Quoted.text(name) + "\", in double quotes.");
    }
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    String value = scalar.getValue();
    _textValue = value;
    _cleanedTextValue = null;
    if (!scalar.isPlain()) {
      return JsonToken.VALUE_STRING;
    }
    YamlScalar meaning = YamlScalar.of(value);
    return switch (meaning) {
      case NULL -> JsonToken.VALUE_NULL;
      case TRUE -> JsonToken.VALUE_TRUE;
      case FALSE -> JsonToken.VALUE_FALSE;
      case TEXT -> JsonToken.VALUE_STRING;
      case AMBIGUOUS_NUMBER -> {
        objections.add(
            false,
            begin(scalar),
            "The number (" + Quoted.text(value) + ") begins with 0, which some read as octal.",
            "Maybe leave the 0 out; if it is a text, put it in double quotes.");
        yield JsonToken.VALUE_STRING;
      }
      case DECIMAL, OCTAL, HEXADECIMAL, NOT_FINITE -> {
        _textValue = meaning.number(value);
        yield JsonToken.VALUE_NUMBER_FLOAT;
      }
    };
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    Location begin = begin(_lastEvent);
    return new TokenStreamLocation(_ioContext.contentReference(), -1, begin.line(), begin.column());
  }

  private Location begin(@Nullable Event event) {
    return event == null ? new Location(1, 1) : at(event.getStartMark());
  }

  private Location end(Event event) {
    return at(event.getEndMark());
  }

  private Location at(Optional<Mark> mark) {
    return lines.at(mark.map(Mark::getIndex).orElse(0));
  }
}
