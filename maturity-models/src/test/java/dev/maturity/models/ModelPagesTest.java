package dev.maturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the pages about the models the same as their data, and their decisions in the register. */
class ModelPagesTest {

  /** Run the tests with {@code -Dmaturity.docs.update=true} to write the pages anew instead of comparing them. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.docs.update");

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path DATA = Path.of("src", "main", "resources");
  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+): ");

  private static final MaturityEngine ENGINE = MaturityEngine.standard();

  static List<Model> models() {
    return ENGINE.models().ids().stream().map(ENGINE::model).toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void thePageIsThatOfTheData(Model model) throws IOException {
    check(DOCS.resolve("models").resolve(model.id() + ".md"), ModelPage.of(model, file(model)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void thePageShowsEveryStatementAndUnknown(Model model) {
    String page = ModelPage.of(model, file(model));

    for (Criterion criterion : model.allCriteria()) {
      assertThat(page).contains("| " + criterion.id() + " |").contains(criterion.statement());
    }
    assertThat(model.background().unknowns()).isNotEmpty().allMatch(page::contains);
    assertThat(page).contains("not affiliated");
  }

  @Test
  @Tag("E26")
  void theCatalogueIsThatOfTheData() throws IOException {
    check(DOCS.resolve("models").resolve("README.md"), Catalogue.of(models()));
  }

  @Test
  void everyDecisionStandsInTheRegisterAndEveryEntryIsUsed() throws IOException {
    Set<String> registered = new LinkedHashSet<>();
    String register = Files.readString(DOCS.resolve("design-decisions.md"));
    Matcher headings = HEADING.matcher(register);
    while (headings.find()) {
      registered.add(headings.group(1));
    }
    List<String> named = new ArrayList<>();
    for (Model model : models()) {
      assertThat(model.background().decisions()).isNotEmpty();
      model.background().decisions().stream().map(Decision::id).forEach(named::add);
    }

    assertThat(registered)
        .containsAll(named)
        .allSatisfy(id -> assertThat(register)
            .contains("<a id=\"%s\"></a>\n\n## %s: ".formatted(id.toLowerCase(Locale.ROOT), id)));
    for (String id : registered) {
      boolean ofTheEngine = register.contains("## " + id + ": ")
          && register
              .substring(register.indexOf("## " + id + ": "))
              .lines()
              .limit(3)
              .anyMatch(line -> line.startsWith("*Not in a model:"));
      assertThat(named.contains(id) || ofTheEngine).as(id).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatADecisionIsAboutIsThere(Model model) {
    List<String> wholes = List.of(
        "levels",
        "criteria",
        "scoring",
        "prerequisites",
        "flags",
        "reassess",
        "benchmarks",
        "crosswalk");
    Set<String> texts = model.texts().keySet();
    for (Decision decision : model.background().decisions()) {
      for (String place : decision.about()) {
        boolean found = wholes.contains(place)
            || texts.stream().anyMatch(path -> (path + "/").startsWith(place + "/"))
            || model.scales().stream().anyMatch(scale -> place.equals("scales/" + scale.id()));
        assertThat(found).as("%s of %s", place, decision.id()).isTrue();
      }
    }
  }

  private static void check(Path file, String expected) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as(
            "%s is not that of the data. To write it anew, run%nmvn -pl maturity-models -am test -Dtest=ModelPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmaturity.docs.update=true",
            file)
        .isEqualTo(expected);
  }

  private static String file(Model model) {
    try (Stream<Path> files = Files.walk(DATA)) {
      Path found = files
          .filter(path -> path.getFileName().toString().equals(model.id() + ".json"))
          .findFirst()
          .orElseThrow();
      return "maturity-models/" + found.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
