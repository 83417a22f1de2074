package dev.maturity.io;

import java.io.Reader;
import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Makes parsers of YAML. The only way to them, so that whoever reads no YAML needs no library for it: this class is loaded
 * when the first is made.
 */
final class YamlParsers extends YAMLFactory {

  private static final long serialVersionUID = 1;

  private final transient YamlObjections objections;
  private final transient String text;

  private YamlParsers(String text, YamlObjections objections) {
    super(YAMLFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(JsonLimits.NESTING + 1)
            .build())
        .loadSettings(LoadSettings.builder()
            // Names that stand twice are found by our own reading, which goes on.
            .setAllowDuplicateKeys(true)
            // A larger text is refused before; a smaller buffer would be copied again and again.
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(text.length() + 1)
            .build()));
    this.text = text;
    this.objections = objections;
  }

  /** A parser of a text. */
  static JsonParser parser(String text, YamlObjections objections) {
    YamlParsers parsers = new YamlParsers(text, objections);
    return parsers.createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  @Override
  protected YamlParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
    return new YamlParser(
        context,
        io,
        _streamReadFeatures,
        _formatReadFeatures,
        _loadSettings,
        reader,
        text,
        objections);
  }
}
