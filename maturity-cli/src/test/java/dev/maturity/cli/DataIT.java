package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is read back from CSV and JSON are the numbers of the scorecard, bit for bit. */
class DataIT {

  @TempDir
  Path folder;

  /** The score of each node and criterion that has one, by its kind and id, in the order of the files. */
  private final Map<String, Score> scores = new LinkedHashMap<>();

  @BeforeEach
  void starterScoredByTheJar() throws IOException {
    Jar maturity = new Jar(folder);
    maturity.run("init").isGood();
    for (String form : List.of("--csv scores.csv", "--json scorecard.json")) {
      String[] option = form.split(" ");
      maturity
          .run("score", "my-model.yaml", "my-model-answers.csv", option[0], "-o", option[1])
          .isGood();
    }
    Scorecard card =
        MaturityJson.standard().readScorecard(Files.readString(folder.resolve("scorecard.json")));
    collect("overall", card.overall());
    // The whole, two dimensions, five criteria.
    assertThat(scores).hasSize(8);
    assertThat(scores.get("overall overall")).isEqualTo(Score.of(Fraction.of(5, 9)));
  }

  private void collect(String kind, DimensionScore node) {
    put(kind + " " + node.id(), node.score());
    for (CriterionScore criterion : node.criteria()) {
      put("criterion " + criterion.id(), criterion.value());
    }
    node.dimensions().forEach(dimension -> collect("dimension", dimension));
  }

  private void put(String name, @Nullable Score score) {
    if (score != null) {
      scores.put(name, score);
    }
  }

  @Test
  void csvReadsBackToTheSameBits() throws IOException {
    // No cell of the starter holds a comma or a quote.
    List<String> lines = Files.readAllLines(folder.resolve("scores.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    Map<String, Score> read = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat(cells).hasSameSizeAs(header);
      assertDecimalsAreNearest(header, cells);
      read.put(
          cells[header.indexOf("kind")] + " " + cells[header.indexOf("id")],
          new Score(
              Fraction.parse(cells[header.indexOf("score_exact")]),
              Double.parseDouble(cells[header.indexOf("score")])));
    }

    assertThat(read).containsExactlyEntriesOf(scores);
  }

  /** Each decimal beside an exact number is the double nearest to it; {@link Score} refuses any other. */
  private static void assertDecimalsAreNearest(List<String> header, String[] cells) {
    for (String column : List.of("score", "position", "coverage")) {
      String decimal = cells[header.indexOf(column)];
      String exact = cells[header.indexOf(column + "_exact")];
      assertThat(decimal.isEmpty()).isEqualTo(exact.isEmpty());
      if (!exact.isEmpty()) {
        assertThat(new Score(Fraction.parse(exact), Double.parseDouble(decimal)).exact())
            .hasToString(exact);
      }
    }
  }

  @Test
  void jsonReadsBackToTheSameBits() throws IOException {
    Map<String, Score> read = new LinkedHashMap<>();
    JsonNode whole = JsonText.tree(Files.readString(folder.resolve("scorecard.json")));
    read("overall", whole.get("overall"), read);

    assertThat(read).containsExactlyEntriesOf(scores);
  }

  private static void read(String kind, JsonNode node, Map<String, Score> read) {
    read.put(kind + " " + node.get("id").stringValue(), score(node.get("score")));
    node.path("criteria")
        .forEach(criterion -> read.put(
            "criterion " + criterion.get("id").stringValue(), score(criterion.get("value"))));
    node.path("dimensions").forEach(dimension -> read("dimension", dimension, read));
  }

  private static Score score(JsonNode json) {
    return new Score(
        Fraction.parse(json.get("exact").stringValue()), json.get("value").doubleValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void pythonReadsTheSameBits(String module) throws IOException {
    assumeTrue(
        new Jar(folder).shell("python3 -c 'import fractions'").code() == 0,
        "There is no python3 here; it would run the programs in docs/data.md.");
    String document = DocumentParts.of("data.md").text();
    List<String> programs = new DocumentText("docs/data.md", withoutParts(document))
        .blocks().stream()
            .filter(block -> block.language().equals("python"))
            .map(DocumentText.Block::text)
            .filter(text -> text.startsWith("import " + module))
            .toList();
    assertThat(programs).hasSize(1);
    Samples.write(folder, "program.py", programs.get(0));

    Run run = new Jar(folder).shell("python3 program.py");

    List<String> printed = new ArrayList<>();
    for (String line : run.isGood().out().lines().toList()) {
      String[] words = line.split(" ");
      String name = words[0] + " " + words[1];
      assertThat(new Score(Fraction.parse(words[3]), Double.parseDouble(words[2])))
          .as(name)
          .isEqualTo(scores.get(name));
      printed.add(name);
    }
    assertThat(printed).containsExactlyElementsOf(scores.keySet());
  }

  /** The comments that begin parts of this document are not for {@link DocumentText}. */
  private static String withoutParts(String document) {
    return document.replaceAll("<!-- generated: .* -->", "");
  }
}
