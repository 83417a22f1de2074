package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** An aggregation that says what each part adds: the result is the sum of these amounts, which are its contributions. */
interface AmountsRule extends Aggregation {

  /** What each part adds to the result, in the order of the parts. */
  List<Fraction> amounts(List<Part> parts);

  @Override
  default Fraction aggregate(List<Part> parts) {
    return Fractions.sum(amounts(parts), Function.identity());
  }

  @Override
  default List<Fraction> contributions(List<Part> parts, Fraction result) {
    return amounts(parts);
  }

  /** No amount for any part yet. */
  static List<Fraction> none(List<Part> parts) {
    return new ArrayList<>(Collections.nCopies(parts.size(), Fraction.ZERO));
  }
}
