package dev.maturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelProvider;
import dev.maturity.io.MaturityJson;
import dev.maturity.lint.ModelLinter;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every shipped model keeps, and each of its variants, beyond the contract that everybody's models keep. */
public abstract class ShippedModelChecks {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();

  private final ModelProvider provider;
  private final Model model;

  protected ShippedModelChecks(ModelProvider provider) {
    this.provider = provider;
    this.model = ENGINE.model(provider.id());
  }

  @Test
  public final void isFoundAsAPlugIn() {
    assertThat(ENGINE.models().ids()).contains(provider.id());
    assertThat(ENGINE.problems()).isEmpty();
    assertThat(model.id()).isEqualTo(provider.id());
    assertThat(model).isEqualTo(provider.model());
  }

  @Test
  public final void isValidWithoutEvenAWarning() {
    assertThat(forms()).allSatisfy(form -> assertThat(ENGINE.validate(form)).isEmpty());
  }

  @Test
  public final void nothingInItIsSuspicious() {
    ModelLinter linter = ModelLinter.using(ENGINE.rules());

    assertThat(forms()).allSatisfy(form -> assertThat(linter.lint(form)).isEmpty());
  }

  @Test
  public final void readsBackAsItWasWritten() {
    MaturityJson json = MaturityJson.standard();

    assertThat(forms())
        .allSatisfy(form -> assertThat(json.readModel(json.write(form))).isEqualTo(form));
  }

  @Test
  public final void everyTextHasAGermanOne() {
    assertThat(forms()).allSatisfy(form -> {
      LabelSet german = german(form);
      assertThat(german.language()).isEqualTo("de");
      assertThat(german.missing(form)).isEmpty();
      assertThat(german.labels().keySet())
          .containsExactlyInAnyOrderElementsOf(form.texts().keySet());
      assertThat(form.labelled("de").orElseThrow().language()).isEqualTo("de");
    });
  }

  @Test
  public final void inGermanItScoresTheSame() {
    assertThat(provider.samples()).isNotEmpty();
    for (Model form : forms()) {
      Model german = form.labelled("de").orElseThrow();
      assertThat(ENGINE.validate(german)).isEmpty();
      for (Assessment sample : provider.samples()) {
        if (sample.model().equals(form.id())) {
          DimensionScore english = ENGINE.score(sample).overall();
          DimensionScore again = ENGINE.scorer(german).score(sample).overall();
          assertThat(again.score()).isEqualTo(english.score());
          assertThat(again.findLevel().map(Level::id))
              .isEqualTo(english.findLevel().map(Level::id));
        }
      }
    }
  }

  private List<Model> forms() {
    List<Model> forms = new ArrayList<>(List.of(model));
    model.variants().forEach(variant -> forms.add(model.variant(variant.id()).orElseThrow()));
    return forms;
  }

  private static LabelSet german(Model form) {
    return form.labelSets().stream()
        .filter(labels -> labels.id().equals("de"))
        .findFirst()
        .orElseThrow();
  }
}
