/** The shipped maturity models. */
module dev.maturity.models {
  requires static transitive org.jspecify;
  requires dev.maturity.core;

  exports dev.maturity.models.gartnercxm;
}
