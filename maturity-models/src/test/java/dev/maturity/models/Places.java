package dev.maturity.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names places in a model briefly: one kind after the other, and runs of ids by their ends. */
final class Places {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

  private Places() {}

  /**
   * The places, for a cell of a table.
   *
   * @param paths such as {@code criteria/i1.1} or {@code scoring/standard}
   */
  static String of(List<String> paths) {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (String path : paths) {
      int slash = path.indexOf('/');
      List<String> ids = byKind.computeIfAbsent(
          slash < 0 ? path : path.substring(0, slash), kind -> new ArrayList<>());
      if (slash >= 0) {
        ids.add(path.substring(slash + 1));
      }
    }
    return byKind.entrySet().stream()
        .map(kind -> (kind.getKey() + " " + ids(kind.getValue())).strip())
        .collect(Collectors.joining("; "));
  }

  private static String ids(List<String> ids) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < ids.size(); i++) {
      if (i + 1 < ids.size() && follows(ids.get(i), ids.get(i + 1))) {
        continue;
      }
      if (i - start >= 2) {
        words.add("`%s` to `%s`".formatted(ids.get(start), ids.get(i)));
      } else {
        ids.subList(start, i + 1).forEach(id -> words.add("`" + id + "`"));
      }
      start = i + 1;
    }
    return String.join(", ", words);
  }

  private static boolean follows(String id, String next) {
    Matcher one = NUMBERED.matcher(id);
    Matcher two = NUMBERED.matcher(next);
    return one.matches()
        && two.matches()
        && one.group(1).equals(two.group(1))
        && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(two.group(2));
  }
}
