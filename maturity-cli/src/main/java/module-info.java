/** The command {@code maturity}: maturity models without writing Java. */
module dev.maturity.cli {
  requires static transitive org.jspecify;
  requires com.google.common;
  requires dev.maturity.core;
  requires dev.maturity.models;
  requires info.picocli;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports dev.maturity.cli;

  opens dev.maturity.cli.command to
      info.picocli;
}
