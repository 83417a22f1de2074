package dev.maturity.crosswalk;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a translation for a person. */
final class TranslationPage {

  private TranslationPage() {}

  static String of(Translation translation, int width) {
    Page page = new Page(width);
    page.line(
        "",
        "%s (%s), level %s"
            .formatted(translation.fromName(), translation.from(), translation.level()));
    page.line(
        "  in ",
        "%s (%s): %s".formatted(translation.toName(), translation.to(), verdict(translation)));
    if (translation.ways().stream().allMatch(way -> way.relation() == Relation.RANK_ONLY)
        && !translation.ways().isEmpty()) {
      page.line("  ", "The two stand at the same height, and nothing more is said of them.");
    }
    List<Way> ways = translation.ways();
    for (int i = 0; i < ways.size(); i++) {
      String title = ways.size() == 1 ? "By these links" : "Way " + (i + 1) + " of " + ways.size();
      page.heading(title + ", " + route(ways.get(i)));
      ways.get(i).legs().forEach(leg -> leg.hops().forEach(hop -> hop(page, hop)));
    }
    return page.toString();
  }

  private static String verdict(Translation translation) {
    RungRange range = translation.range();
    if (range == null) {
      return translation.toLevels() == 0
          ? "it has no levels"
          : "not known, since no links lead there";
    }
    boolean one = range.lowest().rank() == range.highest().rank();
    return "%s %s of %s (%s, confidence %s)"
        .formatted(
            one ? "level" : "levels",
            range,
            translation.toLevels(),
            translation.relation(),
            translation.confidence());
  }

  private static String route(Way way) {
    return way.legs().get(0).from()
        + way.legs().stream().map(leg -> " -> " + leg.to()).collect(Collectors.joining());
  }

  private static void hop(Page page, Hop hop) {
    LevelLink link = hop.link();
    String ends =
        hop.backwards() ? link.to() + " <- " + link.from() : link.from() + " -> " + link.to();
    page.line(
        "  ", "%s: %s, %s: %s".formatted(ends, link.relation(), link.confidence(), link.basis()));
  }
}
