package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in jars of somebody else's. */
class PluginsIT {

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

  /** A jar with one provider. */
  private static void jar(Path jar, String name, String id, String body) throws IOException {
    Path source = folder.resolve(name).resolve("acme").resolve(name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, PROVIDER.formatted(name, id, body));
    int failed = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(System.out, System.err, "-proc:none", "-cp", Jar.file().toString(), source.toString());
    assertThat(failed).isZero();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("acme/" + name + ".class"));
      Files.copy(source.resolveSibling(name + ".class"), entries);
      entries.putNextEntry(new JarEntry("META-INF/services/dev.maturity.engine.ModelProvider"));
      entries.write(("acme." + name + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
