package dev.maturity.golden;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The model files and pages of this package. */
final class GoldenModels {

  /** No response, or nothing to compare. */
  static final String NOTHING = "–";

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/dev/maturity/golden");

  private GoldenModels() {}

  static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  static Model model(String name) {
    return MaturityJson.standard().readModel(FOLDER.resolve(name + ".json"));
  }

  static List<GoldenPage.Case> cases(String name) {
    return GoldenPage.read(FOLDER.resolve(name + ".md"));
  }

  static Assessment assessment(Model model, GoldenPage.Case golden) {
    AssessmentBuilder assessment = Assessment.of(model).subject("Acme");
    for (Map<String, String> row : golden.answers()) {
      row.forEach((column, text) -> {
        if (!column.equals("criterion") && !text.equals(NOTHING)) {
          if (!column.equals("answer")) {
            assessment.rater(column);
          }
          assessment.answer(row.get("criterion"), answer(text), "");
        }
      });
    }
    return assessment.build();
  }

  private static Answer answer(String text) {
    return switch (text) {
      case Answer.NOT_APPLICABLE -> new Answer.NotApplicable();
      case Answer.DONT_KNOW -> new Answer.DontKnow();
      default ->
        text.matches("[0-9.]+") ? new Answer.Rated(new BigDecimal(text)) : new Answer.Chosen(text);
    };
  }
}
