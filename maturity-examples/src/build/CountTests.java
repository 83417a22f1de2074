import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints how many tests this build ran, from the reports that it wrote. Run by Maven at the end of {@code verify}. */
class CountTests {

  private static final DateTimeFormatter BEGAN = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  /** Takes the folder of the project, and the second in which the build began, in UTC. */
  public static void main(String[] arguments) throws IOException {
    FileTime began =
        FileTime.from(LocalDateTime.parse(arguments[1], BEGAN).toInstant(ZoneOffset.UTC));
    int tests = 0;
    int skipped = 0;
    for (Path report : reports(Path.of(arguments[0]))) {
      if (Files.getLastModifiedTime(report).compareTo(began) >= 0) {
        String suite = head(Files.readString(report));
        tests += number(suite, "tests");
        skipped += number(suite, "skipped");
      }
    }
    System.out.printf("[INFO] All modules: %d tests run, %d skipped%n", tests, skipped);
  }

  private static List<Path> reports(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project, 4)) {
      return files
          .filter(file -> file.getParent().toString().matches(".*target.(surefire|failsafe)-reports"))
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .toList();
    }
  }

  private static String head(String report) {
    Matcher suite = Pattern.compile("<testsuite [^>]*>").matcher(report);
    return suite.find() ? suite.group() : "";
  }

  private static int number(String suite, String attribute) {
    Matcher value = Pattern.compile("\\b" + attribute + "=\"(\\d+)\"").matcher(suite);
    return value.find() ? Integer.parseInt(value.group(1)) : 0;
  }
}
