package dev.maturity.io;

import static dev.maturity.io.CsvExample.CSV;
import static dev.maturity.io.CsvExample.MODEL;
import static dev.maturity.io.CsvExample.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {

  /** What one rater says of q1, q2 and q3 in turn, with a remark for each. */
  record Sheet(List<Answer> answers, List<String> notes) {}

  @Property
  void anyTextIsReadOrRefusedWithProblems(@ForAll("texts") String csv) {
    for (Throwable thrown : List.of(
        orNothing(() -> CSV.read(csv, SUBJECT, null)),
        orNothing(() -> CSV.readLong(csv, SUBJECT, null)),
        orNothing(() -> CSV.readWide(csv, SUBJECT, null)))) {
      assertThat(thrown).isInstanceOfAny(MaturityException.class, Read.class);
      if (thrown instanceof MaturityException refused) {
        assertThat(refused.problems()).isNotEmpty().allMatch(problem -> problem.location() != null);
      }
    }
  }

  @Property
  void longFormGivesBackWhatWasWritten(@ForAll("sheets") List<Sheet> sheets) {
    Assessment assessment = assessment(sheets);
    StringBuilder csv = new StringBuilder("note,rater,criterion,answer\r\n");
    for (Response response : assessment.responses()) {
      csv.append(quoted(response.note())).append(',').append(response.rater()).append(',');
      csv.append(response.criterion()).append(',');
      csv.append(quoted(response.answer().toString())).append("\r\n");
    }

    assertThat(CSV.readLong(csv.toString(), SUBJECT, null)).isEqualTo(assessment);
  }

  @Property
  void whatIsWrittenReadsAsEqualResponses(@ForAll("sheets") List<Sheet> sheets) {
    Assessment assessment = assessment(sheets);

    assertThat(CSV.read(CSV.writeLong(assessment), SUBJECT, null)).isEqualTo(assessment);
  }

  private static Assessment assessment(List<Sheet> sheets) {
    List<Rater> raters = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String rater = "rater-" + raters.size();
      raters.add(Rater.of(rater));
      for (int i = 0; i < 3; i++) {
        Answer answer = sheet.answers.get(i);
        String note = sheet.notes.get(i);
        responses.add(new Response("q" + (i + 1), rater, answer, note, List.of()));
      }
    }
    return new Assessment(MODEL.id(), MODEL.version(), SUBJECT, null, raters, responses);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "criterion",
            "answer",
            "rater",
            "note",
            "q1",
            "q2",
            "yes",
            "3",
            "dont-know",
            ",",
            ",",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            ";",
            " ",
            "é",
            "\uFEFF",
            "1e999999999")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Sheet>> sheets() {
    Arbitrary<Answer> states = Arbitraries.of(new Answer.NotApplicable(), new Answer.DontKnow());
    Arbitrary<Answer> q1 = Arbitraries.oneOf(
        states,
        Arbitraries.integers().between(0, 2).map(CsvProperties::rated),
        Arbitraries.of("never", "partly, at times", "always").map(Answer.Chosen::new));
    Arbitrary<Answer> q2 =
        Arbitraries.oneOf(states, Arbitraries.of("yes", "no").map(Answer.Chosen::new));
    Arbitrary<Answer> q3 =
        Arbitraries.oneOf(states, Arbitraries.integers().between(0, 50).map(CsvProperties::rated));
    Arbitrary<List<String>> notes = Arbitraries.strings()
        .withChars("ab ,;\"'\n\r\t#=é")
        .ofMaxLength(12)
        .list()
        .ofSize(3);
    return Combinators.combine(q1, q2, q3, notes)
        .as((first, second, third, remarks) -> new Sheet(List.of(first, second, third), remarks))
        .list()
        .ofMaxSize(4);
  }

  private static Answer rated(int number) {
    return new Answer.Rated(BigDecimal.valueOf(number));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static Throwable orNothing(Runnable reading) {
    Throwable thrown = catchThrowable(reading::run);
    return thrown == null ? new Read() : thrown;
  }

  /** Stands for no exception. */
  private static final class Read extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
