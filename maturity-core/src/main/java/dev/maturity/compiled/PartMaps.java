package dev.maturity.compiled;

import java.util.Arrays;
import java.util.List;

/** What a node takes from its dimensions: their scores, or where these lie in their ranges. Immutable. */
final class PartMaps {

  private final Affine[] maps;

  PartMaps(List<Affine> maps) {
    this.maps = maps.toArray(Affine[]::new);
  }

  /** Whether nothing is mapped. */
  boolean areAllPlain() {
    return Arrays.stream(maps).allMatch(Affine::isPlain);
  }

  /** The parts of a node in a block. Mapping changes a copy, since a dimension keeps its own score. */
  Quotients[] parts(Frame frame, int rows) {
    for (int k = 0; k < maps.length; k++) {
      Quotients own = frame.children[k].number;
      boolean isOwn = maps[k].isPlain() && maps[k].c().doubleValue() == own.c;
      if (isOwn) {
        frame.parts[k] = own;
      } else {
        if (frame.parts[k] == own) {
          frame.parts[k] = new Quotients();
        }
        map(maps[k], own, frame.parts[k], rows);
      }
    }
    return frame.parts;
  }

  private static void map(Affine map, Quotients own, Quotients copy, int rows) {
    System.arraycopy(own.p(), 0, copy.p(), 0, rows);
    System.arraycopy(own.q(), 0, copy.q(), 0, rows);
    copy.hasAbsent = own.hasAbsent;
    map.apply(copy, rows);
  }
}
