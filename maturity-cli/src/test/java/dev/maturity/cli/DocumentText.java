package dev.maturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a document in Markdown that say what to do. */
final class DocumentText {

  private static final Pattern COMMENT = Pattern.compile("<!-- (\\w+): (.*\\S) -->");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)");

  private final String name;
  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * A fenced block.
   *
   * @param line the line after the opening fence, counted from 0
   * @param language what stands behind the opening fence
   * @param order what the comment above it orders, such as {@code file}; empty without one
   * @param argument what the comment says of it
   * @param body the lines between the fences
   */
  record Block(int line, String language, String order, String argument, List<String> body) {

    String text() {
      return String.join("\n", body) + "\n";
    }
  }

  DocumentText(String name, String text) {
    this.name = name;
    this.lines = text.lines().toList();
    String order = "";
    String argument = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i));
      Matcher fence = FENCE.matcher(lines.get(i));
      if (comment.matches() && List.of("file", "change", "exit").contains(comment.group(1))) {
        order = comment.group(1);
        argument = comment.group(2);
      } else if (fence.matches()) {
        int end = lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
        if (end < 0) {
          throw fault(i, "This block does not end.");
        }
        blocks.add(
            new Block(i + 1, fence.group(2), order, argument, lines.subList(i + 1, i + 1 + end)));
        order = "";
        i += end + 1;
      } else if (comment.matches()) {
        throw fault(i, "The comment (" + comment.group(1) + ") orders nothing.");
      } else if (!order.isEmpty()) {
        throw fault(i, "A block must stand here, because of the comment (" + order + ") above.");
      }
    }
    if (!order.isEmpty()) {
      throw fault(lines.size() - 1, "No block follows.");
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  List<String> lines() {
    return lines;
  }

  /** What is wrong, with the place. */
  AssertionError fault(int line, String message) {
    return new AssertionError(name + ":" + (line + 1) + ": " + message);
  }
}
