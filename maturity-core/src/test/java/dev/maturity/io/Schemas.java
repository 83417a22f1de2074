package dev.maturity.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas in the jar, as an independent validator understands them. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Schemas() {}

  /** The text of a resource of this package. */
  static String text(String resource) {
    try (InputStream stream = MaturityJson.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema of that name has against a text. */
  static List<String> complaints(String name, String json) {
    Schema schema = SCHEMAS.computeIfAbsent(
        name, n -> REGISTRY.getSchema(text(n + ".schema.json"), InputFormat.JSON));
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
