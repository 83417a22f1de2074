package dev.maturity.io;

import static dev.maturity.io.CsvExample.CSV;
import static dev.maturity.io.CsvExample.MODEL;
import static dev.maturity.io.CsvExample.SUBJECT;
import static dev.maturity.io.CsvExample.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Outcome;
import dev.maturity.model.PercentageScale;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvQuestionnaireTest {

  @Test
  void longFormAsksEachCriterionInARow() {
    assertThat(CSV.questionnaireLong())
        .isEqualTo(lines(
            "dimension,criterion,statement,help,options,answer,rater,note",
            ",q1,It is done.,,\"0 = never; 1 = partly, at times; 2 = always; dont-know; not-applicable\",,,",
            ",q2,Is it so?,,yes; no; dont-know; not-applicable,,,",
            ",q3,How many?,,0 or more; dont-know; not-applicable,,,",
            ",q4,It is done.,,0 = 0; 1 = 0.5; 2 = 1; dont-know; not-applicable,,,",
            ",q5,How long?,,0 to 24 h; dont-know; not-applicable,,,"));
  }

  @Test
  void wideFormAsksEachCriterionInAColumn() {
    assertThat(CSV.questionnaireWide())
        .isEqualTo("rater,q1 It is done.,q2 Is it so?,q3 How many?,q4 It is done.,q5 How long?\n");
  }

  @Test
  void criteriaStandInModelOrderUnderTheirDimension() {
    Model model = Model.builder("m", "1", "M")
        .scales(new PercentageScale("share", ""))
        .criteria(criterion("top"))
        .dimensions(
            Dimension.builder("a", "First, of two")
                .criteria(criterion("a1"))
                .dimensions(Dimension.builder("inner", "Inner")
                    .criteria(criterion("i1"))
                    .build())
                .build(),
            Dimension.builder("b", "Last").criteria(criterion("b1")).build())
        .build();

    assertThat(MaturityCsv.forModel(model).questionnaireLong())
        .isEqualTo(lines(
            "dimension,criterion,statement,help,options,answer,rater,note",
            ",top,How much?,,0 to 100 %; dont-know; not-applicable,,,",
            "\"First, of two\",a1,How much?,,0 to 100 %; dont-know; not-applicable,,,",
            "Inner,i1,How much?,,0 to 100 %; dont-know; not-applicable,,,",
            "Last,b1,How much?,,0 to 100 %; dont-know; not-applicable,,,"));
  }

  @Test
  void noTextForPeopleIsAFormula() {
    Model model = Model.builder("m", "1", "M")
        .scales(OrdinalScale.of("change", -1, "worse", "same", "better"))
        .criteria(Criterion.builder("q1", "=HYPERLINK(\"http://x\")", "change")
            .help(" @sum of\nall")
            .build())
        .build();
    MaturityCsv csv = MaturityCsv.forModel(model);

    assertThat(csv.questionnaireLong())
        .endsWith(
            ",q1,\"'=HYPERLINK(\"\"http://x\"\")\",\"'@sum of\nall\",'-1 = worse; 0 = same; 1 = better; dont-know; not-applicable,,,\n");
    assertThat(csv.questionnaireWide()).startsWith("rater,\"q1 =HYPER");
  }

  @Test
  void questionnaireNobodyFilledInHasNoResponses() {
    Assessment none = Assessment.of(MODEL).subject(SUBJECT).build();

    assertThat(CSV.read(CSV.questionnaireLong(), SUBJECT, null)).isEqualTo(none);
    assertThat(CSV.read(CSV.questionnaireWide(), SUBJECT, null)).isEqualTo(none);
  }

  @Test
  void questionnairesThatAreFilledInScoreLikeAnyAnswers() {
    Assessment expected = Assessment.of(MODEL)
        .subject(SUBJECT)
        .rater("anna")
        .answer("q1", 1)
        .answer("q2", "yes")
        .answer("q3", 7)
        .answer("q4", "0.5")
        .dontKnow("q5")
        .build();
    String longForm = CSV.questionnaireLong()
        .replace("2 = always; dont-know; not-applicable\",,", "2 = always\",1,anna")
        .replace("yes; no; dont-know; not-applicable,,", "yes; no,yes,anna")
        .replace("0 or more; dont-know; not-applicable,,", "0 or more,7,anna")
        .replace("2 = 1; dont-know; not-applicable,,", "2 = 1,0.5,anna")
        .replace("24 h; dont-know; not-applicable,,", "24 h,dont-know,anna");
    String wide = CSV.questionnaireWide() + "anna,1,yes,7,0.5,dont-know\n";

    assertThat(CSV.read(longForm, SUBJECT, null)).isEqualTo(expected);
    assertThat(CSV.read(wide, SUBJECT, null)).isEqualTo(expected);
    assertThat(CSV.read(wide.replace(',', ';').replace("\n", "\r\n"), SUBJECT, null))
        .isEqualTo(expected);
    assertThat(MaturityEngine.standard().scorer(MODEL).score(CSV.read(longForm, SUBJECT, null)))
        .isEqualTo(MaturityEngine.standard().scorer(MODEL).score(expected));
  }

  @Test
  void whatIsNeverScoredIsAskedLastAndPartsAreTold() {
    MaturityCsv csv = MaturityCsv.forModel(Model.builder("m", "1", "M")
        .scales(new PercentageScale("share", ""))
        .criteria(Criterion.builder("q1", "How much?", "share")
            .help("Ask.")
            .parts("One half.", "The other.")
            .build())
        .outcomes(new Outcome("loyal", "They stay.", "Count.", "", null, null))
        .flags(new Flag("silent", "Nobody listens.", List.of(), "=So."))
        .build());

    assertThat(csv.questionnaireLong().lines().skip(1))
        .containsExactly(
            ",q1,How much?,Ask. Rated as a whole: (1) One half. (2) The other.,0 to 100 %; dont-know; not-applicable,,,",
            "never scored,silent,Nobody listens.,'=So.,yes; no; dont-know,,,",
            "never scored,loyal,They stay.,Count.,yes; no; dont-know,,,");
    String wide = csv.questionnaireWide();
    assertThat(wide).isEqualTo("rater,q1 How much?,silent Nobody listens.,loyal They stay.\n");
    assertThat(csv.read(wide + "ann,50,yes,dont-know\n", SUBJECT, null).responses())
        .extracting(Response::criterion)
        .containsExactly("q1", "silent", "loyal");
  }

  private static Criterion criterion(String id) {
    return Criterion.builder(id, "How much?", "share").build();
  }
}
