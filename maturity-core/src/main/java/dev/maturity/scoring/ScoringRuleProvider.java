package dev.maturity.scoring;

import java.util.List;

/**
 * Offers scoring rules to every model of a program. Found through {@link java.util.ServiceLoader}; needs a public
 * constructor without parameters.
 */
public interface ScoringRuleProvider {

  /**
   * The rules that this provider offers.
   *
   * @return the definitions
   */
  List<RuleDefinition<?>> rules();
}
