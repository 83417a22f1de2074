package dev.maturity.cli.questionnaire;

import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;

/** A model with every kind of scale, nested dimensions, and texts that a form could take for something else. */
public final class EveryKind {

  public static final String MODEL = """
      {"id": "every-kind", "version": "1.0's \\"{x}\\"", "name": "Every <b>kind</b>", "description": "{top}",
       "scales": [
         {"type": "ordinal", "id": "three", "first": 0,
          "points": [{"label": "not {top}", "description": "<i>none</i>"}, {"label": "some"}, {"label": "all"}]},
         {"type": "ordinal", "id": "twelve", "points": [
           {"label": "a"}, {"label": "b"}, {"label": "c"}, {"label": "d"}, {"label": "e"}, {"label": "f"},
           {"label": "g"}, {"label": "h"}, {"label": "i"}, {"label": "j"}, {"label": "k"}, {"label": "l"}]},
         {"type": "yes-no", "id": "yes-no"},
         {"type": "number", "id": "hours", "min": -2.5, "max": 24, "unit": "h"},
         {"type": "percentage", "id": "share"},
         {"type": "count", "id": "bugs", "worst": 10}],
       "criteria": [
         {"id": "top", "statement": "We {top} {d.1} <script>alert(1)</script> \\"so\\" & {_brace} {pageno}.",
          "help": "Look,\\nthen {look}.", "scale": "three"}],
       "dimensions": [
         {"id": "outer", "name": "Outer {top}", "criteria": [
           {"id": "d.1", "statement": "Twelve points.", "scale": "twelve"},
           {"id": "d.1-1", "statement": "Yes?", "scale": "yes-no"}],
          "dimensions": [{"id": "inner", "name": "Inner", "criteria": [
            {"id": "hours", "statement": "Hours.", "scale": "hours"},
            {"id": "share", "statement": "Share.", "scale": "share"},
            {"id": "bugs", "statement": "Bugs.", "scale": "bugs"}]}]}]}
      """;

  private EveryKind() {}

  static Model model() {
    return MaturityJson.standard().readModel(MODEL);
  }

  /** A model of two criteria, with whatever else it says. */
  static Model small(String more) {
    return MaturityJson.standard().readModel("""
        {"id": "small", "version": "1.0.0", "name": "Small",
         "scales": [{"type": "yes-no", "id": "yn"}, {"type": "yes-no", "id": "unused", "name": "Unused"}],
         "criteria": [{"id": "a", "statement": "A?", "scale": "yn"}, {"id": "b", "statement": "B?", "scale": "yn"}]%s}
        """.formatted(more));
  }
}
