package dev.maturity.bulk;

import java.math.BigDecimal;

/** What criteria and dimensions weigh, instead of what the model says. */
@FunctionalInterface
public interface Weighting {

  /**
   * The weight of a criterion or dimension.
   *
   * @param id its id; no criterion has that of a dimension
   * @param own what it weighs in the model
   * @return its weight; positive, only ratios matter
   */
  BigDecimal weight(String id, BigDecimal own);
}
