/** The maturity engine: from a model and answers to an explained scorecard. */
module dev.maturity.core {
  requires static org.snakeyaml.engine;
  requires static tools.jackson.dataformat.yaml;
  requires static transitive org.jspecify;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.logging;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;

  exports dev.maturity.assessment;
  exports dev.maturity.benchmark;
  exports dev.maturity.bulk;
  exports dev.maturity.crosswalk;
  exports dev.maturity.engine;
  exports dev.maturity.io;
  exports dev.maturity.lint;
  exports dev.maturity.model;
  exports dev.maturity.problem;
  exports dev.maturity.scorecard;
  exports dev.maturity.scoring;
  exports dev.maturity.validation;

  opens dev.maturity.assessment to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.maturity.benchmark to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.maturity.crosswalk to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.maturity.model to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.maturity.problem to
      tools.jackson.databind;
  opens dev.maturity.scorecard to
      tools.jackson.databind;

  uses dev.maturity.benchmark.BenchmarkProvider;
  uses dev.maturity.crosswalk.CrosswalkProvider;
  uses dev.maturity.engine.ModelProvider;
  uses dev.maturity.scoring.ScoringRuleProvider;
}
