package dev.maturity.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What was measured on. */
final class Machine {
  private static final long BYTES_PER_GIB = 1L << 30;

  private Machine() {}

  static String describe() throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Table("what", "here")
        .row("date", LocalDate.now(ZoneOffset.UTC).toString())
        .row("processor", processor())
        .row("cores", String.valueOf(system.getAvailableProcessors()))
        .row("memory", Math.round((double) system.getTotalMemorySize() / BYTES_PER_GIB) + " GiB")
        .row("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"))
        .row(
            "JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"))
        .toString();
  }

  /** As Linux names it; elsewhere nothing is known of it. */
  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    }
  }
}
