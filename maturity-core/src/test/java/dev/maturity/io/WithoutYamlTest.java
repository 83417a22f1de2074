package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.fixture.Without;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that reads YAML is optional. */
class WithoutYamlTest {

  @TempDir
  Path folder;

  @Test
  void jsonIsReadAsEver() throws Exception {
    assertThat(read("m.json", Samples.text("gartner-cxm.json"))).isNotNull();
  }

  @Test
  void theErrorNamesTheDependency() {
    Path file = folder.resolve("m.yaml");
    assertThatThrownBy(() -> read("m.yaml", "id: m"))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("""
            The model in the file (%s) is YAML, and the library that reads YAML is not there.
            Maybe add the dependency tools.jackson.dataformat:jackson-dataformat-yaml (in a module: requires tools.jackson.dataformat.yaml).""".formatted(file));
  }

  private Object read(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    Class<?> json = new Without("tools.jackson.dataformat.", "org.snakeyaml.")
        .loadClass(MaturityJson.class.getName());
    Method read = json.getMethod("readModel", Path.class);
    return read.invoke(json.getMethod("standard").invoke(null), file);
  }
}
