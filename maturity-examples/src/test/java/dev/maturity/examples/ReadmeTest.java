package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The code in the README is code of this class, and what it shows is what this class finds. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  @TempDir
  Path folder;

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  void theFirstExamplePrintsWhatStandsBelowIt() throws IOException {
    Path answers = folder.resolve("answers.json");
    try (InputStream shipped = Quickstart.class.getResourceAsStream("retailer-cxm.json")) {
      Files.copy(Objects.requireNonNull(shipped), answers);
    }

    assertThat(Printed.by(() -> firstExample(answers))).startsWith(blocks("").get(0));
  }

  @Test
  void theFirstExampleIsPrintedBeforeLineTwenty() throws IOException {
    List<String> lines = Files.readAllLines(README);

    assertThat(lines.subList(0, 19))
        .contains("```java", blocks("").get(0).lines().findFirst().orElseThrow());
  }

  @Test
  void theSecondExampleFindsWhatItsCommentsSay() throws IOException {
    Scorecard card = secondExample(MaturityEngine.standard());

    assertThat(card.overall().findLevel()).isEmpty();
    assertThat(blocks("java").get(1))
        .contains("// " + card.overall().coverage())
        .contains("// " + card.overall().range() + ", what the score could still become");
  }

  @Test
  void theProblemLooksAsShown() throws IOException {
    String model = """
        {
          "id": "m", "version": "1", "name": "M",
          "scales": [{"type": "yes-no", "id": "yn"}],
          "criteria": [{"id": "q1", "statement": "S", "scale": "yn", "weight": -1}]
        }
        """;
    MaturityException refused = catchThrowableOfType(
        MaturityException.class, () -> MaturityJson.standard().readModel(model));

    assertThat(blocks("")).contains(refused.problems().get(0) + "\n");
  }

  @Test
  void theCodeShownIsTheCodeRun() throws IOException {
    for (String snippet : blocks("java")) {
      String code = snippet.replace("Path.of(\"answers.json\")", "answers");
      assertThat(DocCode.source(ReadmeTest.class)).contains(DocCode.squeezed(code));
    }
  }

  private static void firstExample(Path answers) {
    MaturityEngine engine = MaturityEngine.standard();
    Model model = engine.model("gartner-cxm");
    Assessment assessment = MaturityJson.standard().readAssessment(answers, model);
    System.out.print(engine.score(assessment).summary());
  }

  @SuppressWarnings("ReturnValueIgnored") // the README shows what can be asked
  private static Scorecard secondExample(MaturityEngine engine) {
    Model model = engine.model("gartner-cxm");
    Assessment assessment = Assessment.of(model)
        .subject("Acme Retail")
        .answer("g2.1", 4)
        .answer("g2.2", "mostly")
        .dontKnow("g2.6")
        .notApplicable("g2.7", "no segments yet")
        .build();
    Scorecard card = engine.score(assessment);
    card.overall().coverage();
    card.overall().findLevel();
    card.overall().range();
    return card;
  }

  private static List<String> blocks(String language) throws IOException {
    return DocCode.blocks(README, language);
  }
}
