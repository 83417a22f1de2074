package dev.maturity.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.fixture.Without;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Level;
import dev.maturity.model.OrdinalScale;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CleanRecordsTest {

  record Mailed(@Email String address) {}

  record Shouted(
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
      String text) {}

  record Free(String text, int number) {}

  record Named(Map<@Size(max = 3) String, List<@NotBlank String>> names) {}

  record Measured(
      @Digits(integer = 2, fraction = 1) @Nullable BigDecimal number) {}

  private static final class NoRecord {}

  @Test
  void aRecordThatKeepsItsConstraintsIsClean() {
    assertThat(CleanRecords.includes(Level.of("initial", "Initial"))).isTrue();
    assertThat(CleanRecords.includes(OrdinalScale.of("two", 1, "no", "yes"))).isTrue();
    assertThat(CleanRecords.includes(new Free("", 0))).isTrue();
  }

  @Test
  void oneThatBreaksThemIsNot() {
    assertThat(CleanRecords.includes(Level.of("Initial", "Initial"))).isFalse();
    assertThat(CleanRecords.includes(Level.of("initial", " "))).isFalse();
    assertThat(CleanRecords.includes(OrdinalScale.of("one", 1, "no"))).isFalse();
  }

  @Test
  void whatStandsInListsAndMapsIsLookedAt() {
    assertThat(CleanRecords.includes(new Named(Map.of("abc", List.of("x"))))).isTrue();
    assertThat(CleanRecords.includes(new Named(Map.of("abcd", List.of("x"))))).isFalse();
    assertThat(CleanRecords.includes(new Named(Map.of("abc", List.of("x", "")))))
        .isFalse();
  }

  @Test
  void digitsAreCountedAsWritten() {
    assertThat(CleanRecords.includes(new Measured(new BigDecimal("99.9")))).isTrue();
    assertThat(CleanRecords.includes(new Measured(new BigDecimal("99.90")))).isFalse();
    assertThat(CleanRecords.includes(new Measured(new BigDecimal("1E2")))).isFalse();
    assertThat(CleanRecords.includes(new Measured(null))).isTrue();
  }

  @Test
  void aConstraintOfAnotherKindIsNeverCertain() {
    assertThat(CleanRecords.includes(new Mailed("ann@example.org"))).isFalse();
    assertThat(CleanRecords.includes(new Shouted("abc"))).isFalse();
  }

  @Test
  void nothingIsKnownOfWhatIsNoRecord() {
    assertThat(CleanRecords.includes(new NoRecord())).isFalse();
  }

  @Test
  void aValidModelIsReadWithoutHibernateValidator() throws Exception {
    Without loader = new Without("org.hibernate.");
    Class<?> json = loader.loadClass(MaturityJson.class.getName());
    Object standard = json.getMethod("standard").invoke(null);

    Object model = json.getMethod("readModel", String.class)
        .invoke(standard, MaturityJson.standard().write(SmallModel.flat().build()));

    assertThat(model).hasToString(SmallModel.flat().build().toString());
    assertThat(loader.refused()).isEmpty();
  }
}
