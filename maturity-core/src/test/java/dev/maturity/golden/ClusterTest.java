package dev.maturity.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.fixture.Sent;
import dev.maturity.fixture.Without;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scorer is sent to a worker of a cluster, which has none of the libraries that read and validate. */
class ClusterTest {

  private static final String[] LIBRARIES = {
    "com.fasterxml.",
    "tools.jackson.",
    "de.siegmar.",
    "jakarta.",
    "org.hibernate.",
    "org.snakeyaml."
  };

  static List<String> models() throws IOException {
    return GoldenModels.names(".json");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aWorkerWithoutTheLibrariesGivesTheSameScorecards(String name) throws Exception {
    Model model = GoldenModels.model(name);
    Scorer scorer = Scorer.of(model, RuleCatalog.standard());
    List<Assessment> assessments = GoldenModels.cases(name).stream()
        .map(golden -> GoldenModels.assessment(model, golden))
        .toList();
    List<Object> job = new ArrayList<>(List.of(scorer));
    job.addAll(assessments);
    Without loader = new Without(LIBRARIES);

    Object back = Sent.read(worker(loader).apply(Sent.bytes(job)));

    List<Scorecard> here = assessments.stream().map(scorer::score).toList();
    assertThat(back).isEqualTo(here).hasToString(here.toString());
    assertThat(loader.refused()).isEmpty();
  }

  @Test
  void theLibrariesAreIndeedMissingThere() throws Exception {
    Class<?> json = new Without(LIBRARIES).loadClass(MaturityJson.class.getName());
    Object standard = json.getMethod("standard").invoke(null);

    assertThatThrownBy(() -> json.getMethod("readModel", String.class).invoke(standard, "{}"))
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }

  @SuppressWarnings("unchecked") // It is a worker.
  private static UnaryOperator<byte[]> worker(Without loader) throws Exception {
    return (UnaryOperator<byte[]>)
        loader.loadClass(Worker.class.getName()).getConstructor().newInstance();
  }
}
