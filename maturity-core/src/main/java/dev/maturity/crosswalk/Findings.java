package dev.maturity.crosswalk;

import dev.maturity.model.Limits;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.PlainText;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects problems of a crosswalk. */
final class Findings {

  private static final Pattern ID = Pattern.compile(Limits.ID_PATTERN);

  /** Comparing every unknown name with every known one could take hours on a file made for that. */
  private static final long MOST_LETTERS_COMPARED = 10_000_000;

  private static final int LONGEST_SHOWN = 100;

  private final List<Problem> problems = new ArrayList<>();
  private long lettersCompared;

  List<Problem> all() {
    return List.copyOf(problems);
  }

  void error(ProblemCode code, String path, String message) {
    problems.add(Problem.error(code, path, message));
  }

  void error(ProblemCode code, String path, String message, String hint) {
    problems.add(Problem.error(code, path, message).withHint(hint));
  }

  /** An id that should name one of some things, and does not. */
  void unknown(String path, String kind, String id, String owner, Collection<String> known) {
    lettersCompared += (id.length() + 1L) * known.size();
    error(
        ProblemCode.DANGLING_REFERENCE,
        path,
        "The %s (%s) must be in the %s, and it is not.".formatted(kind, shown(id), owner),
        lettersCompared > MOST_LETTERS_COMPARED ? "" : Nearest.hint(id, known));
  }

  void id(String path, String kind, String id) {
    if (!ID.matcher(id).matches()) {
      error(
          ProblemCode.BAD_TEXT,
          path,
          "The id (%s) of the %s must be kebab-case or dot-case, such as customer-voice or g2.1."
              .formatted(shown(id), kind));
    }
  }

  void text(String path, String property, String owner, String text, int most) {
    if (text.length() > most) {
      error(
          ProblemCode.BAD_TEXT,
          path,
          "The %s (%s) of the %s must have at most %s characters."
              .formatted(property, shown(text), owner, most));
    }
  }

  void filled(String path, String property, String owner, String text, int most) {
    if (text.isBlank()) {
      error(
          ProblemCode.BAD_TEXT,
          path,
          "The %s (%s) of the %s must not be blank.".formatted(property, shown(text), owner));
    }
    text(path, property, owner, text, most);
  }

  /** Ids that stand twice in a list. */
  void unique(String list, String kind, List<String> ids) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Integer earlier = first.putIfAbsent(ids.get(i), i);
      if (earlier != null) {
        error(
            ProblemCode.DUPLICATE_ID,
            Pointer.to(list, i),
            "The %s (%s) must be unique, and it stands at %s too."
                .formatted(kind, shown(ids.get(i)), Pointer.to(list, earlier)));
      }
    }
  }

  static String shown(String text) {
    String plain = PlainText.of(text);
    return plain.length() <= LONGEST_SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }
}
