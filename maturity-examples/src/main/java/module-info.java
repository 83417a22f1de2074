/** Small programs that show the engine at work. */
module dev.maturity.examples {
  requires static transitive org.jspecify;
  requires dev.maturity.core;
  requires dev.maturity.models;

  exports dev.maturity.examples;
}
