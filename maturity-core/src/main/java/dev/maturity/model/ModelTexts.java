package dev.maturity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Visits every text of a model that a label set can replace, in the order of the file, and puts another in its place. */
final class ModelTexts {

  /** What stands at a path instead of a text. */
  private interface Wording {
    String of(String path, String text);
  }

  private static final String THEMES = "themes/";

  private final Wording wording;

  private ModelTexts(Wording wording) {
    this.wording = wording;
  }

  static Map<String, String> of(Model model) {
    Map<String, String> texts = new LinkedHashMap<>();
    new ModelTexts((path, text) -> {
          texts.putIfAbsent(path, text);
          return text;
        })
        .reword(model, model.labelSets());
    return Collections.unmodifiableMap(texts);
  }

  static Model labelled(Model model, LabelSet labels) {
    return new ModelTexts((path, text) -> labels.of(path).orElse(text))
        .reword(model, each(model.labelSets(), it -> following(it, labels))).toBuilder()
            .language(labels.language().isEmpty() ? model.language() : labels.language())
            .build();
  }

  /** A theme has no id, so what stands under its former words moves to the new ones. */
  private static LabelSet following(LabelSet it, LabelSet labels) {
    Map<String, String> moved = new LinkedHashMap<>();
    it.labels()
        .forEach((key, label) -> moved.putIfAbsent(
            key.startsWith(THEMES) ? labels.of(key).map(THEMES::concat).orElse(key) : key, label));
    return new LabelSet(it.id(), it.name(), it.language(), moved);
  }

  private Model reword(Model model, List<LabelSet> labelSets) {
    return new Model(
        model.id(),
        model.version(),
        text("name", model.name()),
        text("description", model.description()),
        text("attribution", model.attribution()),
        each(model.sources(), this::source),
        each(model.levels(), this::level),
        each(model.scales(), this::scale),
        each(model.criteria(), this::criterion),
        each(model.dimensions(), this::dimension),
        scoring(model.scoring()),
        each(model.alternatives(), this::scoring),
        labelSets,
        each(model.prerequisites(), this::prerequisite),
        each(model.flags(), this::flag),
        each(model.outcomes(), this::outcome),
        each(model.transitions(), this::transition),
        each(model.archetypes(), this::archetype),
        each(model.variants(), this::variant),
        conduct(model.conduct()),
        background(model.background()),
        model.language());
  }

  private String text(String path, String text) {
    return text.isEmpty() ? text : wording.of(path, text);
  }

  private List<String> texts(String path, List<String> texts) {
    List<String> worded = new ArrayList<>();
    for (String text : texts) {
      worded.add(text(path + "/" + (worded.size() + 1), text));
    }
    return worded;
  }

  private static <T> List<T> each(List<T> things, Function<T, T> worded) {
    return things.stream().map(worded).toList();
  }

  private Source source(Source it) {
    return new Source(
        it.id(),
        it.title(),
        it.publisher(),
        it.url(),
        it.date(),
        text("sources/" + it.id() + "/note", it.note()));
  }

  private Level level(Level it) {
    String at = "levels/" + it.id();
    return new Level(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        text(at + "/motto", it.motto()),
        texts(at + "/aliases", it.aliases()),
        text(at + "/impact", it.impact()),
        text(at + "/note", it.note()));
  }

  private Scale scale(Scale it) {
    String name = text("scales/" + it.id() + "/name", it.name());
    if (it instanceof OrdinalScale ordinal) {
      List<OrdinalScale.Point> points = new ArrayList<>();
      for (OrdinalScale.Point point : ordinal.points()) {
        points.add(point("scales/" + it.id() + "/points/" + (points.size() + 1), point));
      }
      return new OrdinalScale(it.id(), name, ordinal.first(), points);
    }
    if (it instanceof NumberScale number) {
      return new NumberScale(
          it.id(),
          name,
          number.min(),
          number.max(),
          text("scales/" + it.id() + "/unit", number.unit()));
    }
    if (it instanceof CountScale count) {
      return new CountScale(it.id(), name, count.worst());
    }
    return it instanceof PercentageScale
        ? new PercentageScale(it.id(), name)
        : new YesNoScale(it.id(), name);
  }

  /** The label that the model had stays an alias, so that answers which name it keep their meaning. */
  private OrdinalScale.Point point(String at, OrdinalScale.Point it) {
    String label = text(at + "/label", it.label());
    List<String> aliases = new ArrayList<>(texts(at + "/aliases", it.aliases()));
    List<String> former = new ArrayList<>(it.aliases());
    former.add(0, it.label());
    for (String word : former) {
      if (!word.equals(label) && !aliases.contains(word)) {
        aliases.add(word);
      }
    }
    return new OrdinalScale.Point(
        label, text(at + "/description", it.description()), it.value(), aliases);
  }

  private Criterion criterion(Criterion it) {
    String at = "criteria/" + it.id();
    return new Criterion(
        it.id(),
        text(at + "/statement", it.statement()),
        text(at + "/help", it.help()),
        it.scale(),
        it.levels(),
        it.reversed(),
        it.weight(),
        text(THEMES + it.theme(), it.theme()),
        it.tags(),
        it.provenance(),
        it.citations(),
        it.kind(),
        texts(at + "/parts", it.parts()),
        it.target());
  }

  private Dimension dimension(Dimension it) {
    String at = "dimensions/" + it.id();
    return new Dimension(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        it.weight(),
        it.scoring(),
        each(it.criteria(), this::criterion),
        each(it.dimensions(), this::dimension));
  }

  private Scoring scoring(Scoring it) {
    String at = "scoring/" + it.id();
    return new Scoring(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        it.missing(),
        it.consensus(),
        it.dimension(),
        it.overall());
  }

  private Prerequisite prerequisite(Prerequisite it) {
    String at = "prerequisites/" + it.of() + "/" + it.needs();
    return new Prerequisite(
        it.of(), it.needs(), it.level(), text(at + "/reason", it.reason()), it.citations());
  }

  private Flag flag(Flag it) {
    String at = "flags/" + it.id();
    return new Flag(
        it.id(),
        text(at + "/statement", it.statement()),
        it.about(),
        it.suspectedBelow(),
        text(at + "/note", it.note()),
        it.provenance(),
        it.citations());
  }

  private Outcome outcome(Outcome it) {
    String at = "outcomes/" + it.id();
    return new Outcome(
        it.id(),
        text(at + "/statement", it.statement()),
        text(at + "/help", it.help()),
        it.level(),
        it.provenance(),
        it.citations());
  }

  private Transition transition(Transition it) {
    String at = "transitions/" + it.from() + "/" + it.to();
    return new Transition(
        it.from(),
        it.to(),
        it.hardest(),
        it.months(),
        text(at + "/note", it.note()),
        it.citations());
  }

  private Archetype archetype(Archetype it) {
    String at = "archetypes/" + it.id();
    return new Archetype(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        it.conditions(),
        it.provenance(),
        it.citations());
  }

  private Variant variant(Variant it) {
    String at = "variants/" + it.id();
    return new Variant(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        each(it.adds(), add -> new Addition(add.after(), each(add.criteria(), this::criterion))),
        it.splitParts());
  }

  private Conduct conduct(Conduct it) {
    Reassessment reassess = it.reassess();
    StakeholderMap map = it.stakeholderMap();
    return new Conduct(
        each(it.protocols(), this::protocol),
        each(it.evidenceTypes(), this::evidenceType),
        map == null ? null : stakeholderMap(map),
        reassess == null
            ? null
            : new Reassessment(
                reassess.earliest(),
                reassess.latest(),
                text("reassess/note", reassess.note()),
                reassess.citations()));
  }

  private Protocol protocol(Protocol it) {
    String at = "protocols/" + it.id();
    return new Protocol(
        it.id(),
        text(at + "/name", it.name()),
        text(at + "/description", it.description()),
        it.mode(),
        it.anonymous(),
        it.blind(),
        each(
            it.roles(),
            role -> new ProtocolRole(
                role.role(),
                role.rates(),
                role.atLeast(),
                role.atMost(),
                text(at + "/roles/" + role.role() + "/note", role.note()))),
        it.citations());
  }

  private EvidenceType evidenceType(EvidenceType it) {
    String at = "evidence-types/" + it.id();
    return new EvidenceType(
        it.id(),
        text(at + "/name", it.name()),
        it.kind(),
        text(at + "/description", it.description()));
  }

  private StakeholderMap stakeholderMap(StakeholderMap it) {
    String at = "stakeholder-map/";
    return new StakeholderMap(
        text(at + "description", it.description()),
        text(at + "advocate", it.advocate()),
        text(at + "ally", it.ally()),
        text(at + "persuade-first", it.persuadeFirst()),
        text(at + "watch", it.watch()),
        it.citations());
  }

  private Background background(Background it) {
    return new Background(
        text("background/construct", it.construct()),
        text("background/industries", it.industries()),
        text("background/effort", it.effort()),
        each(
            it.decisions(),
            decision -> new Decision(
                decision.id(),
                text("background/decisions/" + decision.id() + "/choice", decision.choice()),
                decision.about())),
        texts("background/unknowns", it.unknowns()));
  }
}
