package org.hearsay.evaluation.lineage;

import static org.hearsay.evaluation.lineage.SampleLineage.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Row;

/** Compares one lineage with the gold. */
final class LineageScores {
  private static final String AREAS = "area-0812";

  private final String label;
  private final Gold gold;
  private final Lineage lineage;
  private final Matches matches;
  private final Map<String, String> clusterOf = new HashMap<>();
  private final Map<String, Question> questionOf = new HashMap<>();
  private final List<Misread> misread = new ArrayList<>();

  LineageScores(String label, Gold gold, Lineage lineage) {
    this.label = label;
    this.gold = gold;
    this.lineage = lineage;
    this.matches = new Matches(gold, lineage);
    for (SameClaim claim : lineage.claims()) {
      claim.tellings().forEach(telling -> clusterOf.put(telling.id(), claim.id()));
    }
    for (Question question : lineage.questions()) {
      for (Answer answer : question.answers()) {
        answer.claim().tellings().forEach(telling -> questionOf.put(telling.id(), question));
      }
    }
  }

  List<Misread> misread() {
    return misread;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(found());
    rows.add(sameClaim());
    rows.addAll(origins());
    rows.addAll(asked());
    rows.add(changes());
    rows.add(copies());
    return rows;
  }

  private String name(String what) {
    return what + ", " + label;
  }

  private void note(String kind, String report, String words, String expected, String ours) {
    misread.add(new Misread(name(kind), report, words, expected, ours));
  }

  private Row found() {
    long found = 0;
    for (JsonNode claim : gold.claims()) {
      boolean is = matches.of(text(claim, "id")).isPresent();
      found += is ? 1 : 0;
      if (!is) {
        note("claim not found", text(claim, "id"), text(claim, "says"), "a claim", "nothing");
      }
    }
    return Row.ofShare(name("claims found"), found, gold.claims().size());
  }

  /** A claim that was not found stands alone. */
  private Row sameClaim() {
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    Map<String, List<String>> tellings = new TreeMap<>();
    for (JsonNode claim : gold.claims()) {
      Optional<Telling> telling = matches.of(text(claim, "id"));
      String cluster =
          telling.map(t -> clusterOf.get(t.id())).orElse("not found " + text(claim, "id"));
      ours.add(cluster);
      theirs.add(text(claim, "statement"));
      tellings
          .computeIfAbsent(text(claim, "statement"), s -> new ArrayList<>())
          .add(text(claim, "id") + "=" + cluster);
    }
    tellings.forEach(
        (statement, told) -> {
          Set<String> clusters = new HashSet<>();
          told.forEach(t -> clusters.add(t.substring(t.indexOf('=') + 1)));
          if (clusters.size() > 1) {
            note("claim split", statement, String.join(" ", told), "one", clusters.size() + "");
          }
        });
    merged(ours, theirs);
    BCubed score = BCubed.of(ours, theirs);
    return Rows.of(name("same claim, B-cubed"), score, ours.size());
  }

  private void merged(List<String> ours, List<String> theirs) {
    Map<String, Set<String>> statements = new TreeMap<>();
    for (int i = 0; i < ours.size(); i++) {
      statements.computeIfAbsent(ours.get(i), o -> new HashSet<>()).add(theirs.get(i));
    }
    statements.forEach(
        (cluster, all) -> {
          if (all.size() > 1) {
            note("claims merged", cluster, String.join(" ", all), all.size() + "", "one");
          }
        });
  }

  private List<Row> origins() {
    long held = 0;
    long narrow = 0;
    long asked = 0;
    for (JsonNode question : gold.rows("questions")) {
      String id = text(question, "id");
      if (!gold.questions().contains(id)) {
        continue;
      }
      asked++;
      int low = question.at("/origins/low").asInt();
      int high = question.at("/origins/high").asInt();
      Optional<Question> ours = ours(id);
      boolean holds =
          ours.filter(q -> q.origins().low() <= low && q.origins().high() >= high).isPresent();
      boolean tight =
          ours.filter(q -> q.origins().high() - q.origins().low() <= high - low).isPresent();
      held += holds ? 1 : 0;
      narrow += tight ? 1 : 0;
      if (!holds || !tight) {
        note(
            holds ? "range of origins too wide" : "range of origins wrong",
            id,
            question.at("/origins/why").asText(),
            low + " to " + high,
            ours.map(q -> q.origins().range() + " " + q.origins().reasons()).orElse("nothing"));
      }
    }
    return List.of(
        Row.ofShare(name("origins: gold within ours"), held, asked),
        Row.ofShare(name("origins: no wider"), narrow, asked));
  }

  /** Of our questions the one that most claims of a gold question are in. */
  private Optional<Question> ours(String question) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, Question> byId = new HashMap<>();
    Map<String, String> asked = gold.asked();
    for (JsonNode claim : gold.rows("claims")) {
      if (question.equals(asked.get(text(claim, "statement")))) {
        matches
            .of(text(claim, "id"))
            .map(telling -> questionOf.get(telling.id()))
            .ifPresent(
                found -> {
                  votes.merge(found.id(), 1, Integer::sum);
                  byId.put(found.id(), found);
                });
      }
    }
    if (votes.isEmpty()) {
      return Optional.empty();
    }
    int most = Collections.max(votes.values());
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(vote -> byId.get(vote.getKey()))
        .findFirst();
  }

  /** Statements of one gold question that stand side by side, and the areas of 12 and 13 August. */
  private List<Row> asked() {
    long together = 0;
    long pairs = 0;
    for (JsonNode question : gold.rows("questions")) {
      if (!gold.questions().contains(text(question, "id"))) {
        continue;
      }
      for (JsonNode relation : question.path("relations")) {
        pairs++;
        Set<String> one = questionsOf(text(relation, "a"));
        one.retainAll(questionsOf(text(relation, "b")));
        together += one.isEmpty() ? 0 : 1;
        if (one.isEmpty()) {
          note(
              "answers not side by side",
              text(question, "id"),
              text(relation, "a") + " " + text(relation, "b"),
              text(relation, "is"),
              "two questions");
        }
      }
    }
    return List.of(
        Row.ofShare(name("answers side by side"), together, pairs),
        Row.ofShare(name("areas of 12 and 13 August"), areasTogether(), areas().size()));
  }

  private List<String> areas() {
    return gold.asked().entrySet().stream()
        .filter(asked -> asked.getValue().equals(AREAS))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many of the areas that were stated for those two days stand in one question of ours. */
  private long areasTogether() {
    Optional<Question> ours = ours(AREAS);
    return areas().stream()
        .filter(area -> ours.filter(q -> questionsOf(area).contains(q.id())).isPresent())
        .count();
  }

  private Set<String> questionsOf(String statement) {
    Set<String> questions = new HashSet<>();
    for (JsonNode claim : gold.rows("claims")) {
      if (text(claim, "statement").equals(statement)) {
        matches
            .of(text(claim, "id"))
            .map(telling -> questionOf.get(telling.id()))
            .ifPresent(question -> questions.add(question.id()));
      }
    }
    return questions;
  }

  /** A change is right if the gold marks one of its kind at its claim. */
  private Row changes() {
    Map<String, String> claimOf = new HashMap<>();
    Set<String> within = new HashSet<>();
    gold.claims().forEach(claim -> within.add(text(claim, "id")));
    for (JsonNode claim : gold.rows("claims")) {
      matches.of(text(claim, "id")).ifPresent(t -> claimOf.put(t.id(), text(claim, "id")));
    }
    Set<String> wanted = new HashSet<>();
    for (JsonNode change : gold.rows("changes")) {
      if (within.contains(text(change, "to"))) {
        wanted.add(text(change, "to") + " " + text(change, "kind"));
      }
    }
    Set<String> ours = new HashSet<>();
    for (Change change : lineage.changes()) {
      String to = claimOf.get(change.to().id());
      if (to == null
          ? gold.questions().size() == gold.rows("questions").size()
          : within.contains(to)) {
        String found = (to == null ? change.to().id() : to) + " " + change.kind().label();
        ours.add(found);
        if (!wanted.contains(found)) {
          note(
              "change that is none: " + change.kind().label(),
              to == null ? change.to().source().label() : to,
              change.from().sentence().text() + " → " + change.to().sentence().text(),
              "nothing",
              change.kind().label());
        }
      }
    }
    for (String change : wanted) {
      if (!ours.contains(change)) {
        note("change not found", change, change, "a change", "nothing");
      }
    }
    Set<String> right = new HashSet<>(ours);
    right.retainAll(wanted);
    return Row.of(name("changes"), new Count(right.size(), ours.size(), wanted.size()));
  }

  /** Pairs of reports, whichever is the copy; all copies whatever the split. */
  private Row copies() {
    Set<String> wanted = new HashSet<>();
    for (JsonNode copy : gold.rows("copies")) {
      wanted.add(pair(report(text(copy, "from")), report(text(copy, "to"))));
    }
    Set<String> ours = new HashSet<>();
    for (Copy copy : lineage.copies()) {
      String pair = pair(copy.from().key(), copy.to().key());
      ours.add(pair);
      if (!wanted.contains(pair)) {
        note(
            "copy that is none",
            copy.from().label() + " → " + copy.to().label(),
            copy.sentences() + "",
            "nothing",
            copy.kind().label());
      }
    }
    for (JsonNode copy : gold.rows("copies")) {
      if (!ours.contains(pair(report(text(copy, "from")), report(text(copy, "to"))))) {
        note("copy not found", text(copy, "from"), text(copy, "to"), text(copy, "kind"), "nothing");
      }
    }
    Set<String> right = new HashSet<>(ours);
    right.retainAll(wanted);
    return Row.of(name("copies"), new Count(right.size(), ours.size(), wanted.size()));
  }

  private String report(String digest) {
    return gold.key(digest);
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
