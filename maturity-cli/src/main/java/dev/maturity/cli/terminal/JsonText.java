package dev.maturity.cli.terminal;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as the library does: indented by two spaces, with line feeds, the same bytes for the same content. */
public final class JsonText {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER = MAPPER
      .writer()
      .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT));

  private JsonText() {}

  /**
   * Writes a tree.
   *
   * @param tree the tree
   * @return the text, its last line ended
   */
  public static String of(JsonNode tree) {
    return WRITER.writeValueAsString(tree) + "\n";
  }

  /**
   * Reads a text that this program wrote.
   *
   * @param json the text
   * @return the tree
   */
  public static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }
}
