package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A theme is known by its words alone, which a label set replaces. */
class LabelledThemesTest {

  private static final LabelSet GERMAN =
      new LabelSet("de", "Deutsch", "de", Map.of("themes/people", "Menschen"));
  private static final LabelSet FRENCH =
      new LabelSet("fr", "Français", "fr", Map.of("themes/people", "Personnes"));
  private static final Model MODEL = Model.builder("m", "1.0.0", "M")
      .scales(new YesNoScale("yes-no", ""))
      .criteria(Criterion.builder("q1", "Staff are trained.", "yes-no")
          .theme("people")
          .build())
      .labelSets(GERMAN, FRENCH)
      .build();

  @Test
  void aModelWithThemesStaysValidInAnotherLanguage() {
    Model german = MODEL.labelled("de").orElseThrow();

    assertThat(german.criterion("q1").orElseThrow().theme()).isEqualTo("Menschen");
    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(german)).isEmpty();
  }

  @Test
  void aThirdLanguageIsWithinReachOfTheSecond() {
    Model french = MODEL.labelled("de").orElseThrow().labelled("fr").orElseThrow();

    assertThat(french.criterion("q1").orElseThrow().theme()).isEqualTo("Personnes");
  }
}
