package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.cli.questionnaire.EveryKind;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey, rendered by SurveyJS and filled in by a real browser, scores as the same answers in a file do. */
class SurveyInBrowserIT {

  private static final Path SAMPLE =
      Path.of("../maturity-examples/src/main/resources/dev/maturity/examples/retailer-cxm.json");

  @TempDir
  Path folder;

  private Jar maturity;

  @BeforeEach
  void needsABrowser() {
    Browser.assumeThatThereIsOne();
    maturity = new Jar(folder);
  }

  /** Two of the sample's raters: one writes numbers, the other labels; both don't know, and one has what is not applicable. */
  @Test
  void whatRatersFillInScoresAsTheirFile() throws IOException {
    Model model = MaturityJson.standard()
        .readModel(maturity.run("show", "gartner-cxm", "--json").isGood().out());
    Assessment sample = MaturityJson.standard().readAssessment(Files.readString(SAMPLE), model);
    maturity
        .run("questionnaire", "gartner-cxm", "--format", "surveyjs", "-o", "survey.json")
        .isGood();

    List<String> forms = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (String rater : List.of("e-commerce", "finance")) {
      List<Response> own = Reader.withoutEvidence(sample, rater, model);
      responses.addAll(own);
      forms.add(new Browser(folder)
          .fillIn(
              "survey.json", new Reader(model).does("Linden & Rowe", "2026-10-15", rater, own)));
    }
    Samples.write(folder, "forms.json", "[" + String.join(",", forms) + "]");
    Samples.write(folder, "file.json", file(model, "Linden & Rowe", responses));

    String fromBrowser = score("gartner-cxm", "forms.json");
    assertThat(responses).extracting(Response::answer).contains(new Answer.DontKnow());
    assertThat(responses).extracting(Response::answer).contains(new Answer.NotApplicable());
    assertThat(responses).extracting(Response::note).anyMatch(note -> !note.isEmpty());
    assertThat(fromBrowser).isEqualTo(score("gartner-cxm", "file.json"));
  }

  @Test
  void everyKindOfScaleAndAnyTextComesThrough() {
    Model model = MaturityJson.standard().readModel(EveryKind.MODEL);
    Samples.write(folder, "model.json", EveryKind.MODEL);
    maturity
        .run("questionnaire", "model.json", "--format", "surveyjs", "-o", "survey.json")
        .isGood();
    List<Response> responses = List.of(
        response("top", Answer.fromJson(1), "It's {top} & \"so\"."),
        response("d.1", Answer.fromJson(12), ""),
        response("d.1-1", Answer.fromJson("no"), "never"),
        response("hours", Answer.fromJson(-2.5), ""),
        response("share", new Answer.NotApplicable(), "no {share}"),
        response("bugs", Answer.fromJson(11), ""));

    String form = new Browser(folder)
        .fillIn("survey.json", new Reader(model).does("{x} <b>", "2026-10-15", "r", responses));
    Samples.write(folder, "form.json", form);
    Samples.write(folder, "file.json", file(model, "{x} <b>", responses));

    assertThat(score("model.json", "form.json")).isEqualTo(score("model.json", "file.json"));
  }

  @Test
  void aNoteWithoutAnAnswerAndANumberOutsideItsScaleAreRefused() {
    Model model = MaturityJson.standard().readModel(EveryKind.MODEL);
    Samples.write(folder, "model.json", EveryKind.MODEL);
    maturity
        .run("questionnaire", "model.json", "--format", "surveyjs", "-o", "survey.json")
        .isGood();
    String note = new Reader(model)
        .does("x", "2026-10-15", "r", List.of())
        .replaceFirst("\"answer\": null", "\"answer\": null, \"note\": \"Why?\"");
    String number = new Reader(model)
        .does("x", "2026-10-15", "r", List.of(response("bugs", Answer.fromJson(2.5), "")));

    assertThat(new Browser(folder).tryToFillIn("survey.json", note).err())
        .contains("The survey refuses an answer: A note needs an answer. Don't know is one, too.");
    assertThat(new Browser(folder).tryToFillIn("survey.json", number).err())
        .contains("The survey refuses an answer: The answer must be a whole number, 0 or more.");
  }

  private String score(String model, String answers) {
    return maturity.run("score", model, answers, "--json").isGood().out();
  }

  private static Response response(String criterion, Answer answer, String note) {
    return new Response(criterion, "r", answer, note, List.of());
  }

  private static String file(Model model, String subject, List<Response> responses) {
    List<Rater> raters =
        responses.stream().map(Response::rater).distinct().map(Rater::of).toList();
    return MaturityJson.standard()
        .write(new Assessment(
            model.id(),
            model.version(),
            Subject.named(subject),
            LocalDate.parse("2026-10-15"),
            raters,
            responses));
  }
}
