package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the parameters of a rule in a model against the rule's definition. */
final class ParameterCheck {

  private final RuleCatalog catalog;
  private final List<Level> levels;

  ParameterCheck(RuleCatalog catalog, List<Level> levels) {
    this.catalog = catalog;
    this.levels = levels;
  }

  List<Problem> check(RuleDefinition<?> definition, Rule rule, String path) {
    List<Problem> problems = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Parameter parameter : definition.parameters()) {
      names.add(parameter.name());
      Object value = rule.parameters().get(parameter.name());
      if (value != null) {
        checkValue(parameter, rule, value, Pointer.to(path, parameter.name()), problems);
      } else if (parameter.required()) {
        problems.add(Problem.error(
            ProblemCode.BAD_PARAMETER,
            path,
            "The parameter (%s) of the rule (%s) must be given: %s."
                .formatted(parameter.name(), rule.id(), parameter.type())));
      }
    }
    problems.addAll(unknownParameters(rule, names, path));
    if (problems.isEmpty()) {
      tryFactory(definition, rule, path, problems);
    }
    return problems;
  }

  List<Problem> unknownParameters(Rule rule, List<String> known, String path) {
    List<Problem> problems = new ArrayList<>();
    for (String name : rule.parameters().keySet()) {
      if (!known.contains(name)) {
        String hint = known.isEmpty()
            ? "It takes no parameters."
            : Nearest.to(name, known)
                .map(nearest -> "Maybe " + nearest + ".")
                .orElse("It takes " + String.join(", ", known) + ".");
        problems.add(Problem.error(
                ProblemCode.BAD_PARAMETER,
                Pointer.to(path, name),
                "The rule (%s) has no parameter (%s).".formatted(rule.id(), name))
            .withHint(hint));
      }
    }
    return problems;
  }

  private void checkValue(
      Parameter parameter, Rule rule, Object value, String path, List<Problem> problems) {
    boolean fits = switch (parameter.type()) {
      case NUMBER -> checkNumber(parameter, rule, value, path, problems);
      case NUMBERS -> checkNumbers(parameter, rule, value, path, problems);
      case NUMBER_PER_LEVEL ->
        value instanceof Map<?, ?> byLevel
            ? perLevel(parameter, rule, problems).check(byLevel, path)
            : checkNumber(parameter, rule, value, path, problems);
      case NUMBER_PER_LOWER_LEVEL ->
        value instanceof Map<?, ?> byLevel
            && perLevel(parameter, rule, problems).checkLower(byLevel, path);
      case CHOICE -> checkChoice(parameter, rule, value, path, problems);
      case CHOICES ->
        value instanceof List<?> list
            ? checkChoices(parameter, rule, list, path, problems)
            : checkChoice(parameter, rule, value, path, problems);
      case AGGREGATION -> checkAggregation(value, path, problems);
    };
    if (!fits) {
      problems.add(Problem.error(
          ProblemCode.BAD_PARAMETER,
          path,
          "The parameter (%s) of the rule (%s) must be %s, not (%s)."
              .formatted(parameter.name(), rule.id(), parameter.type(), shown(value))));
    }
  }

  /** The value; a text that looks like a number has quotes, since they are what is wrong with it. */
  private static String shown(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ParameterCheck::shown).toList().toString();
    }
    return value instanceof String text && text.matches("[-+]?[0-9.]+")
        ? '"' + text + '"'
        : value.toString();
  }

  private PerLevelCheck perLevel(Parameter parameter, Rule rule, List<Problem> problems) {
    List<String> levelIds = levels.stream().map(Level::id).toList();
    return new PerLevelCheck(parameter, rule, levelIds, problems);
  }

  /** False if it is no number; one out of bounds is a problem of its own. */
  static boolean checkNumber(
      Parameter parameter, Rule rule, Object value, String path, List<Problem> problems) {
    if (!(value instanceof BigDecimal decimal)) {
      return false;
    }
    Fraction least = parameter.least();
    Fraction greatest = parameter.greatest();
    String bounds;
    try {
      Fraction number = Fraction.of(decimal);
      boolean tooLow = least != null && number.compareTo(least) < 0;
      boolean tooHigh = greatest != null && number.compareTo(greatest) > 0;
      if (!tooLow && !tooHigh) {
        return true;
      }
      bounds = least != null && greatest != null
          ? "from " + least + " to " + greatest
          : least != null ? "at least " + least : "at most " + greatest;
    } catch (ArithmeticException tooManyDigits) {
      bounds = "a number of ordinary size";
    }
    problems.add(Problem.error(
        ProblemCode.BAD_PARAMETER,
        path,
        "The parameter (%s) of the rule (%s) must be %s, not (%s)."
            .formatted(parameter.name(), rule.id(), bounds, decimal)));
    return true;
  }

  private static boolean checkNumbers(
      Parameter parameter, Rule rule, Object value, String path, List<Problem> problems) {
    if (!(value instanceof List<?> list)) {
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < list.size(); i++) {
      fits &= checkNumber(parameter, rule, list.get(i), Pointer.to(path, i), problems);
    }
    return fits;
  }

  private static boolean checkChoices(
      Parameter parameter, Rule rule, List<?> list, String path, List<Problem> problems) {
    boolean fits = true;
    for (int i = 0; i < list.size(); i++) {
      fits &= checkChoice(parameter, rule, list.get(i), Pointer.to(path, i), problems);
    }
    return fits;
  }

  private static boolean checkChoice(
      Parameter parameter, Rule rule, Object value, String path, List<Problem> problems) {
    if (!(value instanceof String word)) {
      return false;
    }
    if (!parameter.choices().contains(word)) {
      problems.add(Problem.error(
              ProblemCode.BAD_PARAMETER,
              path,
              "The parameter (%s) of the rule (%s) must be one of %s, not (%s)."
                  .formatted(
                      parameter.name(), rule.id(), String.join(", ", parameter.choices()), word))
          .withHint(Nearest.hint(word, parameter.choices())));
    }
    return true;
  }

  private boolean checkAggregation(Object value, String path, List<Problem> problems) {
    if (!(value instanceof Map<?, ?> map) || !(map.get("rule") instanceof String)) {
      return false;
    }
    Rule nested = Parameters.asRule(map);
    if (nested.isNone()) {
      return false;
    }
    problems.addAll(catalog.check(RuleKind.AGGREGATION, nested, path, levels));
    return true;
  }

  /** A factory may refuse values that each fit, but not together. */
  private void tryFactory(
      RuleDefinition<?> definition, Rule rule, String path, List<Problem> problems) {
    String fault = fault(definition, rule);
    if (!fault.isEmpty()) {
      problems.add(Problem.error(ProblemCode.BAD_PARAMETER, path, fault));
    }
  }

  private String fault(RuleDefinition<?> definition, Rule rule) {
    return Foreign.call(
        () -> {
          Object made = definition.factory().apply(new Parameters(rule, levels, catalog));
          return made == null
              ? "The rule (%s) cannot be made: its factory gives null.".formatted(rule)
              : "";
        },
        fault -> fault instanceof IllegalArgumentException
            ? String.valueOf(fault.getMessage())
            : "The rule (%s) cannot be made: %s.".formatted(rule, fault));
  }
}
