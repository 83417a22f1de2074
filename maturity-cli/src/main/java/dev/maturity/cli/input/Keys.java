package dev.maturity.cli.input;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The names on the first level of a text, and the model that it names there. */
final class Keys {

  /** Where answers say of which model they are: in an assessment, and in a form. */
  private static final List<String> OF_MODELS = List.of("model", "_model");

  private final Set<String> names = new LinkedHashSet<>();
  private String model = "";

  private Keys() {}

  /** Reads down to where the text breaks off. */
  static Keys of(String text, Format format) {
    Keys keys = new Keys();
    if (format != Format.CSV) {
      TokenStreamFactory factory =
          format == Format.YAML ? new YAMLFactory() : JsonFactory.builder().build();
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
        keys.read(parser);
      } catch (JacksonException broken) {
        // What is wrong is told by whoever reads it in earnest.
        return keys;
      }
    }
    return keys;
  }

  /** Of a list, the names in any of its entries. */
  Set<String> names() {
    return ImmutableSet.copyOf(names);
  }

  /** The id of the first model that is named; empty if none is. */
  String model() {
    return model;
  }

  private void read(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      for (JsonToken entry = parser.nextToken();
          entry != null && entry != JsonToken.END_ARRAY;
          entry = parser.nextToken()) {
        readEntry(parser, entry);
      }
    } else {
      readEntry(parser, first);
    }
  }

  private void readEntry(JsonParser parser, @Nullable JsonToken first) {
    if (first != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      String name = parser.currentName();
      names.add(name);
      if (parser.nextToken() == JsonToken.VALUE_STRING
          && model.isEmpty()
          && OF_MODELS.contains(name)) {
        model = parser.getString();
      }
      parser.skipChildren();
    }
  }
}
