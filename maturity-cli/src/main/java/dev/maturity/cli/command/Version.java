package dev.maturity.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the product and of the Java that runs it. */
final class Version implements IVersionProvider {

  private static final String RESOURCE = "/dev/maturity/cli/version.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
      properties.load(stream);
    }
    return new String[] {
      "maturity " + properties.getProperty("version"), "Java " + Runtime.version()
    };
  }
}
