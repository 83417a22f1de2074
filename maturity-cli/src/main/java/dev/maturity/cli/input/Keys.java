package dev.maturity.cli.input;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The names on the first level of a text. */
final class Keys {

  private Keys() {}

  /** The names down to where the text breaks off; of a list, those in any of its entries. */
  static Set<String> of(String text, Format format) {
    Set<String> names = new LinkedHashSet<>();
    if (format != Format.CSV) {
      TokenStreamFactory factory =
          format == Format.YAML ? new YAMLFactory() : JsonFactory.builder().build();
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
        read(parser, names);
      } catch (JacksonException broken) {
        // What is wrong is told by whoever reads it in earnest.
        return ImmutableSet.copyOf(names);
      }
    }
    return ImmutableSet.copyOf(names);
  }

  private static void read(JsonParser parser, Set<String> names) {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      for (JsonToken entry = parser.nextToken();
          entry != null && entry != JsonToken.END_ARRAY;
          entry = parser.nextToken()) {
        readEntry(parser, entry, names);
      }
    } else {
      readEntry(parser, first, names);
    }
  }

  private static void readEntry(JsonParser parser, @Nullable JsonToken first, Set<String> names) {
    if (first != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      names.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
