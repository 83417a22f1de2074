package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model with ten different mistakes shows ten problems, each where it is. Lines and columns were counted by hand. */
class TenMistakesIT {

  private static final String JSON = """
      {
        "id": "Ten Mistakes",
        "version": "1.0.0",
        "name": "Ten",
        "levels": [
          {"id": "low", "name": "Low"},
          {"id": "low", "name": "High"}
        ],
        "scales": [
          {"type": "ordinal", "id": "four", "points": [{"label": "a"}]},
          {"type": "ordnal", "id": "five", "points": [{"label": "a"}, {"label": "b"}]},
          {"type": "number", "id": "hours", "min": 24, "max": 0}
        ],
        "criteria": [
          {"id": "q1", "statement": "", "scale": "four"},
          {"id": "q2", "statement": "S", "scale": "yes-no", "weight": -1},
          {"id": "q3", "statement": "S", "scale": "four", "reverse": true},
          {"id": "q4", "statement": "S", "scale": "four", "levels": ["high"]}
        ]
      }
      """;

  private static final String YAML = """
      # Ten mistakes, in YAML.
      id: Ten Mistakes
      version: 1.0
      name: Ten
      levels:
        - id: low
          name: Low
        - id: low
          name: High
      scales:
        - type: ordinal
          id: four
          points: [label: a]
        - type: ordnal
          id: five
      criteria:
        - id: q1
          statement: ""
          scale: four
        - id: q2
          statement: S
          scale: yes-no
          weight: -1
        - {id: q3, statement: S, scale: four, reverse: true}
        - id: q4
          statement: S
          scale: four
          levels: [high]
      """;

  @TempDir
  Path folder;

  @Test
  void ofJson() {
    assertThat(problemsOf("ten.json", JSON))
        .containsExactly(
            "ten.json:2:3: error: /id",
            "ten.json:7:6: error: /levels/1/id",
            "ten.json:10:39: error: /scales/0/points",
            "ten.json:11:6: error: /scales/1/type",
            "ten.json:12:50: error: /scales/2/max",
            "ten.json:15:18: error: /criteria/0/statement",
            "ten.json:16:36: error: /criteria/1/scale",
            "ten.json:16:55: error: /criteria/1/weight",
            "ten.json:17:53: error: /criteria/2/reverse",
            "ten.json:18:64: error: /criteria/3/levels/0");
  }

  @Test
  void ofYaml() {
    assertThat(problemsOf("ten.yaml", YAML))
        .containsExactly(
            "ten.yaml:2:1: error: /id",
            "ten.yaml:3:1: error: /version",
            "ten.yaml:8:5: error: /levels/1/id",
            "ten.yaml:13:5: error: /scales/0/points",
            "ten.yaml:14:5: error: /scales/1/type",
            "ten.yaml:18:5: error: /criteria/0/statement",
            "ten.yaml:22:5: error: /criteria/1/scale",
            "ten.yaml:23:5: error: /criteria/1/weight",
            "ten.yaml:24:41: error: /criteria/2/reverse",
            "ten.yaml:28:14: error: /criteria/3/levels/0");
  }

  @Test
  void aCommandThatNeedsTheModelShowsThemToo() {
    Samples.write(folder, "ten.yaml", YAML);

    Run run = new Jar(folder).run("show", "ten.yaml");

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.contains(": error: "))).hasSize(10);
    assertThat(run.err()).endsWith("10 problems in ten.yaml\n");
  }

  /** The place and the pointer of each problem. */
  private List<String> problemsOf(String file, String text) {
    Samples.write(folder, file, text);
    Run run = new Jar(folder).run("validate", file);
    assertThat(run.code()).isOne();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("\n" + file + ": 10 problems\n");
    return run.out()
        .lines()
        .filter(line -> line.contains(": error: "))
        .map(line -> line.replaceAll(": error: .*\\[(.*)\\]$", ": error: $1"))
        .toList();
  }
}
