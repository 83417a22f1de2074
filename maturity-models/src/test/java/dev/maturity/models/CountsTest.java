package dev.maturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The models hold as much as the inventory of the sources says, counted from the data. Of a criterion "more means less
 * mature" is either said by {@code reversed}, or by a scale on which fewer is better.
 */
class CountsTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();

  @ParameterizedTest
  @CsvSource({
    "gartner-cxm, 5, 0, 31, 6",
    "xm-institute, 5, 6, 6, 0",
    "xm-institute-evidence, 5, 6, 15, 1",
    "five-stage-seamless, 5, 0, 32, 8",
    "five-stage-innovation, 5, 0, 18, 3",
    "five-stage-innovation-extended, 5, 0, 36, 8",
    "five-stage-curve, 5, 0, 32, 9",
    "operational-strategic, 0, 2, 8, 0",
    "operational-strategic-extended, 0, 2, 15, 0",
    "core-pillars, 5, 6, 21, 0"
  })
  void aModelHoldsWhatTheInventoryCounts(
      String id, int levels, int dimensions, int criteria, long reversed) {
    Model model = ENGINE.model(id);

    assertThat(model.levels()).hasSize(levels);
    assertThat(model.dimensions()).hasSize(dimensions);
    assertThat(model.allCriteria()).hasSize(criteria);
    assertThat(reversed(model)).isEqualTo(reversed);
  }

  @Test
  void allModelsTogetherHold163CriteriaAnd188WithTheirExtensions() {
    List<Model> models = ENGINE.models().ids().stream().map(ENGINE::model).toList();

    assertThat(models).hasSize(8);
    assertThat(models.stream().mapToInt(model -> model.allCriteria().size()).sum())
        .isEqualTo(163);
    assertThat(models.stream().mapToLong(CountsTest::reversed).sum()).isEqualTo(27);
    List<Model> extended =
        models.stream().map(model -> model.variant("extended").orElse(model)).toList();
    assertThat(extended.stream().mapToInt(model -> model.allCriteria().size()).sum())
        .isEqualTo(188);
    assertThat(extended.stream().mapToLong(CountsTest::reversed).sum()).isEqualTo(32);
  }

  private static long reversed(Model model) {
    return model.allCriteria().stream()
        .filter(criterion -> criterion.reversed() || isFewerBetter(model, criterion))
        .count();
  }

  private static boolean isFewerBetter(Model model, Criterion criterion) {
    return model.scale(criterion.scale()).orElseThrow() instanceof CountScale;
  }
}
