package dev.maturity.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A folder of plug-ins, compiled and announced as their authors would do it. The compiler is asked for as a tool, so that
 * the tests read no module that the library itself does not.
 */
final class PluginFolder {

  private final Path folder;

  PluginFolder(Path folder) {
    this.folder = folder;
  }

  /** Compiles classes of the package {@code plug}; each name comes before its source. */
  PluginFolder classes(String... namesAndSources) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < namesAndSources.length; i += 2) {
      Path file = folder.resolve("plug").resolve(namesAndSources[i] + ".java");
      write(file, "package plug;\n" + namesAndSources[i + 1]);
      files.add(file.toString());
    }
    compile(files, "-classpath", home(ModelProvider.class).toString());
    return this;
  }

  /** Compiles a module whose classes are those that {@link #classes} compiled, and some more. */
  PluginFolder module(String declaration) {
    Path file = write(folder.resolve("module-info.java"), declaration);
    compile(List.of(file.toString()), "--module-path", System.getProperty("jdk.module.path"));
    return this;
  }

  /** Takes a class away that others were compiled against, as when a jar is missing. */
  PluginFolder without(String name) {
    try {
      Files.delete(folder.resolve("plug").resolve(name + ".class"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return this;
  }

  /** Writes the services file of one service. */
  PluginFolder announces(Class<?> service, String... lines) {
    write(services(service), String.join("\n", lines) + "\n");
    return this;
  }

  Path services(Class<?> service) {
    return folder.resolve("META-INF").resolve("services").resolve(service.getName());
  }

  Path path() {
    return folder;
  }

  /** A class loader over some folders, as a host has one for its plug-ins. The caller closes it. */
  static URLClassLoader loader(PluginFolder... folders) {
    List<URL> urls = new ArrayList<>();
    try {
      for (PluginFolder folder : folders) {
        urls.add(folder.folder.toUri().toURL());
      }
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ModelProvider.class.getClassLoader());
  }

  private void compile(List<String> files, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-proc:none", "-nowarn", "-d", folder.toString()));
    arguments.addAll(files);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(out, out, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("The plug-ins must compile, and javac says: " + said);
    }
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
