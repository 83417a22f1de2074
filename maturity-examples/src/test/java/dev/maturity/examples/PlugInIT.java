package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.testkit.ModelProviderContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project plug-in, which has nothing of this build but the jars that it asks for. */
class PlugInIT {

  @TempDir
  static Path folder;

  private static PlugInBuild build;

  @BeforeAll
  static void build() throws Exception {
    build = PlugInBuild.in(folder);
    assertThat(build.mvn("verify")).as("what Maven has to complain of").isEmpty();
  }

  @Test
  void itsTestsWereRunAndPassed() throws IOException {
    long contract = Stream.of(ModelProviderContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();

    assertThat(passed("AcmeDataContractTest")).isEqualTo(contract).isPositive();
    assertThat(passed("AcmeDataTest")).isEqualTo(3);
  }

  @Test
  void itsTestsPassOnTheClassPathToo() throws Exception {
    assertThat(build.mvn("surefire:test", "-Dsurefire.useModulePath=false", "-Dtest=AcmeDataTest"))
        .isEmpty();
  }

  @Test
  void onTheClassPathItPrintsWhatIsShown() throws Exception {
    assertThat(build.mvn("exec:exec@class-path")).isEqualTo(shown());
  }

  @Test
  void onTheModulePathItPrintsTheSame() throws Exception {
    assertThat(build.mvn("exec:exec@module-path")).isEqualTo(shown());
  }

  private static long passed(String name) throws IOException {
    Path report = Path.of("target", "surefire-reports", "TEST-com.acme.data." + name + ".xml");
    Matcher suite = Pattern.compile(
            "<testsuite [^>]*tests=\"(\\d+)\" errors=\"0\" skipped=\"0\" failures=\"0\"")
        .matcher(Files.readString(build.project().resolve(report)));
    return suite.find() ? Long.parseLong(suite.group(1)) : 0;
  }

  /** What docs/plug-in.md says the program prints. */
  private static String shown() throws IOException {
    return PlugInDocTest.printedBy("mvn -q exec:exec@class-path");
  }
}
