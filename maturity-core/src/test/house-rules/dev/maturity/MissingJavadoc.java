package dev.maturity;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * What users see and nobody explains, as the doclint of javac finds it.
 *
 * <p>On JDK 17 doclint asks an explicit record constructor to repeat what the record says of its components. JDK 25 no longer
 * does, and neither do we.
 */
final class MissingJavadoc {
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(.+\\.java):(\\d+): (.+)\\R\\s*(.*)$");
  private static final Pattern NO_PARAM = Pattern.compile("warning: no @param for (\\w+)");

  /** Users cannot see it, though it is public, for two packages of the core share it. */
  private static final String NOT_EXPORTED = "dev.maturity.compiled";

  private MissingJavadoc() {}

  /** The findings in the Java files below a folder. */
  static List<String> below(Path folder) throws IOException {
    String classes = System.getProperty("jdk.module.path", "")
        + File.pathSeparator
        + System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-Xdoclint:missing/protected", "-Xmaxwarns", "9999", "-proc:none"));
    arguments.add("-Xdoclint/package:-" + NOT_EXPORTED);
    arguments.addAll(List.of("--should-stop=ifNoError=FLOW", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-classpath", classes));
    HouseRules.javaFiles(folder).stream()
        .filter(file -> !file.endsWith("module-info.java"))
        .forEach(file -> arguments.add(file.toString()));
    List<String> findings = new ArrayList<>();
    for (MatchResult found : FINDING.matcher(javac(arguments)).results().toList()) {
      if (!isRepetition(found)) {
        findings.add("%s:%s: %s".formatted(found.group(1), found.group(2), found.group(3)));
      }
    }
    return findings;
  }

  /** Whether a compact constructor is asked for what stands above it, at the record. */
  private static boolean isRepetition(MatchResult found) throws IOException {
    var asked = NO_PARAM.matcher(found.group(3));
    return asked.matches()
        && found.group(4).matches("public \\w+ \\{.*")
        && Files.readString(Path.of(found.group(1))).contains("@param " + asked.group(1) + " ");
  }

  private static String javac(List<String> arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
    return printed.toString();
  }
}
