package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in jars of somebody else's. */
class PluginsIT {

  private static final Path EXAMPLE =
      Path.of("..", "maturity-examples", "plug-in").toAbsolutePath().normalize();

  private static final String PROVIDER = """
      package acme;

      import dev.maturity.engine.ModelProvider;
      import dev.maturity.model.*;

      public class %1$s implements ModelProvider {
        public String id() {
          return "%2$s";
        }

        public Model model() {
          %3$s
        }
      }
      """;

  private static final String HEALTHY = """
      return Model.builder("acme-desk", "2.0.0", "Acme's desk")
          .scales(OrdinalScale.of("two", 0, "no", "yes"))
          .criteria(Criterion.builder("q1", "Goals are written down.", "two").build())
          .build();
      """;

  @TempDir
  static Path folder;

  @BeforeAll
  static void jars() throws IOException {
    Path jars = Files.createDirectory(folder.resolve("jars"));
    jar(jars.resolve("desk.jar"), "Desk", "acme-desk", HEALTHY);
    jar(
        jars.resolve("broken.jar"),
        "Broken",
        "acme-broken",
        "throw new IllegalStateException(\"no luck\");");
    jar(
        folder.resolve("chatty.jar"),
        "Chatty",
        "acme-desk",
        "System.out.println(\"Hi!\");" + HEALTHY);
  }

  @Test
  void aModelOfAJarIsUsedAsAShippedOne() {
    Jar maturity = new Jar(folder);

    assertThat(maturity.run("models", "--plugins", "jars/desk.jar").isGood().out())
        .contains("acme-desk", "2.0.0", "gartner-cxm");
    assertThat(maturity
            .withInput(
                "criterion,answer\nq1,yes\n",
                "score",
                "acme-desk",
                "-",
                "--plugins",
                "jars/desk.jar")
            .isGood()
            .out())
        .contains("Acme's desk (acme-desk 2.0.0)", "Score     1.00");
  }

  @Test
  void aBrokenPlugInHarmsNobodyButItself() {
    Run run = new Jar(folder).run("models", "--plugins", "jars");

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("acme-desk", "gartner-cxm").doesNotContain("acme-broken");
    assertThat(run.err()).startsWith("maturity: error: ").contains("acme.Broken", "no luck");
    assertThat(new Jar(folder).run("show", "acme-desk", "--plugins", "jars").code())
        .isZero();
  }

  @Test
  void whatAPlugInPrintsIsNoPartOfTheResult() {
    Jar maturity = new Jar(folder);

    Run run = maturity.run("models", "--json", "--plugins", "chatty.jar");

    assertThat(run.out())
        .isEqualTo(
            maturity.run("models", "--json", "--plugins", "jars/desk.jar").out());
    assertThat(run.err()).isEqualTo("Hi!\n");
  }

  @Test
  void aBrokenProviderIsNamedOnce() {
    Run run =
        new Jar(folder).run("models", "--plugins", "chatty.jar", "--plugins", "jars/desk.jar");

    assertThat(run.err().lines().filter(line -> line.contains("acme-desk")).toList())
        .hasSize(1);
  }

  @Test
  void theClassPathWillDoToo() {
    String classPath = String.join(":", Jar.file().toString(), "jars/desk.jar");

    Run run = Jar.process(
        folder,
        List.of(Jar.java(), "-cp", classPath, "dev.maturity.cli.Maturity", "models"),
        new byte[0]);

    assertThat(run.isGood().out()).contains("acme-desk");
  }

  @Test
  void theExampleOfAPlugInIsUsedWithTheCommand() throws IOException {
    example(folder.resolve("acme-data.jar"));
    Path sample = EXAMPLE.resolve("src/main/resources/com/acme/data/samples/linden-freight.json");

    assertThat(launch("models").isGood().out()).contains("acme-data", "gartner-cxm");
    assertThat(launch("score", "acme-data", sample.toString()).isGood().out())
        .startsWith("Linden Freight, 2026-09-14\nAcme data maturity (acme-data 1.0.0), 3 raters\n")
        .contains("Level     2 of 4, Ordered\n");
  }

  private static Run launch(String... arguments) {
    List<String> command = new ArrayList<>(List.of(
        "env",
        "MATURITY_CACHE=off",
        "MATURITY_JAR=" + Jar.file(),
        "MATURITY_CLASSPATH=acme-data.jar",
        Path.of("bin", "maturity").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return Jar.process(folder, command, new byte[0]);
  }

  /** The jar that Maven makes of the example, but for the module. */
  private static void example(Path jar) throws IOException {
    Path classes = folder.resolve("example");
    List<String> javac = new ArrayList<>(
        List.of("-proc:none", "-cp", Jar.file().toString(), "-d", classes.toString()));
    try (Stream<Path> sources = Files.list(EXAMPLE.resolve("src/main/java/com/acme/data"))) {
      sources.map(Path::toString).forEach(javac::add);
    }
    run("javac", javac);
    run(
        "jar",
        List.of(
            "--create",
            "--file",
            jar.toString(),
            "-C",
            classes.toString(),
            ".",
            "-C",
            EXAMPLE.resolve("src/main/resources").toString(),
            "."));
  }

  private static void run(String tool, List<String> arguments) {
    int failed = ToolProvider.findFirst(tool)
        .orElseThrow()
        .run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(failed).isZero();
  }

  /** A jar with one provider. */
  private static void jar(Path jar, String name, String id, String body) throws IOException {
    Path source = folder.resolve(name).resolve("acme").resolve(name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, PROVIDER.formatted(name, id, body));
    run("javac", List.of("-proc:none", "-cp", Jar.file().toString(), source.toString()));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("acme/" + name + ".class"));
      Files.copy(source.resolveSibling(name + ".class"), entries);
      entries.putNextEntry(new JarEntry("META-INF/services/dev.maturity.engine.ModelProvider"));
      entries.write(("acme." + name + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
