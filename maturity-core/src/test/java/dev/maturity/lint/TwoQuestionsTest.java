package dev.maturity.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements read like two questions. */
class TwoQuestionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Is there a plan? Is it followed?                              | two question marks
          Is there a plan, and who owns it? And is it followed?         | two question marks
          There is a plan. It is followed.                              | two sentences
          Leaders back the plan! Staff know it.                         | two sentences
          We hold a review (each month). Are its actions tracked?       | two sentences
          Goals exist; they guide decisions.                            | a semicolon
          Complaints are answered; causes are removed.                  | a semicolon
          Managers and/or staff use the metrics.                        | and/or
          There is a budget and / or a team for it.                     | and/or
          Managers as well as staff use the metrics.                    | as well as
          Feedback is collected, as well as complaints.                 | as well as
          Goals are set and reviewed.                                   | two verbs (are set and reviewed)
          Data is collected and analysed each month.                    | two verbs (is collected and analysed)
          Roles are clearly defined and well understood.                | two verbs (are clearly defined and well understood)
          Incidents are logged, sorted and resolved.                    | two verbs (are logged, sorted and resolved)
          Incidents are logged, sorted, and resolved.                   | two verbs (are logged, sorted, and resolved)
          Risks have been identified and are known.                     | a second verb (and are)
          The strategy is written down and is known to all.             | a second verb (and is)
          Goals guide decisions and are known to all.                   | a second verb (and are)
          The team has a budget and has the skills it needs.            | a second verb (and has)
          The backlog exists, and it drives the work.                   | a second verb (and it drives)
          Customers complain and they get an answer.                    | a second verb (and they get)
          We ask customers and we act on what they say.                 | a second verb (and we act)
          Backups run each night and there is a test of them.           | a second verb (and there is)
          Releases are automatic and can be undone.                     | a second verb (and can)
          The plan is written and its goals are known.                  | a second subject with a verb of its own
          Costs are known and the budget has been approved.             | a second subject with a verb of its own
          """)
  void twoQuestionsAreFound(String statement, String sign) {
    assertThat(TwoQuestions.sign(statement)).contains(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goods and services meet the customer's needs.",
        "Goods and services are described in one catalogue.",
        "Business and IT work on one plan.",
        "Business and IT are equal partners.",
        "The strategy is clear and complete enough to act on.",
        "Managers steer by metrics (CSAT, NPS or CES, for example).",
        "Tools (a tracker; a wiki) support the work.",
        "Common contacts, e.g. Calls and mails, follow one procedure.",
        "The U.S. Market has a plan of its own.",
        "Approvals take at most 2.5 days.",
        "It is clear what is and is not in scope.",
        "Everyone knows what the team does and does not do.",
        "The service works as well as possible.",
        "The new process performs as well as the old one.",
        "Research & development has a budget.",
        "Research &amp; development has a budget.",
        "There is a plan for training staff and managers.",
        "People know the company's need and speed of change.",
        "Staff are well trained.",
        "Leaders shape a culture that puts the customer first.",
        "Skill and will are in balance.",
        "Here and there teams test new ideas.",
        "Is there a budget for tools and training?",
        "Decisions rest on data and experience.",
        "Customers and those who have left are asked alike.",
        "It is known which customers and the regions are affected.",
        "Work is improvised rather than planned.",
        "“Quality first.”",
        "Between them and us there is trust.",
        "品質と安全が守られている。",
        ""
      })
  void oneQuestionPasses(String statement) {
    assertThat(TwoQuestions.sign(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"are set, ", "and ", "(((", "is a ", "well well ", "; ", "? ", "-", "a."})
  void longTextsAreReadAtOnce(String part) {
    long start = System.nanoTime();
    TwoQuestions.sign("is " + part.repeat(4_000 / part.length()));
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
