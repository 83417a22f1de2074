/** The maturity engine: from a model and answers to an explained scorecard. */
module dev.maturity.core {
  requires static transitive org.jspecify;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;

  exports dev.maturity.problem;
}
