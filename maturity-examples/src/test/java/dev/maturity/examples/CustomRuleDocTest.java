package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The project that docs/custom-rule.md builds up is compiled, run and tested as it stands there. */
@ResourceLock(Resources.SYSTEM_OUT)
class CustomRuleDocTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "custom-rule.md");
  private static final String RULE = "src/main/java/acme/rules/CautiousMean.java";
  private static final String LAWS =
      "EnumSet.complementOf(EnumSet.of(Law.DECOMPOSABLE, Law.ORDINAL))";

  @TempDir
  Path folder;

  @Test
  void theProgramPrintsWhatIsShown() throws Exception {
    try (URLClassLoader project = built(files())) {
      Method main = project.loadClass("acme.rules.ScoreDelivery").getMethod("main", String[].class);
      String printed = Printed.by(() -> seeing(project, () -> run(main)));

      assertThat(printed).isEqualTo(shown().get(0));
    }
  }

  @Test
  void theRuleKeepsItsContractAndTheModelItsTest() throws Exception {
    try (URLClassLoader project = built(files())) {
      for (String name : List.of("CautiousMeanContractTest", "DeliveryTest")) {
        Events tests = tests(project, name);

        assertThat(tests.started().count()).isPositive();
        assertThat(failures(tests)).isEmpty();
      }
    }
  }

  @Test
  void aRuleThatDeclaresTooMuchFailsAsShown() throws Exception {
    Map<String, String> files = files();
    assertThat(files.get(RULE)).contains(LAWS);
    files.computeIfPresent(RULE, (name, code) -> code.replace(LAWS, "EnumSet.allOf(Law.class)"));

    try (URLClassLoader project = built(files)) {
      assertThat(failures(tests(project, "CautiousMeanContractTest")))
          .isEqualTo(shown().get(1));
    }
  }

  @Test
  void theProjectFileNamesTheVersionsOfThisBuild() throws IOException {
    String ours = Files.readString(Path.of("..", "pom.xml"));
    Matcher versions = Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)<")
        .matcher(files().getOrDefault("pom.xml", ""));
    int found = 0;
    while (versions.find()) {
      String wanted =
          versions.group(1).startsWith("maturity-") ? "maturity-parent" : versions.group(1);
      if (!wanted.equals("acme-rules")) {
        found++;
        assertThat(ours)
            .containsPattern("<artifactId>%s</artifactId>\\s*<version>%s<"
                .formatted(wanted, Pattern.quote(versions.group(2))));
      }
    }
    assertThat(found).isEqualTo(5);
  }

  /** Compiles the files and puts the resources beside the classes, as Maven would. */
  private URLClassLoader built(Map<String, String> files) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<File> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      if (file.getKey().endsWith(".java")) {
        sources.add(path.toFile());
      } else if (file.getKey().startsWith("src/main/resources/")) {
        Path resource = classes.resolve(file.getKey().substring("src/main/resources/".length()));
        Files.createDirectories(resource.getParent());
        Files.writeString(resource, file.getValue().strip());
      }
    }
    compile(sources, classes);
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, CustomRuleDocTest.class.getClassLoader());
  }

  private static void compile(List<File> sources, Path classes) throws IOException {
    String path = Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(found -> found != null && !found.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
    List<String> options = List.of(
        "--release",
        "17",
        "-proc:none",
        "-Xlint:all,-path,-classfile,-requires-automatic",
        "-Werror",
        "-d",
        classes.toString(),
        "-classpath",
        path);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> complaints = new ArrayList<>();
      compiler
          .getTask(
              null,
              manager,
              complaint -> complaints.add(complaint.toString()),
              options,
              null,
              manager.getJavaFileObjectsFromFiles(sources))
          .call();
      assertThat(complaints).isEmpty();
    }
  }

  private static boolean run(Method main) {
    try {
      main.invoke(null, (Object) new String[0]);
      return true;
    } catch (ReflectiveOperationException cause) {
      throw new AssertionError(cause);
    }
  }

  private static Events tests(ClassLoader project, String name) throws Exception {
    Class<?> tests = project.loadClass("acme.rules." + name);
    return seeing(
        project,
        () -> EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(tests))
            .execute()
            .testEvents());
  }

  private static String failures(Events tests) {
    return tests
        .failed()
        .map(event -> event
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("")
            + "\n")
        .collect(Collectors.joining());
  }

  private static <T> T seeing(ClassLoader project, Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(project);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Every block below a line that names its file. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher named = Pattern.compile(
            "^`([^`\\s]+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(DOCUMENT));
    while (named.find()) {
      files.put(named.group(1), named.group(2));
    }
    return files;
  }

  /** What is printed, in order. */
  private static List<String> shown() throws IOException {
    Matcher plain = Pattern.compile("^```\\n\\n?(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(DOCUMENT).replaceAll("(?ms)^```\\w+\\n.*?^```$", ""));
    List<String> shown = new ArrayList<>();
    while (plain.find()) {
      shown.add(plain.group(1));
    }
    return shown;
  }
}
