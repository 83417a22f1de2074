package dev.maturity.testkit;

import static dev.maturity.testkit.Responses.answer;
import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.ModelProvider;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Consensuses;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.LevelRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The code in the README is code that is run here or in {@link OracleProperties}, and fails as it says. */
class ReadmeTest {

  private static final Path TESTS = Path.of("src", "test", "java", "dev", "maturity", "testkit");

  @Nested
  class MiddleContractTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new Middle();
    }
  }

  @Nested
  class StrictGateContractTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return LevelRules.gate(Fraction.ONE);
    }
  }

  @Nested
  class LowestContractTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.min();
    }
  }

  @Nested
  class AcmeDataContractTest extends ModelProviderContract {
    @Override
    protected ModelProvider provider() {
      return new AcmeData();
    }
  }

  @Test
  void theScenarioHolds() {
    Model model = new AcmeData().model();

    verifyThat(model)
        .given(answer("q1", 3), answer("q2", "yes"), answer("q3", "always"))
        .scores("0.55")
        .reaches("managed")
        .isBlockedBy("q3");
  }

  static final class OrdinalMiddleContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new Middle(EnumSet.of(Law.ORDINAL));
    }
  }

  @Test
  void theFailureLooksAsShown() throws IOException {
    List<String> failures = Failures.of(OrdinalMiddleContract.class);

    assertThat(blocks("")).containsExactly(String.join("", failures) + "\n");
  }

  @Test
  void theCodeShownIsTheCodeRun() throws IOException {
    String source = squeezed(Files.readString(TESTS.resolve("ReadmeTest.java"))
        + Files.readString(TESTS.resolve("OracleProperties.java")));

    assertThat(blocks("java")).isNotEmpty();
    for (String snippet : blocks("java")) {
      for (String piece : snippet.split("\n\n")) {
        assertThat(source).contains(squeezed(piece));
      }
    }
  }

  /** The fenced blocks of one language, in order. */
  private static List<String> blocks(String language) throws IOException {
    Matcher fence = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")));
    List<String> blocks = new ArrayList<>();
    while (fence.find()) {
      if (fence.group(1).equals(language)) {
        blocks.add(fence.group(2));
      }
    }
    return blocks;
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
