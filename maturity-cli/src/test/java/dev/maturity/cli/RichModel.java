package dev.maturity.cli;

/** A model with everything that stands around scores. */
final class RichModel {

  static final String MODEL = """
      {
        "id": "rich", "version": "1.0.0", "name": "Rich", "language": "en",
        "sources": [{"id": "acme", "title": "Ways to grow"}],
        "levels": [{"id": "low", "name": "Low", "aliases": ["Starter"]}, {"id": "high", "name": "High"}],
        "scales": [
          {"type": "ordinal", "id": "three", "points": [
            {"label": "never", "aliases": ["not at all"]}, {"label": "partly"}, {"label": "always"}]},
          {"type": "percentage", "id": "share"}
        ],
        "dimensions": [
          {"id": "plan", "name": "Plan", "criteria": [
            {"id": "q1", "statement": "Goals are written down.", "scale": "three",
             "parts": ["Goals for the year are written down.", "Goals for the week are written down."]}]},
          {"id": "learn", "name": "Learn", "criteria": [
            {"id": "q2", "statement": "Complaints go unread.", "scale": "share", "reversed": true, "help": "Ask the desk."}]}
        ],
        "scoring": {"overall": {"level": {"rule": "bands"}}},
        "labelSets": [
          {"id": "acme", "name": "Acme", "language": "en", "labels": {"plan": "Aim"}},
          {"id": "de", "name": "Deutsch", "language": "de", "labels": {
            "name": "Reich", "levels/low/aliases/1": "Anfang", "low": "Niedrig", "high": "Hoch",
            "scales/three/points/1/label": "nie", "scales/three/points/1/aliases/1": "gar nicht",
            "scales/three/points/2/label": "teils", "scales/three/points/3/label": "immer",
            "plan": "Planung", "learn": "Lernen", "q1": "Ziele sind festgehalten.",
            "criteria/q1/parts/1": "Jahresziele sind festgehalten.", "criteria/q1/parts/2": "Wochenziele sind festgehalten.",
            "q2": "Beschwerden bleiben ungelesen.", "criteria/q2/help": "Im Kundendienst fragen.",
            "criteria/q3/statement": "Fehler werden besprochen.",
            "prerequisites/learn/plan/reason": "Ohne Ziele kein Lernen.",
            "flags/silent/statement": "Niemand liest mit.", "flags/silent/note": "Selten zugegeben.",
            "outcomes/loyal/statement": "Kunden bleiben.", "outcomes/loyal/help": "Im Verkauf fragen.",
            "transitions/low/high/note": "Die Leitung muss wollen.",
            "archetypes/dreamer/name": "Träumer", "archetypes/dreamer/description": "Plant und lernt nicht.",
            "variants/long/name": "Reich, lang", "variants/long/description": "Für das zweite Mal.",
            "variants/split/description": "Für Gründliche.",
            "protocols/round/name": "Runde", "protocols/round/description": "Alle an einem Tisch.",
            "protocols/round/roles/lead/note": "aus der Leitung",
            "evidence-types/survey/name": "Umfrage", "evidence-types/survey/description": "Antworten von Kunden.",
            "stakeholder-map/description": "Wer hilft.", "stakeholder-map/advocate": "Fürsprecher",
            "stakeholder-map/ally": "Verbündete", "stakeholder-map/persuade-first": "Zuerst gewinnen",
            "stakeholder-map/watch": "Beobachten", "reassess/note": "Früher lohnt nicht.",
            "background/construct": "Führung.", "background/industries": "Überall.", "background/effort": "Ein Tag.",
            "background/decisions/DD1/choice": "Drei Punkte.", "background/unknowns/1": "Wie oft."}}
        ],
        "prerequisites": [{"of": "learn", "needs": "plan", "level": "high", "reason": "No learning without goals."}],
        "flags": [{"id": "silent", "statement": "Nobody reads along.", "about": ["q2"], "suspectedBelow": 0.5,
                   "note": "Seldom admitted.", "provenance": "derived", "citations": [{"source": "acme", "locator": "page 2"}]}],
        "outcomes": [{"id": "loyal", "statement": "Customers stay.", "help": "Ask sales.", "level": "high"}],
        "transitions": [{"from": "low", "to": "high", "hardest": true, "months": {"low": 6, "high": 18}, "note": "Leaders must want it."}],
        "archetypes": [{"id": "dreamer", "name": "Dreamer", "description": "Plans and does not learn.",
                        "conditions": [{"dimension": "plan", "atLeast": 0.5}, {"dimension": "learn", "below": 0.5}]}],
        "variants": [
          {"id": "long", "name": "Rich, long", "description": "For the second time.",
           "adds": [{"after": "q1", "criteria": [{"id": "q3", "statement": "Mistakes are talked about.", "scale": "three"}]}]},
          {"id": "split", "description": "For the thorough.", "splitParts": true}
        ],
        "conduct": {
          "protocols": [{"id": "round", "name": "Round", "description": "All at one table.", "mode": "facilitated", "anonymous": true,
            "blind": true, "roles": [{"role": "lead", "rates": true, "atLeast": 2, "atMost": 4, "note": "from the top"},
                                     {"role": "guest", "rates": false}]}],
          "evidenceTypes": [{"id": "survey", "name": "Survey", "kind": "quantitative", "description": "Answers of customers."}],
          "stakeholderMap": {"description": "Who helps.", "advocate": "Advocates", "ally": "Allies", "persuadeFirst": "Persuade first", "watch": "Watch"},
          "reassess": {"earliest": 6, "latest": 12, "note": "Earlier tells little."}
        },
        "background": {"construct": "Management.", "industries": "Anywhere.", "effort": "A day.",
          "decisions": [{"id": "DD1", "choice": "Three points.", "about": ["scales/three"]}], "unknowns": ["How often."]}
      }
      """;

  private RichModel() {}
}
