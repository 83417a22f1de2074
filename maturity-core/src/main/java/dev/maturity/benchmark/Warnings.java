package dev.maturity.benchmark;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Fraction;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to keep in mind about a comparison. Places are those of the benchmark. */
final class Warnings {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");

  private final Benchmark benchmark;
  private final Subject subject;
  private final List<Problem> warnings = new ArrayList<>();

  Warnings(Benchmark benchmark, Subject subject) {
    this.benchmark = benchmark;
    this.subject = subject;
  }

  List<Problem> all() {
    return List.copyOf(warnings);
  }

  /** Whether the subject is one of those that the study asked. */
  void addPopulation() {
    Population population = benchmark.study().population();
    if (population.conditions().isEmpty()) {
      add(
          "/study/population",
          population.description().isEmpty()
              ? "Whom the study asked is not known, so the subject (%s) may be of another kind."
                  .formatted(subject.name())
              : "Whether the subject (%s) is one of those whom the study asked is not known: %s"
                  .formatted(subject.name(), sentence(population.description())),
          "");
    }
    for (int i = 0; i < population.conditions().size(); i++) {
      addCondition(population.conditions().get(i), Pointer.to("/study/population/conditions", i));
    }
  }

  private void addCondition(AttributeCondition condition, String path) {
    String given = subject.attributes().get(condition.attribute());
    if (given == null || given.isBlank()) {
      add(
          path,
          "Whether the subject (%s) is one of those whom the study asked is not known: those have %s."
              .formatted(subject.name(), condition),
          "Maybe give the subject the attribute " + condition.attribute() + ".");
      return;
    }
    boolean number = NUMBER.matcher(given.strip()).matches();
    if (condition.isNumber() && !number) {
      add(
          path,
          "The attribute %s (%s) of the subject (%s) is no number, and those whom the study asked have %s."
              .formatted(condition.attribute(), given, subject.name(), condition),
          "Maybe digits alone.");
    } else if (!condition.admits(given)
        || (condition.isNumber() && !condition.admits(new BigDecimal(given.strip())))) {
      add(
          path,
          "The subject (%s) is not one of those whom the study asked: its %s is (%s), and theirs is %s."
              .formatted(
                  subject.name(),
                  condition.attribute(),
                  given,
                  condition.toString().substring(condition.attribute().length()).strip()),
          "");
    }
  }

  /** Whether the study is older than it may be, in years of the calendar. */
  void addAge(@Nullable LocalDate asOf, int oldAfter) {
    Integer year = benchmark.study().year();
    if (year == null) {
      add("/study", "When the study was made is not known, so it may be old.", "");
    } else if (asOf == null) {
      add(
          "/study/year",
          "Whether the study (%s) is too old is not known, since the assessment has no date."
              .formatted(year),
          "Maybe give the assessment a date, or say as of which day to compare.");
    } else if (asOf.getYear() - year > oldAfter) {
      add(
          "/study/year",
          "The study (%s) was %s years old on %s, and others may have moved since."
              .formatted(year, asOf.getYear() - year, asOf),
          "");
    }
  }

  void addInstrument() {
    String instrument = benchmark.study().instrument();
    if (!instrument.isEmpty()) {
      add(
          "/study/instrument",
          "Those whom the study asked were placed by another instrument: " + sentence(instrument),
          "");
    }
  }

  void addRounding(int parts) {
    BigDecimal unit = benchmark.study().roundedTo();
    if (unit != null && parts > 0) {
      Fraction most = Fraction.of(unit).times(Fraction.of(parts, 2));
      add(
          "/study/roundedTo",
          "The shares are rounded to %s, so an end of the interval may be off by up to %s."
              .formatted(Percent.exact(Fraction.of(unit)), Percent.exact(most)),
          "");
    }
  }

  /** Says so where the study itself does not tell as much. */
  void addDerived(Range used, Range reported) {
    if (!used.equals(reported)) {
      add(
          "/shares",
          "The interval rests on shares that the study does not say itself; without them it is from %s to %s."
              .formatted(Percent.down(reported.low()), Percent.up(reported.high())),
          "");
    }
  }

  private void add(String path, String message, String hint) {
    warnings.add(Problem.warning(ProblemCode.NOT_COMPARABLE, path, message).withHint(hint));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
