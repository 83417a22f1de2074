package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;

/** Parts, numbers and rules as they are written: {@code "1/2 0.75*3"} is two parts, the second of weight 3. */
final class Written {

  private Written() {}

  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    for (String written : text.strip().split(" +")) {
      String[] factors = written.split("\\*");
      Fraction weight = factors.length == 1 ? Fraction.ONE : Fraction.parse(factors[1]);
      parts.add(new Part("q" + (parts.size() + 1), Fraction.parse(factors[0]), weight));
    }
    return parts;
  }

  static Fraction number(String text) {
    return Fraction.parse(text);
  }

  static List<Fraction> numbers(String text) {
    return List.of(text.strip().split(" +")).stream().map(Fraction::parse).toList();
  }

  static Aggregation made(Rule rule) {
    return RuleCatalog.standard().aggregation(rule, List.of()).orElseThrow();
  }

  static Fraction distance(Fraction one, Fraction other) {
    return one.minus(other).max(other.minus(one));
  }
}
