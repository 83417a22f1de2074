package dev.maturity.models.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkValidator;
import dev.maturity.crosswalk.NotCarried;
import dev.maturity.crosswalk.Translation;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.models.gartner.GartnerCxm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps docs/crosswalk.md true. */
class CrosswalkDocumentTest {

  private static String page() throws Exception {
    return Files.readString(Path.of("../docs/crosswalk.md"));
  }

  @Test
  void theExampleIsACrosswalkThatLeadsOnFromTheShippedOne() throws Exception {
    String json = page().split("<!-- example -->\n```json\n")[1].split("```")[0];

    Crosswalk example = CrosswalkJson.standard().read(json);

    assertThat(CrosswalkValidator.against(List.of(new GartnerCxm().model())).validate(example))
        .isEmpty();
    Translation far =
        new CxCrosswalk().crosswalk().with(example).translate("acme-cx", "build", "xm-institute");
    assertThat(far.range()).hasToString("2, Initiate to 3, Mobilize");
  }

  @Test
  void everyReasonIsExplained() throws Exception {
    String page = page();
    for (NotCarried.Reason reason : NotCarried.Reason.values()) {
      String word = NotCarried.Reason.class
          .getField(reason.name())
          .getAnnotation(JsonProperty.class)
          .value();
      assertThat(page).contains("| `" + word + "` |");
    }
  }

  @Test
  void theCountsInTheDecisionAreThoseOfTheFile() throws Exception {
    Crosswalk crosswalk = new CxCrosswalk().crosswalk();
    long close = crosswalk.criterionLinks().stream()
        .filter(link -> link.relation().toString().equals("close"))
        .count();

    assertThat(Files.readString(Path.of("../docs/adr/0014-translate-levels-as-ranges.md")))
        .contains("%s of %s links".formatted(close, crosswalk.criterionLinks().size()));
  }
}
