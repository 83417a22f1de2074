package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The numbers on the page are those of retailer-cxm-by-hand.md, worked out without the engine. */
@ResourceLock(Resources.SYSTEM_OUT)
class QuickstartTest {

  @Test
  void printsTheWholeScorecard() throws IOException {
    try (InputStream expected = QuickstartTest.class.getResourceAsStream("quickstart.txt")) {
      assertThat(Printed.by(() -> Quickstart.main(new String[0])))
          .isEqualTo(
              new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
