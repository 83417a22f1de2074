package dev.maturity.cli.input;

import dev.maturity.cli.terminal.UsageException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Finds the plug-ins that the command line names. */
public final class Plugins {

  private Plugins() {}

  /**
   * A class loader that sees the plug-ins beside everything on the class path.
   *
   * @param paths jars, folders of classes, or folders of jars
   * @param broken is told of jars that cannot be opened, which are left out
   * @return the loader, which lives as long as the process
   * @throws UsageException if a path leads nowhere
   */
  public static ClassLoader loader(List<Path> paths, Consumer<Problem> broken) {
    ClassLoader own = Plugins.class.getClassLoader();
    if (paths.isEmpty()) {
      return own;
    }
    List<URL> places = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UsageException("There is no plug-in at the path (%s).".formatted(path), "");
      }
      if (Files.isDirectory(path)) {
        places.add(url(path));
        jars(path).forEach(jar -> add(jar, places, broken));
      } else {
        add(path, places, broken);
      }
    }
    return new URLClassLoader(places.toArray(URL[]::new), own);
  }

  /** A class loader passes over a jar that it cannot open, without a word. */
  private static void add(Path jar, List<URL> places, Consumer<Problem> broken) {
    try (ZipFile opened = new ZipFile(jar.toFile())) {
      places.add(url(Path.of(opened.getName())));
    } catch (IOException e) {
      broken.accept(Problem.error(
          ProblemCode.BROKEN_PROVIDER,
          "",
          "The plug-in (%s) cannot be used: %s."
              .formatted(
                  jar,
                  Files.isReadable(jar)
                      ? "it is no jar, " + e.getMessage()
                      : "permission denied")));
    }
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
      throw new UsageException("The folder (%s) cannot be read: %s.".formatted(folder, reason), "");
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("The path (" + path + ") has no URL.", e);
    }
  }
}
