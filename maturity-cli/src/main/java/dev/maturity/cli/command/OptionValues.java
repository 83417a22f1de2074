package dev.maturity.cli.command;

import dev.maturity.bulk.Measure;
import dev.maturity.cli.questionnaire.Questionnaire;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.BulkFormat;
import dev.maturity.problem.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What options mean, where it is more than a text. Each says what it expects in a person's words. */
final class OptionValues {

  private OptionValues() {}

  static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "The date (%s) must be a day, with the year first.".formatted(typed),
          "Such as 2026-10-15.");
    }
  }

  static Questionnaire questionnaire(String typed) {
    return named("format", typed, Questionnaire.values());
  }

  static BulkFormat bulkFormat(String typed) {
    return named("format", typed, BulkFormat.values());
  }

  static Measure measure(String typed) {
    return Stream.of(Measure.values())
        .filter(measure -> measure.name().equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElseThrow(() -> unknown(
            "measure",
            typed,
            Stream.of(Measure.values())
                .map(measure -> measure.name().toLowerCase(Locale.ROOT))
                .toList()));
  }

  private static <T> T named(String what, String typed, T[] all) {
    return Stream.of(all)
        .filter(one -> one.toString().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () -> unknown(what, typed, Stream.of(all).map(Object::toString).toList()));
  }

  /** Says that there is no such thing, which there is instead, and what was perhaps meant. */
  static UsageException unknown(String what, String typed, List<String> ids) {
    return new UsageException(
        "There is no %s (%s).".formatted(what, typed),
        Nearest.to(typed, ids)
            .map(near -> "Maybe " + near + ".")
            .orElse("There are: " + String.join(", ", ids) + "."));
  }
}
