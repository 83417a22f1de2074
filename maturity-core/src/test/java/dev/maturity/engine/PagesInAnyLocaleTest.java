package dev.maturity.engine;

import static dev.maturity.engine.ChangeScene.TWO;
import static dev.maturity.engine.ChangeScene.percents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Some locales write digits of their own; a page has the same on every machine. */
@Isolated
class PagesInAnyLocaleTest {

  @Test
  void aPageIsTheSameWhereDigitsAreOthers() {
    Locale ours = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      String pages = pages();
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat("%d".formatted(1)).isNotEqualTo("1");
      assertThat(pages()).isEqualTo(pages).contains("Level     2 of 2", "(+1)", "1 of 2 criteria");
    } finally {
      Locale.setDefault(ours);
    }
  }

  private static String pages() {
    Scorecard earlier = percents(TWO, 20, null);
    Scorecard later = percents(TWO, 80, 60);
    Change change = later.minus(earlier);
    return later.summary() + later.explain() + change.summary() + change.explain();
  }
}
