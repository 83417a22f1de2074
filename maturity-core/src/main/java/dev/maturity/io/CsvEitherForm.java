package dev.maturity.io;

import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out by the header which of the two forms a text is in. */
final class CsvEitherForm implements CsvForm {

  static final List<String> ONLY_LONG = List.of(CsvLongForm.CRITERION, CsvLongForm.ANSWER);

  private final CsvForm longForm;
  private final CsvForm wideForm;
  private final Set<String> criteria;
  private final Findings findings;
  private @Nullable CsvForm chosen;

  CsvEitherForm(CsvForm longForm, CsvForm wideForm, Set<String> criteria, Findings findings) {
    this.longForm = longForm;
    this.wideForm = wideForm;
    this.criteria = criteria;
    this.findings = findings;
  }

  @Override
  public String columns() {
    return "Its columns are criterion and answer in the long form, rater and the ids of the criteria in the wide form.";
  }

  @Override
  public boolean header(CsvRow header) {
    chosen = chosen(header);
    if (chosen == null) {
      findings.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              "",
              "The text must begin with a header, and its first row (%s) is none."
                  .formatted(Quoted.text(header.cell(0))))
          .withHint(columns())
          .at(header.at(0)));
      return false;
    }
    return chosen.header(header);
  }

  /** The form that the header is in, or that it was probably meant to be in; null when it looks like neither. */
  private @Nullable CsvForm chosen(CsvRow header) {
    List<String> names =
        IntStream.range(0, header.width()).mapToObj(header::cell).toList();
    boolean named = names.get(0).equals(CsvWideForm.RATER);
    boolean answered =
        names.stream().skip(named ? 1 : 0).map(CsvWideForm::id).anyMatch(criteria::contains);
    if (names.containsAll(ONLY_LONG)) {
      return longForm;
    }
    if (named && answered) {
      return wideForm;
    }
    if (names.stream().anyMatch(name -> Nearest.to(name, ONLY_LONG).isPresent())) {
      return longForm;
    }
    boolean meantToBeNamed =
        Nearest.to(names.get(0), List.of(CsvWideForm.RATER)).isPresent();
    return answered || meantToBeNamed ? wideForm : null;
  }

  @Override
  public boolean allowsShortRows() {
    return chosen != null && chosen.allowsShortRows();
  }

  @Override
  public void row(CsvRow row) {
    if (chosen != null) {
      chosen.row(row);
    }
  }

  @Override
  public void end() {
    if (chosen != null) {
      chosen.end();
    }
  }
}
