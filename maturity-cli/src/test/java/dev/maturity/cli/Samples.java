package dev.maturity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that tests work on. */
final class Samples {

  /** A model of two criteria on one ordinal scale, in two levels, by a gate at 0.75. */
  static final String MODEL = """
      {
        "id": "tiny", "version": "1.0.0", "name": "Tiny",
        "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
        "scales": [{"type": "ordinal", "id": "four", "first": 0,
          "points": [{"label": "never"}, {"label": "rarely"}, {"label": "often"}, {"label": "always"}]}],
        "criteria": [
          {"id": "q1", "statement": "Goals are written down.", "scale": "four", "levels": ["high"]},
          {"id": "q2", "statement": "Results are measured.", "scale": "four", "levels": ["high"]}
        ],
        "scoring": {"overall": {"level": {"rule": "gate", "threshold": 0.75}}}
      }
      """;

  /** Worth 1 and 1/3: satisfied to 2/3, which is below 3/4. */
  static final String ANSWERS = """
      {
        "model": "tiny", "modelVersion": "1.0.0", "subject": {"name": "Café Ωmega"}, "date": "2026-10-15",
        "responses": [
          {"criterion": "q1", "answer": 3},
          {"criterion": "q2", "answer": "rarely"}
        ]
      }
      """;

  /** Worth 1 and 2/3: satisfied to 5/6. */
  static final String BETTER =
      ANSWERS.replace("\"rarely\"", "\"often\"").replace("2026-10-15", "2026-12-01");

  /** A study of the two levels of the model: 70 % low, 30 % high. */
  static final String BENCHMARK = """
      {
        "id": "peers", "name": "Our peers", "models": ["tiny"],
        "steps": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
        "study": {"by": "Acme Research", "n": 50, "year": 2024, "population": {"conditions": [{"attribute": "employees", "atLeast": 100}]}},
        "shares": [{"from": "low", "value": 0.7}, {"from": "high", "value": 0.3}],
        "sources": [{"id": "report", "title": "Report on our peers"}]
      }
      """;

  private Samples() {}

  /** Writes a file into a folder. */
  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
