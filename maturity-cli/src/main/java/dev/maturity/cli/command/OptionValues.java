package dev.maturity.cli.command;

import dev.maturity.cli.questionnaire.Questionnaire;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.problem.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

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
    List<Questionnaire> all = List.of(Questionnaire.values());
    return all.stream()
        .filter(format -> format.toString().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() ->
            unknown("format", typed, all.stream().map(Questionnaire::toString).toList()));
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
