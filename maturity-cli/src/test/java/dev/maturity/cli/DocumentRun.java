package dev.maturity.cli;

import dev.maturity.cli.DocumentText.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what a document tells its reader to do, and compares what comes of it with what the document shows.
 *
 * <ul>
 *   <li>A block {@code console} holds command lines after {@code $}, each followed by its whole output: standard output and
 *       error together. A line that is only {@code …} stands for one or more lines. A comment {@code exit: 1} above the
 *       block says how its only command ends; without it every command ends with 0.
 *   <li>A comment {@code file: name} above a block writes the block to that file.
 *   <li>A comment {@code change: name} above a block {@code diff} changes that file: what the lines with a blank or {@code
 *       -} hold must stand in it once, and gives way to what the lines with a blank or {@code +} hold. A line {@code …}
 *       begins another place.
 * </ul>
 */
final class DocumentRun {

  private static final String PROMPT = "$ ";
  private static final String LEFT_OUT = "…";

  private final DocumentText document;
  private final Path folder;
  private final List<String> real;
  private final List<String> faults = new ArrayList<>();
  private int shift;

  /**
   * What came of it.
   *
   * @param text the document with the output that there really was; output that was left out stays so where it fits
   * @param faults where the document shows something else, with the line
   */
  record Result(String text, List<String> faults) {}

  private DocumentRun(DocumentText document, Path folder) {
    this.document = document;
    this.folder = folder;
    this.real = new ArrayList<>(document.lines());
  }

  /** Runs a document in a folder. What cannot be run at all is an error. */
  static Result of(String name, String text, Path folder) throws IOException {
    DocumentText document = new DocumentText(name, text);
    DocumentRun run = new DocumentRun(document, folder);
    int steps = 0;
    for (Block block : document.blocks()) {
      steps += run.step(block) ? 1 : 0;
    }
    if (steps == 0) {
      throw document.fault(0, "There is nothing to run.");
    }
    return new Result(String.join("\n", run.real) + "\n", run.faults);
  }

  private boolean step(Block block) throws IOException {
    switch (block.order()) {
      case "file" -> Files.writeString(file(block), block.text());
      case "change" -> change(block);
      default -> {
        if (!block.language().equals("console")) {
          return false;
        }
        console(block);
      }
    }
    return true;
  }

  private Path file(Block block) {
    Path file = folder.resolve(block.argument()).normalize();
    if (!folder.equals(file.getParent())) {
      throw document.fault(
          block.line(), "The file (" + block.argument() + ") is outside the folder.");
    }
    return file;
  }

  private void change(Block block) throws IOException {
    Path file = file(block);
    String text = Files.readString(file);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i <= block.body().size(); i++) {
      String line = i < block.body().size() ? block.body().get(i) : LEFT_OUT;
      if (line.equals(LEFT_OUT)) {
        String old = before.toString();
        int at = ("\n" + text).indexOf("\n" + old);
        if (old.isEmpty() || at < 0 || ("\n" + text).indexOf("\n" + old, at + 1) >= 0) {
          throw document.fault(
              block.line() + i,
              "This must stand once in " + file.getFileName() + ":\n" + old + "\n" + text);
        }
        text = text.substring(0, at) + after + text.substring(at + old.length());
        before.setLength(0);
        after.setLength(0);
      } else if (line.isEmpty() || " +-".indexOf(line.charAt(0)) < 0) {
        throw document.fault(block.line() + i, "A line of a change begins with a blank, + or -.");
      } else {
        String held = line.substring(1) + "\n";
        before.append(line.charAt(0) == '+' ? "" : held);
        after.append(line.charAt(0) == '-' ? "" : held);
      }
    }
    Files.writeString(file, text);
  }

  private void console(Block block) {
    List<String> body = block.body();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).startsWith(PROMPT)) {
        starts.add(i);
      }
    }
    if (starts.isEmpty() || starts.get(0) != 0) {
      throw document.fault(block.line(), "A block of the console must begin with a command.");
    }
    if (block.order().equals("exit") && starts.size() > 1) {
      throw document.fault(block.line(), "An exit code is that of one command.");
    }
    int expected = block.order().equals("exit") ? Integer.parseInt(block.argument()) : 0;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
      command(block.line() + from, body.subList(from, to), expected);
    }
  }

  private void command(int line, List<String> shown, int expected) {
    String command = shown.get(0).substring(PROMPT.length());
    List<String> output = shown.subList(1, shown.size());
    Run run = new Jar(folder).shell("exec 2>&1\n" + command);
    if (run.code() != expected) {
      throw document.fault(
          line,
          "%s ended with %d instead of %d:%n%s"
              .formatted(command, run.code(), expected, run.out()));
    }
    List<String> printed = run.out().lines().toList();
    if (!fits(output, printed)) {
      faults.add(document
          .fault(line, "%s%n%s".formatted(command, difference(output, printed)))
          .getMessage());
      List<String> place = real.subList(line + shift + 1, line + shift + 1 + output.size());
      place.clear();
      place.addAll(printed);
      shift += printed.size() - output.size();
    }
  }

  private static String difference(List<String> shown, List<String> printed) {
    int same = 0;
    while (same < Math.min(shown.size(), printed.size())
        && shown.get(same).equals(printed.get(same))) {
      same++;
    }
    return "shows after %d lines:%n%s%nbut it printed:%n%s"
        .formatted(
            same,
            String.join("\n", shown.subList(same, shown.size())),
            String.join("\n", printed.subList(same, printed.size())));
  }

  /** Whether the lines are those shown, with at least one line wherever lines are left out. */
  private static boolean fits(List<String> shown, List<String> printed) {
    int gap = shown.indexOf(LEFT_OUT);
    if (gap < 0) {
      return shown.equals(printed);
    }
    if (printed.size() < gap || !shown.subList(0, gap).equals(printed.subList(0, gap))) {
      return false;
    }
    List<String> rest = shown.subList(gap + 1, shown.size());
    for (int i = gap + 1; i <= printed.size(); i++) {
      if (fits(rest, printed.subList(i, printed.size()))) {
        return true;
      }
    }
    return false;
  }
}
