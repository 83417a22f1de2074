package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that reads YAML is optional. */
class WithoutYamlTest {

  /** Loads the engine anew, and has everything that the tests have but the library that reads YAML. */
  private static final class WithoutYaml extends ClassLoader {
    private WithoutYaml() {
      super(WithoutYamlTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("tools.jackson.dataformat.") || name.startsWith("org.snakeyaml.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.maturity.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream stream =
          MaturityJson.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = stream.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

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
    Class<?> json = new WithoutYaml().loadClass(MaturityJson.class.getName());
    Method read = json.getMethod("readModel", Path.class);
    return read.invoke(json.getMethod("standard").invoke(null), file);
  }
}
