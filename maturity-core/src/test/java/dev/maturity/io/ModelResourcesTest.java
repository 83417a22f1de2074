package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider ships beside its class. */
class ModelResourcesTest {

  private final Map<String, String> files = new HashMap<>(Map.of(
      "acme.json", """
      {"id": "acme", "version": "1", "name": "Acme", "language": "en",
       "scales": [{"type": "yes-no", "id": "yn"}],
       "criteria": [{"id": "q1", "statement": "It is so.", "scale": "yn"}],
       "variants": [{"id": "long", "adds": [
         {"after": "q1", "criteria": [{"id": "q2", "statement": "That too.", "scale": "yn"}]}]}]}
      """, "acme.de.json", """
      {"id": "de", "language": "de", "labels": {
        "q1": "Es ist so.",
        "q2": "Das auch."}}
      """, "samples/short.json", """
      {"model": "acme", "modelVersion": "1", "subject": {"name": "A"},
       "responses": [{"criterion": "q1", "answer": "yes"}]}
      """, "samples/long.json", """
      {"model": "acme-long", "modelVersion": "1", "subject": {"name": "B"},
       "responses": [{"criterion": "q2", "answer": "no"}]}
      """));

  private final ModelResources resources = ModelResources.of("acme", name -> {
    String text = files.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  });

  @Test
  void theModelHasALabelSetForEachLanguage() {
    assertThat(resources.id()).isEqualTo("acme");
    assertThat(resources.model().labelSets()).isEmpty();
    assertThat(resources.model("de").labelled("de").orElseThrow().allCriteria())
        .extracting("statement")
        .containsExactly("Es ist so.");
  }

  @Test
  void aSampleIsOfTheModelOrOfAVariant() {
    assertThat(resources.samples(resources.model(), "long", "short"))
        .extracting(Assessment::model)
        .containsExactly("acme-long", "acme");
  }

  @Test
  void aMistakeInALanguageIsSaidWithFileAndLine() {
    files.computeIfPresent("acme.de.json", (name, text) -> text.replace("q2", "q22"));

    assertThatThrownBy(() -> resources.model("de"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The label set in the resource (acme.de.json) cannot be read: 1 problem.
            * line 3, column 3, /labels/q22: The level, dimension, criterion or text (q22) of the label set (de) must be in the model.
              Maybe q2.""");
  }

  /** Who scores in one language does not wait for the others. */
  @Test
  void whatALanguageMakesOfTheModelIsValidatedWhenThatIsScored() {
    files.computeIfPresent(
        "acme.json",
        (name, text) -> text.replace(
            "{\"type\": \"yes-no\", \"id\": \"yn\"}",
            "{\"type\": \"ordinal\", \"id\": \"yn\", \"points\": [{\"label\": \"no\"}, {\"label\": \"yes\"}]}"));
    files.computeIfPresent(
        "acme.de.json",
        (name, text) -> text.replace("\"q1\"", "\"scales/yn/points/1/label\": \"yes\", \"q1\""));
    String twice = "The label (yes) of the point of the scale (yn) must be unique";

    Model model = resources.model("de");

    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(model))
        .extracting(Problem::path)
        .containsExactly("/labelSets/0", "/variants/0");
    assertThat(Scorer.of(model, RuleCatalog.standard()).model()).isEqualTo(model);
    Model german = model.labelled("de").orElseThrow();
    assertThatThrownBy(() -> Scorer.of(german, RuleCatalog.standard()))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(twice);
  }

  @Test
  void aMistakeInASampleIsSaidWithFileAndLine() {
    files.computeIfPresent("samples/long.json", (name, text) -> text.replace("no", "nope"));

    assertThatThrownBy(() -> resources.samples(resources.model(), "long"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The assessment in the resource (samples/long.json) cannot be read")
        .hasMessageContaining("line 2, ");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    files.clear();

    assertThatThrownBy(resources::model)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the resource (acme.json)")
        .hasMessageContaining("no such resource");
  }
}
