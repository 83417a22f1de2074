package dev.maturity.io;

import static dev.maturity.io.BulkExample.BRIEF;
import static dev.maturity.io.BulkExample.HEADER;
import static dev.maturity.io.BulkExample.bytes;
import static dev.maturity.io.BulkExample.score;
import static dev.maturity.io.BulkExample.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.io.BulkExample.Scored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  private static final BulkFileOptions LINES = BRIEF.reading(BulkFormat.JSON_LINES);

  @Test
  void eachLineIsAnAssessment() {
    Scored scored = score(
        LINES,
        line(
            "{'id': 'a', 'name': 'Acme', 'attributes': {'region': 'EU'}}",
            "{'criterion': 'q1', 'answer': 'always'}, {'criterion': 'f1', 'answer': 'yes'}"),
        "",
        line("{'name': 'Bee'}", "{'criterion': 'q3', 'answer': 7.5}"),
        line(
            "{'name': 'Cee'}, 'raters': [{'id': 'r1'}, {'id': 'r2'}, {'id': 'r3'}]",
            "{'criterion': 'q1', 'rater': 'r1', 'answer': 0}, {'criterion': 'q1', 'rater': 'r2', 'answer': 1}, {'criterion': 'q1', 'rater': 'r3', 'answer': 2}"),
        line("{'name': 'Dee'}", ""));

    // 7.5/24 = 0.3125; the lower median of 0, 0.5 and 1.
    assertThat(scored.text()).isEqualTo("""
            subject,region,overall.score,doing.score,time.score
            a,EU,1,1,
            Bee,,0.3125,,0.3125
            Cee,,0.5,0.5,
            Dee,,,,
            """);
    assertThat(scored.reading().rows()).isEqualTo(4);
  }

  @Test
  void badLinesAreToldAndTheRestIsScored() {
    Scored scored = score(
        LINES,
        line("{'name': 'A'}", "{'criterion': 'q1', 'answer': 9}"),
        "{",
        line("{'name': 'B'}", "{'criterion': 'q9', 'answer': 1}, {'criterion': 'q2', 'answer': 1}"),
        line("{'name': 'C'}", "").replace("acme", "acne"),
        line("{'name': 'D'}", "{'criterion': 'q1', 'answer': 1}"),
        line("{'name': 'D'}", "{'criterion': 'q1', 'answer': 2}"));

    assertThat(scored.lines()).containsExactly(HEADER, "D,0.5,0.5,");
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 1, column 100 [/responses/0/answer] () The answer (9) to the criterion (q1) must be a whole number from 0 to 2, or the label of a point.",
            "line 2, column 2 [] () The text ends before the object that begins at column 1.",
            "line 3, column 81 [/responses/0/criterion] () The criterion (q9) of a response must be in the model (acme).",
            "line 3, column 134 [/responses/1/answer] () The answer (1) to the criterion (q2) must be yes or no.",
            "line 4, column 2 [/model] () The model (acne) of the assessment must be the model (acme).",
            "line 6, column 1 [/subject] (D) The subject (D) must come only once, and there was an assessment of it before.");
    assertThat(scored.reading().refused()).isEqualTo(5);
    assertThat(scored.reading().rows()).isEqualTo(6);
  }

  @Test
  void aRoundThatIsStillOpenUnderABlindProtocolIsRefused() {
    Scored scored = score(
        LINES,
        line(
            "{'name': 'A'}, 'protocol': 'blind', 'open': true", "{'criterion': 'q1', 'answer': 1}"),
        line("{'name': 'B'}, 'protocol': 'blind'", "{'criterion': 'q1', 'answer': 1}"),
        line("{'name': 'C'}, 'open': true", "{'criterion': 'q1', 'answer': 1}"));

    assertThat(scored.lines()).containsExactly(HEADER, "B,0.5,0.5,", "C,0.5,0.5,");
    assertThat(told(scored.reading()))
        .containsExactly(
            "line 1, column 1 [/open] () The round must be closed, because the protocol (blind) shows no result before.");
  }

  @Test
  void aLineThatIsNoUtf8OrVeryLongIsRefusedAlone() {
    String good = line("{'name': 'A'}", "{'criterion': 'q1', 'answer': 2}");
    byte[] text = (line("{'name': 'Ü'}", "") + "\n" + " ".repeat(4_000_001) + "1\n" + good)
        .getBytes(StandardCharsets.ISO_8859_1);

    Scored scored = score(LINES, text);

    assertThat(scored.lines()).containsExactly(HEADER, "A,1,1,");
    assertThat(told(scored.reading()))
        .hasSize(2)
        .anySatisfy(bad -> assertThat(bad).contains("line 1").contains("(0xDC) is not UTF-8"))
        .anySatisfy(bad -> assertThat(bad).contains("line 2").contains("at most 4000000 bytes"));
  }

  @Test
  void attributesThatComeAfterTheColumnsWereWrittenAreNoted() {
    String[] lines = Stream.concat(
            IntStream.range(0, 17_000).mapToObj(i -> line("{'name': 's" + i + "'}", "")),
            Stream.of(line("{'name': 'z', 'attributes': {'late': 'x', 'subject': 'y'}}", "")))
        .toArray(String[]::new);

    Scored scored = score(LINES, lines);

    assertThat(scored.lines()).startsWith(HEADER).endsWith("z,,,");
    assertThat(scored.reading().notes())
        .extracting(Object::toString)
        .containsExactly(
            "The attribute (late) first comes in line 17001, after the columns were written, and is left out.\n  Maybe the scores should be written as JSON lines.",
            "The attribute (subject) has the name of a column of the scores, and is left out.");
    assertThat(score(LINES.writing(BulkFormat.JSON_LINES), lines).lines())
        .endsWith(
            "{\"subject\":\"z\",\"attributes\":{\"late\":\"x\",\"subject\":\"y\"},\"nodes\":{\"overall\":{},\"doing\":{},\"time\":{}}}");
  }

  @Test
  void theNameOfAFileTellsItsFormat() {
    assertThat(BulkFormat.of(Path.of("answers.JSONL"))).isEqualTo(BulkFormat.JSON_LINES);
    assertThat(BulkFormat.of(Path.of("answers.ndjson"))).isEqualTo(BulkFormat.JSON_LINES);
    assertThat(BulkFormat.of(Path.of("answers.csv"))).isEqualTo(BulkFormat.CSV);
    assertThat(BulkFormat.JSON_LINES).hasToString("jsonl");
  }

  @Test
  void withoutANameTheBeginningTellsTheFormat() throws IOException {
    InputStream lines = new ByteArrayInputStream(bytes("", " {\"model\":"));

    assertThat(BulkFormat.of(lines)).isEqualTo(BulkFormat.JSON_LINES);
    assertThat(lines.read()).isEqualTo('\n');
    assertThat(BulkFormat.of(new ByteArrayInputStream(bytes("subject,q1"))))
        .isEqualTo(BulkFormat.CSV);
    assertThat(BulkFormat.of(new ByteArrayInputStream(new byte[0]))).isEqualTo(BulkFormat.CSV);
  }

  private static String line(String subject, String responses) {
    return "{'model': 'acme', 'modelVersion': '1', 'subject': %s, 'responses': [%s]}"
        .formatted(subject, responses)
        .replace('\'', '"');
  }
}
