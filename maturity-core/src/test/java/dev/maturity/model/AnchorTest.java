package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnchorTest {

  @Test
  void aLevelAloneHasTheWeightOne() {
    assertThat(Anchor.fromJson("managed"))
        .isEqualTo(Anchor.of("managed"))
        .isEqualTo(Anchor.fromJson(Map.of("level", "managed")))
        .isEqualTo(new Anchor("managed", BigDecimal.ONE));
  }

  @Test
  void weightsAreTakenAsWritten() {
    assertThat(Anchor.fromJson(Map.of("level", "managed", "weight", 0.1)).weight())
        .isEqualTo(new BigDecimal("0.1"));
    assertThat(Anchor.fromJson(Map.of("level", "managed", "weight", 2)).weight())
        .isEqualTo(new BigDecimal("2"));
  }

  @Test
  void theFormInAFileIsReadBackAsTheSame() {
    Anchor half = new Anchor("managed", new BigDecimal("0.5"));
    Anchor one = new Anchor("managed", new BigDecimal("1.0"));

    assertThat(Anchor.of("managed").toJson()).isEqualTo("managed");
    assertThat(half.toJson())
        .isEqualTo(Map.of("level", "managed", "weight", new BigDecimal("0.5")));
    for (Anchor anchor : List.of(Anchor.of("managed"), half, one)) {
      assertThat(Anchor.fromJson(anchor.toJson())).isEqualTo(anchor);
    }
  }

  @Test
  void anythingElseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.fromJson(3))
        .withMessage("The anchor (3) must be a level id, or an object with level and weight.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.fromJson(Map.of("weight", 1)))
        .withMessage(
            "The anchor ({weight=1}) must be a level id, or an object with level and weight.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.fromJson(Map.of("level", "managed", "weight", "much")))
        .withMessage("The value (much) must be a number.");
  }
}
