package dev.maturity.io;

import dev.maturity.assessment.Subject;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;

/** A model to answer in CSV. */
final class CsvExample {

  static final Subject SUBJECT = Subject.named("Acme Retail");

  static final Model MODEL = Model.builder("acme-data", "1.0.0", "Acme data maturity")
      .scales(
          OrdinalScale.of("adoption", 0, "never", "partly, at times", "always"),
          OrdinalScale.of("samm", 0, "0", "0.5", "1"),
          new YesNoScale("yes-no", ""),
          new CountScale("count", "", 10),
          new NumberScale("hours", "", new BigDecimal("0"), new BigDecimal("24"), "h"))
      .criteria(
          Criterion.builder("q1", "It is done.", "adoption").build(),
          Criterion.builder("q2", "Is it so?", "yes-no").build(),
          Criterion.builder("q3", "How many?", "count").build(),
          Criterion.builder("q4", "It is done.", "samm").build(),
          Criterion.builder("q5", "How long?", "hours").build())
      .build();

  static final MaturityCsv CSV = MaturityCsv.forModel(MODEL);

  private CsvExample() {}

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
